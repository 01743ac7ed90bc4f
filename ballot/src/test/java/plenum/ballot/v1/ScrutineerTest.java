package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.ballot.group.Group;

/// A ballot is refused for the first rule that it breaks. Each alteration is signed again, so that it is found by its
/// own proof and not by the hash.
class ScrutineerTest {
    private static final Random RANDOM = new Random(7);
    private static final Sample SAMPLE =
            Sample.of(Group.ED25519, List.of(Sample.MOTION, Sample.BOARD, Sample.RANKING), List.of(1L, 1L), RANDOM);
    private static final Ballot BALLOT = new Booth(SAMPLE.election())
            .make(
                    SAMPLE.voters().getFirst(),
                    List.of(List.of(0, 1, 0), List.of(0, 1, 0, 1, 1), List.of(2, 1, 3)),
                    RANDOM)
            .ballot();

    @Test
    void a_ballot_is_accepted_with_its_weight() {
        assertThat(SAMPLE.scrutineer().check(BALLOT.bytes())).isEqualTo(new Verdict.Accepted(BALLOT, 1));
    }

    @Test
    void a_ballot_of_another_election_is_refused() {
        var other = Sample.of(Group.ED25519, SAMPLE.election().questions(), List.of(1L), RANDOM);
        assertThat(rule(other.scrutineer().check(BALLOT.bytes()))).isEqualTo(BallotRule.UUID);
        var election = SAMPLE.election();
        var renamed = new Election(
                "other",
                election.name(),
                election.group(),
                election.publicKey(),
                election.questions(),
                election.uuid(),
                Optional.empty(),
                Optional.empty());
        assertThat(rule(new Scrutineer(renamed, SAMPLE.list()).check(BALLOT.bytes())))
                .isEqualTo(BallotRule.FINGERPRINT);
    }

    @Test
    void a_ballot_of_somebody_else_is_refused() {
        var nobody = CredentialList.sorted(List.of(), Group.ED25519);
        assertThat(rule(new Scrutineer(SAMPLE.election(), nobody).check(BALLOT.bytes())))
                .isEqualTo(BallotRule.CREDENTIAL);
    }

    @Test
    void a_signature_of_something_else_is_refused() {
        var answers = new ArrayList<>(BALLOT.answers());
        answers.set(0, answer(BALLOT, 0, choices -> choices, ScrutineerTest::altered));
        var altered = new Ballot(
                BALLOT.electionUuid(), BALLOT.electionHash(), BALLOT.credential(), answers, BALLOT.signature());
        assertThat(rule(altered)).isEqualTo(BallotRule.SIGNED_HASH);
        var signature = new Signature(
                BALLOT.signature().hash(), altered(BALLOT.signature().proof()));
        var forged = new Ballot(
                BALLOT.electionUuid(), BALLOT.electionHash(), BALLOT.credential(), BALLOT.answers(), signature);
        assertThat(rule(forged)).isEqualTo(BallotRule.SIGNATURE);
        var byAnother = SAMPLE.voters().getLast().publicKey(SAMPLE.election().uuid(), Group.ED25519);
        var stolen = new Ballot(
                BALLOT.electionUuid(), BALLOT.electionHash(), byAnother, BALLOT.answers(), BALLOT.signature());
        assertThat(rule(signed(stolen))).isEqualTo(BallotRule.SIGNATURE);
    }

