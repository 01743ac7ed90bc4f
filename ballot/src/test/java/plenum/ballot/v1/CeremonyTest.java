package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.ballot.group.Group;

/// Trustees generate a key that they share, and some of them decrypt with it.
class CeremonyTest {
    private static final Group GROUP = Group.ED25519;

    /// A ceremony up to the published contributions.
    private record Played(Ceremony ceremony, List<Seed> seeds, List<Contribution> contributions) {
        static Played of(Group group, int threshold, int size, Random random) {
            var seeds =
                    IntStream.range(0, size).mapToObj(i -> Seed.random(random)).toList();
            var certs = IntStream.range(0, size)
                    .mapToObj(i -> seeds.get(i).certify(new Certificate.Context(group, size, threshold, i + 1), random))
                    .toList();
            var ceremony = new Ceremony(group, threshold, certs);
            var contributions = IntStream.range(0, size)
                    .mapToObj(i -> new Participant(ceremony, i + 1, seeds.get(i)).contribute(random))
                    .map(contribution -> Contribution.parse(contribution.bytes(), group))
                    .toList();
            return new Played(ceremony, seeds, contributions);
        }

        List<String> commitments() {
            return contributions.stream().map(Contribution::commitment).toList();
        }

        Participant.Received received(int index, List<Contribution> by) {
            var commitments = by.stream().map(Contribution::commitment).toList();
            return new Participant(ceremony, index, seeds.get(index - 1)).receive(commitments, by, new Random(4));
        }

        List<Participant.Received.Key> keys() {
            return IntStream.rangeClosed(1, ceremony.size())
                    .mapToObj(index -> (Participant.Received.Key) received(index, contributions))
                    .toList();
        }

        Trustee.Pedersen trustee() {
            return ceremony.assemble(
                    contributions,
                    keys().stream()
                            .map(Participant.Received.Key::verificationKey)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"BELENIOS-2048, 2, 3", "RFC-3526-2048, 1, 2", "Ed25519, 1, 1", "Ed25519, 3, 3", "Ed25519, 3, 5"})
    void threshold_many_decrypt_and_which_ones_does_not_matter(String name, int threshold, int size) {
        var random = new Random(size);
        var group = Group.named(name).orElseThrow();
        var played = Played.of(group, threshold, size, random);
        var alone = TrusteeKey.random(group, random);
        var trustees = new Trustees(group, List.of(new Trustee.Single(alone.publish(random)), played.trustee()));
        assertThat(Trustees.parse(trustees.bytes(), group)).isEqualTo(trustees);
        var keys = new ArrayList<>(List.of(alone));
        played.keys().forEach(received -> keys.add(received.key()));
        var sample = Sample.of(trustees, keys, List.of(Sample.MOTION), List.of(5L), random);
        assertThat(trustees.faults(sample.election())).isEmpty();
        var decryption = decryption(sample, random);
        var first = given(sample, decryption, IntStream.rangeClosed(1, threshold + 1));
        var last = given(
                sample,
                decryption,
                IntStream.concat(IntStream.of(1), IntStream.rangeClosed(size + 2 - threshold, size + 1)));
        var expected =
                new Decryption.Outcome.Decrypted(new Result(List.of(new QuestionResult.Sums(List.of(0L, 5L, 0L)))));
        assertThat(decryption.decrypt(first)).isEqualTo(expected);
        assertThat(decryption.decrypt(last)).isEqualTo(expected);
    }

