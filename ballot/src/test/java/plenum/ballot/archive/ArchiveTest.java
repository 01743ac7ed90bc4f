package plenum.ballot.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.ballot.Cases;
import plenum.ballot.archive.BrokenArchive.Fault;

class ArchiveTest {
    private static final String MOTION = "motion10-Ed25519-tool3.0";
    /// Of the heading, both with their padding.
    private static final int HEADING = 1024;

    @TempDir
    Path folder;

    static List<Path> archives() {
        return Cases.archives();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void what_is_read_is_written_as_the_same_bytes(Path file) throws IOException, BrokenArchive {
        var out = new ByteArrayOutputStream();
        try (var archive = Archive.open(file);
                var writer = ArchiveWriter.to(out, archive.heading())) {
            for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                var records = step.get().data().stream().map(Data::bytes).toList();
                if (writer.stage().after(step.get().event().type()).isEmpty()) {
                    assertThat(file.toString()).contains("BAD-ballots-after-EndBallots");
                    return;
                }
                assertThat(writer.append(step.get().event().type(), records))
                        .isEqualTo(archive.head().orElseThrow());
                assertThat(step.get().end()).isEqualTo(archive.offset());
            }
        }
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void records_say_where_they_lie() throws IOException, BrokenArchive {
        var bytes = Cases.bytes(MOTION);
        for (var step : steps(bytes)) {
            for (var data : step.data()) {
                var from = Math.toIntExact(data.offset());
                assertThat(Arrays.copyOfRange(bytes, from, from + data.bytes().length))
                        .isEqualTo(data.bytes());
            }
        }
    }

    @Test
    void no_single_byte_can_be_altered() {
        var good = Cases.bytes(MOTION);
        for (var at = 0; at < good.length; at += 61) {
            var bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            assertThatThrownBy(() -> steps(bad)).as("byte " + at).isInstanceOf(BrokenArchive.class);
        }
    }

    @Test
    void an_archive_may_end_after_each_event_and_nowhere_else() throws IOException, BrokenArchive {
        var good = Cases.bytes(MOTION);
        var ends = new ArrayList<>(List.of(HEADING));
        steps(good).forEach(step -> ends.add(Math.toIntExact(step.end())));
        for (var end = 0; end <= good.length; end += end % 512 == 0 ? 1 : 511) {
            var cut = Arrays.copyOf(good, end);
            if (ends.contains(end)) {
                assertThat(steps(cut)).hasSize(ends.indexOf(end));
            } else {
                assertThatThrownBy(() -> steps(cut))
                        .isInstanceOfSatisfying(
                                BrokenArchive.class,
                                broken -> assertThat(broken.fault()).isEqualTo(Fault.CUT_SHORT));
            }
        }
    }

    @Test
    void nothing_comes_after_the_last_record() {
        var good = Cases.bytes(MOTION);
        assertThatThrownBy(() -> steps(Arrays.copyOf(good, good.length + 1024)))
                .isInstanceOf(BrokenArchive.class)
                .hasMessageContaining("at byte " + good.length);
    }

    @Test
    void a_lying_size_is_noticed_without_taking_the_memory() {
        var bad = Cases.bytes(MOTION);
        System.arraycopy("17777777000".getBytes(US_ASCII), 0, bad, HEADING + 124, 11);
        assertThatThrownBy(() -> steps(bad)).hasMessageContaining("ends within a record");
    }

    @Test
    void a_vote_goes_on_after_a_crash_from_its_last_whole_event() throws IOException, BrokenArchive {
        var good = Cases.bytes(MOTION);
        var steps = steps(good);
        var third = Math.toIntExact(steps.get(2).end());
        for (var torn : List.of(0, 1, 511, 512, 700, 2048, 3000)) {
            var file = folder.resolve("torn" + torn + ".bel");
            Files.write(file, Arrays.copyOf(good, third + torn));
            try (var writer = ArchiveWriter.resume(file)) {
                assertThat(writer.head()).contains(new Head(2, steps.get(2).hash()));
                for (var step : steps.subList(3, steps.size())) {
                    writer.append(
                            step.event().type(),
                            step.data().stream().map(Data::bytes).toList());
                }
                writer.sync();
                assertThat(writer.stage()).isEqualTo(Stage.COMPLETE);
            }
            assertThat(file).hasBinaryContent(good);
        }
    }

    @Test
    void what_is_broken_is_not_gone_on_with() throws IOException {
        var bad = Cases.bytes(MOTION);
        bad[5000] ^= 1;
        var file = Files.write(folder.resolve("bad.bel"), bad);
        assertThatThrownBy(() -> ArchiveWriter.resume(file)).isInstanceOf(BrokenArchive.class);
        assertThat(file).hasBinaryContent(bad);
    }

    @Test
    void events_come_in_their_order_only() throws IOException {
        try (var writer = ArchiveWriter.create(folder.resolve("new.bel"), new Heading(1))) {
            assertThatThrownBy(() -> writer.ballot(new byte[0]))
                    .hasMessage("Ballot cannot come while the vote is EMPTY");
            writer.setup(new byte[] {1}, new byte[] {2}, new byte[] {3});
            writer.endBallots();
            assertThatThrownBy(() -> writer.ballot(new byte[0])).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> writer.result(new byte[0])).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> ArchiveWriter.create(folder.resolve("new.bel"), new Heading(1)))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void the_writers_own_records_are_read_back() throws IOException, BrokenArchive {
        var out = new ByteArrayOutputStream();
        try (var writer = ArchiveWriter.to(out, new Heading(1_795_399_236))) {
            writer.setup(new byte[] {1}, new byte[] {2}, new byte[] {3});
            writer.endBallots();
            writer.encryptedTally(new byte[] {4}, 7, 1L << 30);
            writer.shuffle(1, new byte[] {5});
            writer.endShuffles();
            writer.partialDecryption(12, new byte[] {6});
            assertThat(writer.result(new byte[] {7}).height()).isEqualTo(6);
        }
        var steps = steps(out.toByteArray());
        assertThat(Payload.Setup.parse(steps.get(0).payload().bytes()))
                .contains(new Payload.Setup(hash(1), hash(2), hash(3)));
        assertThat(steps.get(2).payload().text()).contains("\"total_weight\":\"1073741824\"");
        assertThat(Payload.Tallied.parse(steps.get(2).payload().bytes()))
                .contains(new Payload.Tallied(7, 1L << 30, hash(4)));
        assertThat(Payload.Owned.parse(steps.get(5).payload().bytes())).contains(new Payload.Owned(12, hash(6)));
    }

    @Test
    void a_weight_has_one_form() {
        var written = new Payload.Tallied(1, 20, hash(1)).bytes();
        var text = new String(written, US_ASCII);
        assertThat(Payload.Tallied.parse(text.replace(":20,", ":\"20\",").getBytes(US_ASCII)))
                .isEmpty();
        assertThat(Payload.Tallied.parse(written)).isPresent();
    }

    @Test
    void a_later_archive_begins_with_the_earlier_one() throws IOException, BrokenArchive {
        var later = Cases.bytes(MOTION);
        var steps = steps(later);
        var earlier = Arrays.copyOf(later, Math.toIntExact(steps.get(4).end()));
        assertThat(Continuation.of(read(earlier), read(later)))
                .isEqualTo(new Continuation.Continued(
                        new Head(4, steps.get(4).hash()),
                        new Head(16, steps.get(16).hash()),
                        12));
        assertThat(Continuation.of(read(later), read(later)))
                .isEqualTo(new Continuation.Same(new Head(16, steps.get(16).hash())));
        assertThat(Continuation.of(read(later), read(earlier)))
                .isEqualTo(new Continuation.Diverged(5, "the later archive has no event of this height"));
    }

    @Test
    void a_changed_past_is_found_at_its_height() throws IOException, BrokenArchive {
        var one = Cases.bytes("motion10-BELENIOS-2048-tool2.0");
        assertThat(Continuation.of(read(one), read(Cases.bytes("BAD-proof-BELENIOS-2048"))))
                .isInstanceOfSatisfying(
                        Continuation.Diverged.class,
                        diverged -> assertThat(diverged.height()).isEqualTo(4));
        assertThat(Continuation.of(read(one), read(Cases.bytes(MOTION)))).isInstanceOf(Continuation.Diverged.class);
    }

    private static Hash hash(int octet) {
        return Hash.of(new byte[] {(byte) octet});
    }

    private static Archive read(byte[] bytes) throws IOException, BrokenArchive {
        return Archive.read(new ByteArrayInputStream(bytes));
    }

    private static List<Step> steps(byte[] bytes) throws IOException, BrokenArchive {
        var steps = new ArrayList<Step>();
        try (var archive = read(bytes)) {
            for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                steps.add(step.get());
            }
        }
        return steps;
    }
}
