package plenum.ballot.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenum.ballot.Cases;
import plenum.ballot.ModelElection;
import plenum.ballot.archive.Archive;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.archive.Continuation;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.RawArchive;
import plenum.ballot.archive.RawArchive.RawEvent;
import plenum.ballot.group.Group;

/// Whatever is altered in a good archive, it is refused; also when everything that follows is made to fit.
class AlteredArchiveTest {
    /// The height of the ballot that is replaced in [#ranked].
    private static final int REPLACED = 1;

    @TempDir
    Path folder;

    @Test
    void no_leaf_of_a_record_can_be_altered() throws IOException {
        leaves(RawArchive.of(ranked()), Group.ED25519, 13);
    }

    @Test
    @Tag("slow")
    void really_no_leaf_of_a_record_can_be_altered() throws IOException {
        var counted = leaves(RawArchive.of(ranked()), Group.ED25519, 1)
                + leaves(RawArchive.of(shared()), Group.ED25519, 1)
                + leaves(RawArchive.of(Cases.bytes("javaproto-Ed25519-h")), Group.ED25519, 1)
                + leaves(RawArchive.of(Cases.bytes("threshold-BELENIOS-2048-tool3.3")), Group.BELENIOS_2048, 1);
        assertThat(counted).isGreaterThan(1500);
    }

    private int leaves(RawArchive archive, Group group, int every) throws IOException {
        var altered = Alterations.leaves(archive, group);
        var count = 0;
        for (int i = 0; i < altered.size(); i += every) {
            var outcome = outcome(altered.get(i).archive().bytes());
            assertThat(outcome).as(altered.get(i).where()).isInstanceOf(Outcome.Refused.class);
            count++;
        }
        return count;
    }

    @Test
    void no_byte_can_be_altered() throws IOException {
        bytes(1511);
    }

    @Test
    @Tag("slow")
    void really_no_byte_can_be_altered() throws IOException {
        bytes(7);
    }

