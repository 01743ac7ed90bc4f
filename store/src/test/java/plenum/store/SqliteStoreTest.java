package plenum.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plenum.journal.Commitment.WORD_BY_WORD;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.conformance.StoreConformance;
import plenum.journal.Attachment;
import plenum.journal.AttachmentAltered;
import plenum.journal.Draft;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.journal.Span;
import plenum.journal.Standing;
import plenum.journal.Store;
import plenum.journal.StoreAltered;
import plenum.journal.StoreFailed;

class SqliteStoreTest extends StoreConformance {
    private static final String SECRET = "{\"said\":\"what nobody is to read again\"}";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("plenum.db");
    }

    @Override
    protected Store fresh() {
        return SqliteStore.open(file());
    }

    @Override
    protected Store reopened(Store store) {
        store.close();
        return SqliteStore.open(file());
    }

    @Test
    void a_store_belongs_to_one_process() {
        try (var store = fresh()) {
            assertThat(store.standing()).isEqualTo(Standing.EMPTY);
            assertThatThrownBy(() -> SqliteStore.open(file()))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("another process is using it");
        }
    }

    @Test
    void what_is_erased_stands_in_no_file_any_longer() throws IOException {
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(drafts(0, 50));
            journal.append(List.of(new Draft(Instant.EPOCH, "test.act", SECRET.getBytes(UTF_8), Optional.empty())));
            assertThat(standsInAFile(SECRET)).isTrue();
            journal.erase(50);
            assertThat(standsInAFile(SECRET)).isFalse();
        }
        assertThat(standsInAFile(SECRET)).isFalse();
    }

    @Test
    void words_that_are_erased_stand_in_no_file_any_longer_and_the_others_are_proved() throws IOException {
        try (var journal = Journal.open(fresh(), key)) {
            var text = "x".repeat(9000) + " said " + SECRET + " then";
            journal.append(drafts(0, 50));
            journal.append(List.of(new Draft(
                    Instant.EPOCH, "test.act", text.getBytes(UTF_8), Optional.empty(), List.of(), WORD_BY_WORD)));
            var start = text.indexOf(SECRET);
            var black = journal.passages(50, List.of(new Span(start, start + SECRET.length())));
            journal.erase(50, black);
            journal.erase(50, black);
            assertThat(standsInAFile(SECRET)).isFalse();
        }
        assertThat(standsInAFile(SECRET)).isFalse();
        try (var again = Journal.open(SqliteStore.open(file()), key)) {
            var left = again.entry(50).orElseThrow();
            assertThat(new String(left.payload().orElseThrow().bytes(), UTF_8))
                    .contains("x said ")
                    .endsWith(" then")
                    .doesNotContain(SECRET);
            assertThat(left.erased()).hasSize(1);
        }
    }

    @Test
    void what_was_attached_to_what_is_erased_stands_in_no_file_any_longer() throws IOException {
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(List.of(draft(0, Attachment.of(SECRET.getBytes(UTF_8)), attachment(70_000))));
            assertThat(standsInAFile(SECRET)).isTrue();
            journal.erase(0);
            assertThat(standsInAFile(SECRET)).isFalse();
        }
    }

    private boolean standsInAFile(String text) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (Files.readString(file, ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    @Tag("slow")
    void a_full_disk_stops_the_journal_and_loses_nothing_that_was_acknowledged() throws Exception {
        var writer = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 8000; exec \"$@\"",
                        "sh",
                        CrashTest.java(),
                        "-cp",
                        CrashTest.classPath(),
                        CrashTest.Writer.class.getName(),
                        file().toString(),
                        "7")
                .redirectErrorStream(true)
                .start();
        var said = new String(writer.getInputStream().readAllBytes(), UTF_8);
        assertThat(writer.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains(StoreFailed.class.getName()).contains("cannot append in");
        var acknowledged = said.lines()
                .filter(line -> line.matches("[0-9]+ [0-9a-f]{64}\\."))
                .toList();
        assertThat(acknowledged).isNotEmpty();
        try (var journal = Journal.open(fresh(), key)) {
            assertThat(journal.standing()).isEqualTo(CrashTest.standing(acknowledged.getLast()));
        }
    }

    @Test
    void a_file_that_is_no_store_is_refused() throws IOException {
        Files.writeString(file(), "The minutes of the meeting, which are not a database. ".repeat(40));
        assertThatThrownBy(() -> SqliteStore.open(file()))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("plenum.db");
    }

    @Test
    void an_altered_payload_is_found_and_named() throws SQLException {
        journaled(20);
        alter("update entries set payload = cast('{\"n\":99}' as blob) where number = 13");
        assertRefused(13, "does not commit to the payload");
    }

    @Test
    void an_altered_entry_is_found_and_named() throws SQLException {
        journaled(20);
        alter(
                "update entries set entry = cast(replace(cast(entry as text), 'test.act', 'test.axt') as blob) where number = 4");
        assertRefused(4, "is not the one that was journaled");
    }

    @Test
    void an_entry_altered_together_with_its_hash_is_found_by_the_root() throws SQLException {
        journaled(20);
        byte[] altered;
        try (var journal = Journal.open(fresh(), key)) {
            var entry = new String(journal.entry(4).orElseThrow().entry().bytes(), UTF_8);
            altered = entry.replace("test.act", "test.axt").getBytes(UTF_8);
        }
        alter("update entries set entry = x'%s', leaf = x'%s' where number = 4"
                .formatted(hex(altered), hex(Hash.leaf(altered).bytes())));
        assertRefused(19, "are not those that were journaled");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void a_row_without_its_hash_is_refused_and_named() throws SQLException {
        journaled(20);
        withoutConstraints("entries");
        alter("update entries set leaf = null where number = 13");
        assertRefused(13, "is not the one that was journaled");
    }

    @Test
    void a_row_without_its_entry_is_refused_and_named() throws SQLException {
        journaled(20);
        withoutConstraints("entries");
        alter("update entries set entry = null where number = 6");
        assertRefused(6, "not the canonical JSON of an entry");
    }

    /// As whoever edits the file can have it: nothing keeps a hole out of a row any longer.
    private void withoutConstraints(String table) throws SQLException {
        execute("create table loose as select * from " + table);
        execute("drop table " + table);
        execute("alter table loose rename to " + table);
    }

    @Test
    void a_sealed_payload_stands_in_no_file_and_is_read_again() throws IOException {
        journaledInSecret();
        assertThat(standsInAFile(SECRET)).isFalse();
        try (var journal = Journal.open(fresh(), key)) {
            var payload = journal.entry(3).orElseThrow().payload().orElseThrow();
            assertThat(new String(payload.bytes(), UTF_8)).isEqualTo(SECRET);
            assertThat(payload.seal()).contains("S3");
        }
    }

    @Test
    void a_sealed_payload_moved_to_another_entry_is_found_and_named() throws SQLException {
        journaledInSecret();
        alter("update entries set payload = (select payload from entries where number = 4) where number = 3");
        assertRefused(3, "that the key of S3 does not open");
    }

    @Test
    void without_its_key_a_sealed_payload_is_refused_and_named() throws SQLException {
        journaledInSecret();
        alter("delete from cabinet where name = 'seal/S3'");
        assertRefused(3, "whose key is not in the cabinet");
    }

    private void journaledInSecret() {
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(drafts(0, 3));
            var after = drafts(3, 1).getFirst().time();
            var said = new Draft(after, "test.act", SECRET.getBytes(UTF_8), Optional.of("S3"));
            journal.append(List.of(said, said));
        }
    }

    @Test
    void an_altered_attachment_is_named_when_it_is_read_and_not_before() throws SQLException {
        attached();
        alter("update attachments set bytes = cast('for the other side' as blob)");
        assertAttachmentRefused();
        withoutConstraints("attachments");
        alter("update attachments set bytes = null");
        assertAttachmentRefused();
    }

    private void assertAttachmentRefused() {
        var ballot = attachment(70_000).hash();
        try (var journal = Journal.open(fresh(), key)) {
            assertThatThrownBy(() -> journal.attachment(ballot))
                    .isInstanceOf(AttachmentAltered.class)
                    .hasMessageContaining(ballot.hex());
        }
    }

    @Test
    void what_was_altered_is_whole_again_when_it_is_attached_again() throws SQLException {
        attached();
        alter("update attachments set bytes = cast('for the other side' as blob)");
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(List.of(draft(2, attachment(70_000))));
            assertThat(read(journal, attachment(70_000)))
                    .isEqualTo(attachment(70_000).bytes());
        }
    }

    @Test
    void the_same_bytes_twice_are_kept_once() throws SQLException {
        attached();
        assertThat(execute("delete from attachments")).isEqualTo(1);
    }

    @Test
    void a_batch_that_fails_halfway_leaves_neither_entry_nor_attachment() throws SQLException {
        try (var journal = Journal.open(fresh(), key)) {
            execute("create trigger halfway before insert on carried when new.entry = 1"
                    + " begin select raise(abort, 'halfway'); end");
            assertThatThrownBy(
                            () -> journal.append(List.of(draft(0, attachment(70_000)), draft(1, attachment(80_000)))))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("halfway");
        }
        try (var journal = Journal.open(fresh(), key)) {
            assertThat(journal.size()).isZero();
            assertThat(journal.attachment(attachment(70_000).hash())).isEmpty();
        }
    }

    @Test
    void a_file_from_before_there_were_attachments_takes_them() throws SQLException {
        journaled(2);
        execute("drop table attachments");
        execute("drop table carried");
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(List.of(draft(2, attachment(70_000))));
            assertThat(read(journal, attachment(70_000)))
                    .isEqualTo(attachment(70_000).bytes());
        }
    }

    /// Two entries that carry the same attachment.
    private void attached() {
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(List.of(draft(0, attachment(70_000)), draft(1, attachment(70_000))));
        }
    }

    @Test
    void a_dropped_entry_is_found_and_named() throws SQLException {
        journaled(20);
        alter("delete from entries where number = 7");
        assertRefused(7, "is missing");
    }

    @Test
    void a_lost_end_is_found_and_named() throws SQLException {
        journaled(20);
        alter("delete from entries where number >= 17");
        assertRefused(17, "is missing");
    }

    @Test
    void an_added_entry_is_found_and_named() throws SQLException {
        journaled(20);
        alter("insert into entries select 20, entry, leaf, salt, payload, seal from entries where number = 19");
        assertRefused(20, "was added");
    }

    @Test
    void swapped_entries_are_found_and_named() throws SQLException {
        journaled(20);
        alter("update entries set number = 1000 where number = 5");
        alter("update entries set number = 5 where number = 6");
        alter("update entries set number = 6 where number = 1000");
        assertRefused(5, "says of itself that it is 6");
    }

    @Test
    void a_torn_file_is_never_taken_for_the_journal() throws IOException {
        journaled(2000);
        var whole = Files.readAllBytes(file());
        var random = new Random(1956);
        for (int i = 0; i < 60; i++) {
            Files.write(file(), whole);
            try (var torn = new RandomAccessFile(file().toFile(), "rw")) {
                var place = random.nextInt(whole.length);
                if (i % 3 == 0) {
                    torn.setLength(place);
                } else {
                    torn.seek(place);
                    torn.write(whole[place] ^ (1 << random.nextInt(8)));
                }
            }
            openedOrRefused(i);
        }
    }

    /// A flipped bit may lie in a page that says nothing; then the journal is whole. Otherwise it is refused.
    private void openedOrRefused(int round) {
        try (var journal = Journal.open(fresh(), key)) {
            assertThat(journal.size()).as("round %s", round).isEqualTo(2000);
        } catch (StoreAltered | StoreFailed refused) {
            assertThat(refused).hasMessageMatching("(?s)(entry \\d+: |cannot ).*");
        }
    }

    private void journaled(int entries) {
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(drafts(0, entries));
        }
    }

    private void alter(String sql) throws SQLException {
        assertThat(execute(sql)).as(sql).isPositive();
    }

    /// Does something to the file behind the store's back, and answers how many rows it changed.
    private int execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private void assertRefused(long entry, String why) {
        assertThatThrownBy(() -> Journal.open(fresh(), key))
                .isInstanceOfSatisfying(
                        StoreAltered.class,
                        altered -> assertThat(altered.entry()).isEqualTo(entry))
                .hasMessageContaining("entry " + entry)
                .hasMessageContaining(why);
    }
}
