package plenum.ballot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.ModelElection;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Payload;
import plenum.ballot.archive.RawArchive;
import plenum.ballot.archive.RawArchive.RawEvent;
import plenum.ballot.group.Group;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.EncryptedTally;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.TrusteeKey;

/// Frauds by somebody who holds keys, so that every signature and proof that can be made is there.
class ForgedElectionTest {
    private static final List<Integer> YES = List.of(1, 0, 0);
    private static final List<Integer> NO = List.of(0, 1, 0);

    private final ModelElection model =
            ModelElection.of(8, Group.ED25519, List.of(ModelElection.MOTION), List.of(1L, 2L, 3L));
    private final List<byte[]> cast =
            List.of(model.ballot(0, YES), model.ballot(1, NO), model.ballot(0, NO), model.ballot(2, YES));

    @TempDir
    Path folder;

    @Test
    void nothing_is_wrong_before_anything_is_forged() throws IOException {
        var outcome = outcome(model.finished(cast));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Verified.class, verified -> {
            assertThat(verified.result()).isEqualTo("{\"result\":[[3,3,0]]}");
            assertThat(verified.figures().ballots()).isEqualTo(4);
            assertThat(verified.figures().voters()).isEqualTo(3);
            assertThat(verified.figures().weight()).isEqualTo(6);
        });
    }

    @Test
    void a_stranger_cannot_vote() throws IOException {
        var stranger = new Booth(model.election())
                .make(Credential.random(model.random()), List.of(YES), model.random())
                .ballot()
                .bytes();
        refused(model.open(List.of(cast.get(0), stranger)), Rule.BALLOTS, 2, "credential");
    }

    @Test
    void a_ballot_of_another_election_does_not_count() throws IOException {
        var other = ModelElection.of(9, Group.ED25519, List.of(ModelElection.MOTION), List.of(1L));
        refused(model.open(List.of(other.ballot(0, YES))), Rule.BALLOTS, 1, "UUID");
    }

    /// Two voters whose devices draw the same random numbers: both ballots are right, but one could be a copy.
    @Test
    void the_same_ciphertext_from_two_voters_is_refused() throws IOException {
        var booth = new Booth(model.election());
        var ballots = new ArrayList<byte[]>();
        for (int voter = 0; voter < 2; voter++) {
            ballots.add(booth.make(model.credential(voter), List.of(YES), new Random(10))
                    .ballot()
                    .bytes());
        }
        refused(model.open(ballots), Rule.BALLOTS, 2, "copied from a ballot of credential");
    }

    @Test
    void the_same_ciphertext_from_one_voter_twice_is_not_a_copy() throws IOException {
        var booth = new Booth(model.election());
        var first = booth.make(model.credential(0), List.of(YES), new Random(11))
                .ballot()
                .bytes();
        var random = new Random(11);
        var second =
                booth.make(model.credential(0), List.of(NO), random).ballot().bytes();
        assertThat(Verification.of(write(model.open(List.of(first, second))), Wanted.RUNNING_TOO, 1))
                .isInstanceOf(Outcome.Running.class);
    }

    @Test
    void a_ballot_cannot_come_back() throws IOException {
        refused(
                model.open(List.of(cast.get(0), cast.get(2), cast.get(0))),
                Rule.BALLOTS,
                3,
                "ballot of height 1 again");
    }

    @Test
    void the_first_vote_of_a_credential_does_not_count() throws IOException {
        var first = model.counted(List.of(cast.get(2), cast.get(1), cast.get(0), cast.get(3)));
        refused(model.finished(cast, first.tally(model.election()), 3, 6), Rule.TALLY, 6, "last ballot");
    }

    @Test
    void a_ballot_cannot_be_left_out_of_the_tally() throws IOException {
        var fewer = model.counted(cast.subList(0, 3));
        refused(model.finished(cast, fewer.tally(model.election()), 2, 3), Rule.TALLY, 6, "num_tallied");
        refused(model.finished(cast, fewer.tally(model.election()), 3, 6), Rule.TALLY, 6, "last ballot");
    }

    @Test
    void votes_cannot_be_put_into_the_tally() throws IOException {
        var more = model.counted(cast).tally(model.election()).questions().getFirst();
        var stuffed = new EncryptedTally(List.of(List.of(more.get(0).times(more.get(0)), more.get(1), more.get(2))));
        refused(model.finished(cast, stuffed, 3, 6), Rule.TALLY, 6, "last ballot");
    }

    @Test
    void weights_cannot_be_misstated() throws IOException {
        var tally = model.counted(cast).tally(model.election());
        refused(model.finished(cast, tally, 3, 7), Rule.TALLY, 6, "total_weight is 7");
    }

    @Test
    void somebody_elses_key_does_not_decrypt() throws IOException {
        var tally = model.counted(cast).tally(model.election());
        var stranger = TrusteeKey.random(Group.ED25519, model.random());
        var partial = PartialDecryption.make(stranger, model.election(), tally, model.random())
                .bytes();
        var good = RawArchive.of(model.finished(cast));
        var event = good.events().get(7);
        refused(good.with(7, event.with(0, partial)).bytes(), Rule.DECRYPTIONS, 7, "trustee 1");
    }

    @Test
    void a_trustee_decrypts_once_and_nobody_is_missing() throws IOException {
        var good = RawArchive.of(model.finished(cast));
        var missing = new ArrayList<>(good.events());
        missing.remove(8);
        refused(good.with(missing).bytes(), Rule.DECRYPTIONS, 8, "trustee 2");
        var twice = new ArrayList<>(good.events());
        twice.add(8, good.events().get(7));
        refused(good.with(twice).bytes(), Rule.DECRYPTIONS, 8, "trustee 1 has decrypted before");
        var third = new Payload.Owned(3, Hash.of(good.events().get(8).records().getFirst())).bytes();
        refused(
                good.with(
                                8,
                                new RawEvent(
                                        EventType.PARTIAL_DECRYPTION,
                                        List.of(good.events().get(8).records().getFirst(), third)))
                        .bytes(),
                Rule.DECRYPTIONS,
                8,
                "there is no trustee 3");
    }

    @Test
    void of_those_who_share_a_key_exactly_as_many_decrypt_as_are_needed() throws IOException {
        var shared = ModelElection.shared(12, Group.ED25519, List.of(ModelElection.MOTION), List.of(1L));
        var good = RawArchive.of(shared.finished(List.of(shared.ballot(0, YES))));
        assertThat(outcome(good.bytes())).isInstanceOf(Outcome.Verified.class);
        var fewer = new ArrayList<>(good.events());
        fewer.remove(6);
        assertThat(outcome(good.with(fewer).bytes()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(Rule.DECRYPTIONS));
    }

    @Test
    void shuffles_come_exactly_where_there_are_rankings() throws IOException {
        var ranked = ModelElection.of(13, Group.ED25519, List.of(ModelElection.RANKING), List.of(1L, 1L));
        var good = RawArchive.of(ranked.finished(List.of(ranked.ballot(0, YES), ranked.ballot(1, NO))));
        assertThat(outcome(good.bytes())).isInstanceOf(Outcome.Verified.class);
        var without = new ArrayList<>(good.events());
        without.removeIf(event -> event.type() == EventType.SHUFFLE || event.type() == EventType.END_SHUFFLES);
        refused(good.with(without).bytes(), Rule.GRAMMAR, 5, "rankings are shuffled before they are decrypted");
        var motion = new ArrayList<>(RawArchive.of(model.finished(cast)).events());
        motion.add(7, good.events().get(5));
        refused(good.with(motion).bytes(), Rule.GRAMMAR, 7, "nothing to shuffle");
        var swapped = new ArrayList<>(good.events());
        swapped.add(5, swapped.remove(6));
        refused(good.with(swapped).bytes(), Rule.SHUFFLES, 5, "ranking 1");
    }

    @Test
    void the_election_has_no_other_trustees() throws IOException {
        var other = ModelElection.of(14, Group.ED25519, List.of(ModelElection.MOTION), List.of(1L));
        var good = RawArchive.of(model.finished(cast));
        var setup = good.events().getFirst();
        refused(good.with(0, setup.with(1, other.trustees().bytes())).bytes(), Rule.TRUSTEES, 0, "product");
    }

    private void refused(byte[] archive, Rule rule, int height, String why) throws IOException {
        for (var threads : List.of(1, 3)) {
            var outcome = Verification.of(write(archive), Wanted.RUNNING_TOO, threads);
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                assertThat(refused.refusal().why()).contains(why);
                assertThat(refused.refusal().rule()).isEqualTo(rule);
                assertThat(refused.refusal().place().height()).hasValue(height);
            });
        }
    }

    private Outcome outcome(byte[] archive) throws IOException {
        return Verification.of(write(archive), Wanted.FINISHED, 2);
    }

    private Path write(byte[] archive) throws IOException {
        return Files.write(folder.resolve("forged.bel"), archive);
    }
}