    private void bytes(int every) throws IOException {
        var good = Cases.bytes("motion10-Ed25519-tool3.0");
        for (int at = 0; at < good.length; at += every) {
            var bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            assertThat(outcome(bad))
                    .as("byte " + at)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.refusal().rule()).isIn(Rule.ARCHIVE, Rule.CHAIN));
        }
    }

    @Test
    void no_event_can_be_left_out_or_repeated() throws IOException {
        for (var ranked : List.of(true, false)) {
            var good = RawArchive.of(ranked ? ranked() : shared());
            assertThat(outcome(good.bytes())).isInstanceOf(Outcome.Verified.class);
            for (int i = 0; i < good.events().size(); i++) {
                var without = new ArrayList<>(good.events());
                without.remove(i);
                if (!(ranked && i == REPLACED)) {
                    refused(good.with(without), "without event " + i);
                }
                var twice = new ArrayList<>(good.events());
                twice.add(i, good.events().get(i));
                refused(good.with(twice), "event " + i + " twice");
                var again = new ArrayList<>(good.events());
                again.add(good.events().get(i));
                refused(good.with(again), "event " + i + " again in the end");
            }
        }
    }

    /// A ballot that was replaced later leaves no trace in the result: whoever makes the chain anew can drop it.
    /// So the head is shown while the vote is open, and archives are compared.
    @Test
    void a_replaced_ballot_is_missed_by_whoever_kept_an_earlier_head() throws IOException, BrokenArchive {
        var good = RawArchive.of(ranked());
        var without = new ArrayList<>(good.events());
        without.remove(REPLACED);
        var rewritten = good.with(without).bytes();
        assertThat(outcome(rewritten)).isInstanceOf(Outcome.Verified.class);
        var earlier = good.with(good.events().subList(0, 3)).bytes();
        assertThat(Continuation.of(
                        Archive.read(new ByteArrayInputStream(earlier)),
                        Archive.read(new ByteArrayInputStream(rewritten))))
                .isInstanceOfSatisfying(
                        Continuation.Diverged.class,
                        diverged -> assertThat(diverged.height()).isEqualTo(REPLACED));
    }

    @Test
    void events_cannot_change_places() throws IOException {
        var good = RawArchive.of(ranked());
        for (int i = 0; i + 1 < good.events().size(); i++) {
            var swapped = new ArrayList<>(good.events());
            Collections.swap(swapped, i, i + 1);
            var type = good.events().get(i).type();
            var harmless = type == good.events().get(i + 1).type() && type != EventType.SHUFFLE;
            if (!harmless) {
                refused(good.with(swapped), "events " + i + " and " + (i + 1));
            } else {
                assertThat(outcome(good.with(swapped).bytes())).isInstanceOf(Outcome.Verified.class);
            }
        }
    }

    @Test
    void votes_of_one_credential_cannot_change_places() throws IOException {
        var model = ModelElection.of(5, Group.ED25519, List.of(ModelElection.MOTION), List.of(1L));
        var first = model.ballot(0, List.of(1, 0, 0));
        var second = model.ballot(0, List.of(0, 1, 0));
        var good = RawArchive.of(model.finished(List.of(first, second)));
        assertThat(outcome(good.bytes())).isInstanceOf(Outcome.Verified.class);
        var swapped = new ArrayList<>(good.events());
        Collections.swap(swapped, 1, 2);
        refused(good.with(swapped), "the first vote last");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void any_bytes_give_a_refusal(int seed) throws IOException {
        var random = new Random(seed);
        for (int length : List.of(0, 1, 511, 512, 513, 1024, 5000)) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(outcome(bytes)).isInstanceOf(Outcome.Refused.class);
            var good = Cases.bytes("motion10-Ed25519-tool3.0");
            System.arraycopy(bytes, 0, good, random.nextInt(good.length - length), length);
            if (length > 0) {
                assertThat(outcome(good)).isInstanceOf(Outcome.Refused.class);
            }
        }
    }

    @Test
    void any_records_give_a_refusal() throws IOException {
        var model = ModelElection.of(15, Group.ED25519, List.of(ModelElection.MOTION), List.of(1L));
        var good = RawArchive.of(model.finished(List.of(model.ballot(0, List.of(1, 0, 0)))));
        for (var text : List.of(
                "",
                "{",
                "[]",
                "{}",
                "null",
                "0",
                "\"\"",
                "[[[[",
                "\u0000",
                "{\"a\":1e9}",
                "[\"\ud800\"]",
                "[".repeat(100_000),
                "{\"version\":1}",
                "[[\"Single\",{}]]",
                "[[]]",
                "{\"owner\":99,\"payload\":\"\"}")) {
            for (int i = 0; i < good.events().size(); i++) {
                var event = good.events().get(i);
                for (int j = 0; j < event.records().size(); j++) {
                    var records = new ArrayList<>(event.records());
                    records.set(j, text.getBytes(UTF_8));
                    refused(
                            good.with(i, new RawEvent(event.type(), records)),
                            text + " in event " + i + ", record " + j);
                    refused(good.with(i, event.with(j, text.getBytes(UTF_8))), text + " for record " + j + " of " + i);
                }
            }
        }
    }

    /// Three voters, one of whom votes twice; a motion, an approval and a ranking with two shuffles.
    private static byte[] ranked() {
        var model = ModelElection.of(
                6,
                Group.ED25519,
                List.of(ModelElection.MOTION, ModelElection.APPROVAL, ModelElection.RANKING),
                List.of(1L, 1L, 1L));
        return model.finished(List.of(
                model.ballot(0, List.of(1, 0, 0), List.of(1, 0, 0), List.of(1, 2, 3)),
                model.ballot(1, List.of(0, 1, 0), List.of(0, 1, 1), List.of(3, 2, 1)),
                model.ballot(0, List.of(0, 0, 1), List.of(0, 1, 0), List.of(2, 2, 0)),
                model.ballot(2, List.of(0, 1, 0), List.of(0, 0, 1), List.of(3, 1, 2))));
    }

    /// Weights, and a key that trustees share.
    private static byte[] shared() {
        var model = ModelElection.shared(7, Group.ED25519, List.of(ModelElection.APPROVAL), List.of(2L, 5L));
        return model.finished(List.of(model.ballot(0, List.of(0, 1, 1)), model.ballot(1, List.of(1, 0, 0))));
    }

    private void refused(RawArchive archive, String what) throws IOException {
        assertThat(outcome(archive.bytes())).as(what).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome outcome(byte[] bytes) throws IOException {
        return Verification.of(Files.write(folder.resolve("altered.bel"), bytes), Wanted.FINISHED, 2);
    }
}
