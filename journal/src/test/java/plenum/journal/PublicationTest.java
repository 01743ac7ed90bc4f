package plenum.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    private Path folder;

    private final LogKey key = LogKey.generate("example.org/congress");
    private final MemoryStore store = new MemoryStore();
    private final Journal journal = Journal.open(store, key);

    @Test
    void what_is_published_checks_out_at_every_size_and_leaves_nothing_behind() throws IOException {
        var publication = Publication.of(journal, folder);
        for (var step : List.of(0, 1, 1, 253, 1, 1, 255, 600, 3)) {
            append(step, Optional.empty());
            publication.update();
            assertThat(findings()).as("at %s entries", journal.size()).isEmpty();
        }
        var log = PublishedLog.read(Source.of(folder.toString()), Optional.of(key.verifier()), _ -> {});
        assertThat(log.standing()).isEqualTo(journal.standing());
        assertThat(log.entries())
                .hasSize(1115)
                .allMatch(filed -> filed.payload().isPresent());
    }

    @Test
    void a_publication_that_was_stopped_in_the_middle_is_made_whole() throws IOException {
        append(700, Optional.empty());
        Publication.of(journal, folder).update();
        append(10, Optional.empty());
        Files.write(folder.resolve("tile/0/002.p/199"), new byte[32]);
        Publication.of(journal, folder).update();
        assertThat(findings()).isEmpty();
    }

    @Test
    void what_is_published_anew_after_the_log_has_grown_leaves_nothing_of_the_shorter_log() throws IOException {
        append(410, Optional.empty());
        var publication = Publication.of(journal, folder);
        publication.update();
        append(16, Optional.empty());
        publication.again();
        publication.update();
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_journal_restored_from_an_old_copy_does_not_publish() throws IOException {
        append(2, Optional.empty());
        var copy = new MemoryStore();
        var rows = new ArrayList<Stored>();
        store.read(0, 2, rows::add);
        copy.append(rows, store.standing());
        append(1, Optional.empty());
        Publication.of(journal, folder).update();
        assertRefused(Journal.open(copy, key), "shows 3 entries where the journal has 2");
    }

    @Test
    void a_journal_with_another_past_does_not_publish() throws IOException {
        append(3, Optional.empty());
        Publication.of(journal, folder).update();
        var other = Journal.open(new MemoryStore(), key);
        for (int n = 0; n < 5; n++) {
            other.append(List.of(new Draft(Instant.EPOCH, "test.act", "{}".getBytes(UTF_8), Optional.empty())));
        }
        assertRefused(other, "shows 3 entries that are not the first ones");
    }

    @Test
    void the_folder_of_another_log_is_not_overwritten() throws IOException {
        append(3, Optional.empty());
        Publication.of(journal, folder).update();
        var stranger = Journal.open(new MemoryStore(), LogKey.generate("example.org/other"));
        assertRefused(stranger, "is not one of this journal");
    }

    @Test
    void a_folder_with_a_checkpoint_that_nobody_can_read_is_not_overwritten() throws IOException {
        append(3, Optional.empty());
        Publication.of(journal, folder).update();
        Files.write(folder.resolve("checkpoint"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> Publication.of(journal, folder))
                .isInstanceOf(Publication.Forked.class)
                .hasMessageContaining("is not one of this journal: a signed note ends in an empty line");
    }

    private void assertRefused(Journal journal, String why) throws IOException {
        var before = Files.readString(folder.resolve("checkpoint"));
        assertThatThrownBy(() -> Publication.of(journal, folder))
                .isInstanceOf(Publication.Forked.class)
                .hasMessageContaining(why);
        assertThat(folder.resolve("checkpoint")).hasContent(before);
        assertThat(folder.resolve("log.pub")).hasContent(key.verifier().text());
    }

    @Test
    void a_sealed_payload_is_not_published_and_an_erased_one_is_withdrawn() throws IOException {
        append(2, Optional.empty());
        append(1, Optional.of("S19"));
        var publication = Publication.of(journal, folder);
        publication.update();
        journal.erase(0);
        publication.rewrite(0);
        var log = PublishedLog.read(
                Source.of(folder.toString()),
                Optional.empty(),
                found -> assertThat(found).isNull());
        assertThat(log.entries())
                .extracting(filed -> filed.payload().isPresent())
                .containsExactly(false, true, false);
        assertThat(Files.readString(folder.resolve("payload/000.p/3"))).doesNotContain("\"number\":2");
    }

    @Test
    void any_altered_byte_is_found() throws IOException {
        published(520);
        var random = new Random(56);
        for (var name : files()) {
            var file = folder.resolve(name);
            var whole = Files.readAllBytes(file);
            for (int i = 0; i < 12; i++) {
                var altered = whole.clone();
                var place = random.nextInt(altered.length);
                altered[place] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, altered);
                assertThat(findings()).as("%s, byte %s", name, place).isNotEmpty();
            }
            Files.write(file, whole);
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void any_missing_shortened_or_strange_file_is_found() throws IOException {
        published(520);
        for (var name : files()) {
            var file = folder.resolve(name);
            var whole = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(findings()).as("without %s", name).isNotEmpty();
            Files.write(file, Arrays.copyOf(whole, whole.length - 1));
            assertThat(findings()).as("shortened %s", name).isNotEmpty();
            Files.write(file, whole);
        }
        Files.write(folder.resolve("tile/0/007"), new byte[8192]);
        assertThat(findings()).extracting(Finding::where).containsExactly("tile/0/007");
    }

    @Test
    void an_altered_entry_is_named() throws IOException {
        published(300);
        var bundle = folder.resolve("tile/entries/000");
        var text = Files.readString(bundle, ISO_8859_1);
        Files.writeString(
                bundle,
                text.replace("\"number\":17,\"time\":\"1970-01-01", "\"number\":17,\"time\":\"1970-01-02"),
                ISO_8859_1);
        assertThat(findings()).extracting(Finding::where).contains("entry 17");
    }

    @Test
    void an_altered_payload_is_named() throws IOException {
        published(300);
        var bundle = folder.resolve("payload/000");
        Files.writeString(bundle, Files.readString(bundle).replace("{\"n\":41}", "{\"n\":42}"));
        assertThat(findings()).extracting(Finding::where).containsExactly("entry 41");
    }

    private void published(int entries) {
        append(entries, Optional.empty());
        Publication.of(journal, folder).update();
    }

    private void append(int count, Optional<String> seal) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < count; i++) {
            var payload = "{\"n\":" + (journal.size() + i) + "}";
            drafts.add(new Draft(Instant.EPOCH, "test.act", payload.getBytes(UTF_8), seal));
        }
        journal.append(drafts);
    }

    private List<Finding> findings() throws IOException {
        var findings = new ArrayList<Finding>();
        PublishedLog.read(Source.of(folder.toString()), Optional.of(key.verifier()), findings::add);
        return findings;
    }

    private List<String> files() throws IOException {
        return List.copyOf(Source.of(folder.toString()).names().orElseThrow());
    }
}