    @Test
    void who_is_absent_or_sends_rubbish_is_named_and_the_others_suffice() {
        var random = new Random(2);
        var played = Played.of(GROUP, 2, 3, random);
        var alone = TrusteeKey.random(GROUP, random);
        var trustees = new Trustees(GROUP, List.of(new Trustee.Single(alone.publish(random)), played.trustee()));
        var keys = new ArrayList<>(List.of(alone));
        played.keys().forEach(received -> keys.add(received.key()));
        var sample = Sample.of(trustees, keys, List.of(Sample.MOTION), List.of(5L), random);
        var decryption = decryption(sample, random);
        var all = given(sample, decryption, IntStream.rangeClosed(1, 4));

        var absent = new LinkedHashMap<>(all);
        absent.remove(1);
        absent.remove(2);
        assertThat(decryption.decrypt(absent))
                .isEqualTo(new Decryption.Outcome.Refused(List.of(new Fault("trustee 1", "has not decrypted"))));
        absent.remove(3);
        assertThat(decryption.decrypt(absent).toString())
                .contains("trustee 1: has not decrypted")
                .contains("trustees 2 to 4: exactly 2 of them decrypt, and here are 1: [4]");
        assertThat(decryption.decrypt(all).toString()).contains("here are 3: [2, 3, 4]");
        assertThat(decryption.enough(all)).containsOnlyKeys(1, 2, 3);

        var rubbish = new LinkedHashMap<>(all);
        rubbish.put(2, all.get(3));
        rubbish.put(9, all.get(3));
        var faults = ((Decryption.Outcome.Refused) decryption.decrypt(rubbish)).faults();
        assertThat(faults)
                .contains(
                        new Fault("trustee 2", "the decryption of question 1, ciphertext 1, is wrong"),
                        new Fault("trustee 9", "is none of the 4 trustees"));
        assertThat(decryption.enough(rubbish)).containsOnlyKeys(1, 3, 4);
        assertThat(decryption.decrypt(decryption.enough(rubbish))).isInstanceOf(Decryption.Outcome.Decrypted.class);
        var empty = new PartialDecryption(List.of(), List.of());
        assertThat(decryption.fault(1, empty).orElseThrow().what()).contains("another number of ciphertexts");
    }

    @Test
    void a_commitment_to_other_coefficients_is_noticed() {
        var played = Played.of(GROUP, 2, 3, new Random(8));
        var commitments = new ArrayList<>(played.commitments());
        commitments.set(1, commitments.get(2));
        assertThat(played.ceremony().faults(commitments, played.contributions()))
                .containsExactly(new Fault("trustee 2", "the coefficients are not those that were committed to"));
        assertThat(played.ceremony().faults(played.commitments(), played.contributions()))
                .isEmpty();
    }

    @Test
    void a_wrong_share_is_complained_of_by_its_receiver_alone() {
        var random = new Random(9);
        var played = Played.of(GROUP, 2, 3, random);
        var honest = played.contributions().get(0);
        var encryption = played.ceremony().certificate(2).encryption();
        var lie = EncryptedShare.encrypt(BigInteger.TEN, 1, 2, encryption, random);
        var share = honest.shares().get(1);
        var garbled =
                new EncryptedShare(share.ephemeral(), "00" + share.ciphertext().substring(2), share.mac());
        var misdirected = honest.shares().get(2);
        for (var wrong : List.of(lie, garbled, misdirected)) {
            var shares = List.of(honest.shares().get(0), wrong, honest.shares().get(2));
            var dealt = new ArrayList<>(played.contributions());
            dealt.set(0, new Contribution(honest.coefexps(), honest.signature(), shares));
            assertThat(played.received(2, dealt))
                    .isEqualTo(new Participant.Received.Complaint(
                            List.of(new Fault("trustee 1", "the share for trustee 2 is wrong"))));
            assertThat(played.received(3, dealt)).isInstanceOf(Participant.Received.Key.class);
        }
    }