    static Stream<UnaryOperator<Proof>> alterations() {
        return Stream.of(
                ScrutineerTest::altered,
                proof -> new Proof(next(proof.challenge()), proof.response()),
                proof -> new Proof(proof.response(), proof.challenge()),
                proof -> new Proof(BigInteger.ZERO, BigInteger.ZERO));
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void every_altered_proof_is_found_by_itself(UnaryOperator<Proof> alteration) {
        for (int question = 0; question < 2; question++) {
            var answer = (Answer.Homomorphic) BALLOT.answers().get(question);
            for (int choice = 0; choice < answer.choices().size(); choice++) {
                for (int branch = 0; branch < 2; branch++) {
                    var altered = new Answer.Homomorphic(
                            answer.choices(),
                            with(
                                    answer.individualProofs(),
                                    choice,
                                    with(answer.individualProofs().get(choice), branch, alteration)),
                            answer.overallProof(),
                            answer.blankProof());
                    assertThat(rule(signed(with(question, altered)))).isEqualTo(BallotRule.INDIVIDUAL_PROOF);
                }
            }
            for (int branch = 0; branch < answer.overallProof().size(); branch++) {
                var altered = new Answer.Homomorphic(
                        answer.choices(),
                        answer.individualProofs(),
                        with(answer.overallProof(), branch, alteration),
                        answer.blankProof());
                assertThat(rule(signed(with(question, altered)))).isEqualTo(BallotRule.OVERALL_PROOF);
            }
        }
        var board = (Answer.Homomorphic) BALLOT.answers().get(1);
        for (int branch = 0; branch < 2; branch++) {
            var blank = with(board.blankProof().orElseThrow(), branch, alteration);
            var altered = new Answer.Homomorphic(
                    board.choices(), board.individualProofs(), board.overallProof(), Optional.of(blank));
            assertThat(rule(signed(with(1, altered)))).isEqualTo(BallotRule.BLANK_PROOF);
        }
        var ranking = (Answer.NonHomomorphic) BALLOT.answers().get(2);
        var altered = new Answer.NonHomomorphic(ranking.choices(), alteration.apply(ranking.proof()));
        assertThat(rule(signed(with(2, altered)))).isEqualTo(BallotRule.RANKING_PROOF);
    }

    @Test
    void every_altered_ciphertext_is_found() {
        var group = Group.ED25519;
        UnaryOperator<Ciphertext> oneMore =
                choice -> new Ciphertext(choice.alpha(), group.multiply(choice.beta(), group.generator()));
        for (int question = 0; question < 2; question++) {
            assertThat(rule(signed(with(question, answer(BALLOT, question, oneMore, proof -> proof)))))
                    .isEqualTo(BallotRule.INDIVIDUAL_PROOF);
        }
        var ranking = (Answer.NonHomomorphic) BALLOT.answers().get(2);
        var altered = new Answer.NonHomomorphic(oneMore.apply(ranking.choices()), ranking.proof());
        assertThat(rule(signed(with(2, altered)))).isEqualTo(BallotRule.RANKING_PROOF);
    }

    @Test
    void an_element_outside_the_subgroup_is_found() {
        var group = Group.ED25519;
        // y = -1, the point of order two
        var two = group.element("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec");
        List<UnaryOperator<Ciphertext>> outside = List.of(
                choice -> new Ciphertext(choice.alpha(), group.multiply(choice.beta(), two)),
                choice -> new Ciphertext(group.multiply(choice.alpha(), two), choice.beta()));
        for (var alteration : outside) {
            assertThat(rule(signed(with(0, answer(BALLOT, 0, alteration, proof -> proof)))))
                    .isEqualTo(BallotRule.SUBGROUP);
            var ranking = (Answer.NonHomomorphic) BALLOT.answers().get(2);
            var altered = new Answer.NonHomomorphic(alteration.apply(ranking.choices()), ranking.proof());
            assertThat(rule(signed(with(2, altered)))).isEqualTo(BallotRule.SUBGROUP);
        }
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_place() {
        var text = new String(BALLOT.bytes(), StandardCharsets.UTF_8);
        assertThat(words("{}")).isEqualTo("expected a field \"answers\"");
        assertThat(words("[]")).isEqualTo("expected an object");
        assertThat(words("")).startsWith("at byte 0");
        assertThat(words(text.replaceFirst("\"alpha\":\"[0-9a-f]", "\"alpha\":\"x")))
                .startsWith("answers[0].choices[0].alpha: ");
        assertThat(words(text.replaceFirst("\"challenge\":\"[0-9]+", "\"challenge\":\"" + Group.ED25519.order())))
                .isEqualTo("answers[0].individual_proofs[0][0].challenge: expected a number from 0 to q-1 in plain"
                        + " decimal digits");
        assertThat(words(text.replaceFirst("\"challenge\":\"", "\"challenge\":\"0")))
                .contains("plain decimal digits");
        assertThat(words(text.replaceFirst("\\[\\{\"alpha\":[^}]*},", "[")))
                .isEqualTo("answers[0].choices: expected a list of 3, not of 2");
        assertThat(words(text.replace("blank_proof", "blank"))).contains("blank");
        assertThat(words("[".repeat(1_000_000))).contains("at most 64 levels");
    }

    @Test
    void a_ballot_that_is_written_differently_is_refused() {
        var text = new String(BALLOT.bytes(), StandardCharsets.UTF_8);
        for (var other :
                List.of(text + " ", text.replaceFirst(":", ": "), text.replaceFirst("election", "\\\\u0065lection"))) {
            assertThat(rule(SAMPLE.scrutineer().check(other.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(BallotRule.CANONICAL);
        }
    }

    @Test
    void several_threads_check_side_by_side() throws Exception {
        var scrutineer = SAMPLE.scrutineer();
        var bad = signed(with(0, answer(BALLOT, 0, choice -> choice, ScrutineerTest::altered)))
                .bytes();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var verdicts = pool.invokeAll(IntStream.range(0, 40)
                    .<Callable<Verdict>>mapToObj(i -> () -> scrutineer.check(i % 2 == 0 ? BALLOT.bytes() : bad))
                    .toList());
            for (int i = 0; i < verdicts.size(); i++) {
                assertThat(verdicts.get(i).get() instanceof Verdict.Accepted).isEqualTo(i % 2 == 0);
            }
        }
    }

    private static BallotRule rule(Ballot ballot) {
        return rule(SAMPLE.scrutineer().check(ballot.bytes()));
    }

    private static BallotRule rule(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict).rule();
    }

    private static String words(String text) {
        var verdict = SAMPLE.scrutineer().check(text.getBytes(StandardCharsets.UTF_8));
        assertThat(rule(verdict)).isEqualTo(BallotRule.READABLE);
        return ((Verdict.Refused) verdict).words();
    }

    private static Ballot with(int question, Answer answer) {
        return new Ballot(
                BALLOT.electionUuid(),
                BALLOT.electionHash(),
                BALLOT.credential(),
                replaced(BALLOT.answers(), question, answer),
                BALLOT.signature());
    }

    /// The ballot, signed as it is now by the first voter.
    private static Ballot signed(Ballot ballot) {
        var s = SAMPLE.voters().getFirst().secret(SAMPLE.election().uuid(), Zq.of(Group.ED25519));
        return new Ballot(
                ballot.electionUuid(),
                ballot.electionHash(),
                ballot.credential(),
                ballot.answers(),
                Signature.sign(ballot.signedHash(), Group.ED25519, s, RANDOM));
    }

    /// A homomorphic answer, its first choice and the first proof about it altered.
    private static Answer answer(
            Ballot ballot, int question, UnaryOperator<Ciphertext> ofChoice, UnaryOperator<Proof> ofProof) {
        var answer = (Answer.Homomorphic) ballot.answers().get(question);
        return new Answer.Homomorphic(
                replaced(answer.choices(), 0, ofChoice.apply(answer.choices().getFirst())),
                with(
                        answer.individualProofs(),
                        0,
                        with(answer.individualProofs().getFirst(), 0, ofProof)),
                answer.overallProof(),
                answer.blankProof());
    }

    private static List<Proof> with(List<Proof> proofs, int index, UnaryOperator<Proof> alteration) {
        return replaced(proofs, index, alteration.apply(proofs.get(index)));
    }

    private static <T> List<T> with(List<T> all, int index, T value) {
        return replaced(all, index, value);
    }

    private static <T> List<T> replaced(List<T> all, int index, T value) {
        var replaced = new ArrayList<>(all);
        replaced.set(index, value);
        return replaced;
    }

    private static Proof altered(Proof proof) {
        return new Proof(proof.challenge(), next(proof.response()));
    }

    private static BigInteger next(BigInteger number) {
        return number.add(BigInteger.ONE).mod(Group.ED25519.order());
    }
}