    @Test
    void a_contribution_with_a_wrong_signature_or_degree_is_refused() {
        var random = new Random(10);
        var played = Played.of(GROUP, 2, 2, random);
        var honest = played.contributions().getFirst();
        var other = played.contributions().getLast();
        var unsigned = new Contribution(honest.coefexps(), other.signature(), honest.shares());
        assertThat(faults(played, unsigned)).contains("a signature of the contribution is wrong");
        var exchanged = new Contribution(other.coefexps(), other.signature(), honest.shares());
        assertThat(faults(played, exchanged)).contains("a signature of the contribution is wrong");
        var short_ = new Contribution(
                honest.coefexps(), honest.signature(), honest.shares().subList(0, 1));
        assertThat(faults(played, short_)).contains("a share for each trustee");
        var sk = played.seeds().getFirst().sk(GROUP);
        var constant = new Coefexps(List.of(GROUP.generator())).sign(GROUP, sk, random);
        assertThat(faults(played, new Contribution(constant, honest.signature(), honest.shares())))
                .contains("as many coefficients as the threshold");
        var nonsense = new SignedMessage("{}", honest.coefexps().signature());
        assertThat(faults(played, new Contribution(nonsense, honest.signature(), honest.shares())))
                .contains("the coefficients are wrong");
    }

    @Test
    void a_certificate_for_another_place_or_by_another_key_is_refused() {
        var random = new Random(12);
        var played = Played.of(GROUP, 2, 2, random);
        var certs = played.ceremony().certs();
        var exchanged = new Ceremony(GROUP, 2, certs.reversed());
        assertThat(exchanged.faults()).hasSize(2).first().asString().contains("is not for this place among 2 trustees");
        assertThat(new Ceremony(GROUP, 1, certs).faults()).hasSize(2);
        var forged = new SignedMessage(certs.get(0).message(), certs.get(1).signature());
        assertThat(new Ceremony(GROUP, 2, List.of(forged, certs.get(1))).faults())
                .containsExactly(new Fault("trustee 1", "the signature of the certificate is wrong"));
        assertThatThrownBy(() ->
                        new Participant(played.ceremony(), 1, played.seeds().get(1)))
                .hasMessage("the certificate of trustee 1 belongs to another seed");
    }

    @Test
    void the_key_follows_from_the_seed_and_what_is_published() {
        var played = Played.of(GROUP, 2, 3, new Random(13));
        var seed = Seed.of(played.seeds().get(2).reveal());
        var again = new Participant(played.ceremony(), 3, seed)
                .receive(played.commitments(), played.contributions(), new Random(99));
        assertThat(((Participant.Received.Key) again).key().reveal())
                .isEqualTo(played.keys().get(2).key().reveal());
        assertThatThrownBy(() -> Seed.of("3uXSv7pLV3K9GAyaPmDDj")).hasMessageContaining("22 Base58 digits");
    }

    @Test
    void secrets_do_not_show_in_texts() {
        var random = new Random(14);
        var played = Played.of(GROUP, 1, 1, random);
        var key = (Participant.Received.Key) played.received(1, played.contributions());
        assertThat(key.toString()).doesNotContain(key.key().reveal());
        assertThat(new Participant(played.ceremony(), 1, played.seeds().getFirst()).toString())
                .doesNotContain(played.seeds().getFirst().reveal());
        assertThat(new Opening(BigInteger.valueOf(4711), BigInteger.ONE).toString())
                .doesNotContain("4711");
    }

    private static String faults(Played played, Contribution first) {
        var contributions = List.of(first, played.contributions().getLast());
        var commitments = contributions.stream().map(Contribution::commitment).toList();
        return played.ceremony().faults(commitments, contributions).toString();
    }

    private static Decryption decryption(Sample sample, Random random) {
        var made = new Booth(sample.election()).make(sample.voters().getFirst(), List.of(List.of(0, 1, 0)), random);
        var counted = CountedBallots.of(List.of(new Verdict.Accepted(made.ballot(), 5)));
        return new Decryption(
                sample.election(), sample.trustees(), counted.tally(sample.election()), counted.totalWeight());
    }

    private static SequencedMap<Integer, PartialDecryption> given(
            Sample sample, Decryption decryption, IntStream trustees) {
        var given = new LinkedHashMap<Integer, PartialDecryption>();
        trustees.forEach(trustee -> given.put(
                trustee,
                PartialDecryption.make(
                        sample.keys().get(trustee - 1), sample.election(), decryption.tally(), new Random(trustee))));
        return given;
    }
}
