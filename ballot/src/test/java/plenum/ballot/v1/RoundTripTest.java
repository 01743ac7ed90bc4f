package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.ballot.group.Group;

/// Whole elections, from the keys to the result.
class RoundTripTest {
    static Stream<Arguments> elections() {
        return Stream.of(
                Arguments.of(Group.BELENIOS_2048, List.of(Sample.MOTION)),
                Arguments.of(Group.BELENIOS_2048, List.of(Sample.BOARD)),
                Arguments.of(Group.RFC_3526_2048, List.of(Sample.RANKING)),
                Arguments.of(Group.ED25519, List.of(Sample.MOTION, Sample.BOARD)),
                Arguments.of(Group.ED25519, List.of(Sample.RANKING, Sample.MOTION)));
    }

    @ParameterizedTest
    @MethodSource("elections")
    void the_result_is_what_was_voted(Group group, List<Question> questions) {
        var random = new Random(1956);
        var weights = questions.contains(Sample.RANKING) ? List.of(1L, 1L, 1L) : List.of(3L, 1L, 2_000_000_000L);
        var sample = Sample.of(group, questions, weights, random);
        assertThat(sample.trustees().faults(sample.election())).isEmpty();
        assertThat(sample.list().faults(sample.election())).isEmpty();
        var votes = new ArrayList<List<List<Integer>>>();
        var cast = new ArrayList<Verdict.Accepted>();
        var booth = new Booth(sample.election());
        var scrutineer = sample.scrutineer();
        for (var voter : Stream.concat(Stream.of(sample.voters().getFirst()), sample.voters().stream())
                .toList()) {
            votes.add(sample.votes(random));
            var made = booth.make(voter, votes.getLast(), random);
            var verdict = scrutineer.check(made.ballot().bytes());
            assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
            cast.add((Verdict.Accepted) verdict);
            assertThat(new Audit(sample.election()).audit(made.ballot(), made.disclosure()))
                    .isEqualTo(new Audit.Outcome.Votes(votes.getLast()));
        }
        var counted = CountedBallots.of(cast);
        assertThat(counted.number()).isEqualTo(3);
        assertThat(decrypted(sample, counted, random))
                .isEqualTo(expected(sample.election(), votes.subList(1, 4), weights));
    }

    @Test
    void random_elections_give_what_was_voted() {
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var size = 1 + random.nextInt(5);
            var min = random.nextInt(size + 1);
            var max = min + random.nextInt(size - min + 1);
            var answers = IntStream.range(0, size)
                    .mapToObj(answer -> "Answer \"" + answer + "\"")
                    .toList();
            var question = new Question.Homomorphic(answers, random.nextBoolean(), min, max, "Question\n");
            var weights = List.of(1L + random.nextInt(9), 1L + random.nextInt(9));
            var sample = Sample.of(Group.ED25519, List.of(question), weights, random);
            assertThat(Election.parse(sample.election().bytes())).isEqualTo(sample.election());
            var booth = new Booth(sample.election());
            var votes = new ArrayList<List<List<Integer>>>();
            var cast = new ArrayList<Verdict.Accepted>();
            for (var voter : sample.voters()) {
                votes.add(sample.votes(random));
                var bytes = booth.make(voter, votes.getLast(), random).ballot().bytes();
                cast.add((Verdict.Accepted) sample.scrutineer().check(bytes));
            }
            assertThat(decrypted(sample, CountedBallots.of(cast), random))
                    .isEqualTo(expected(sample.election(), votes, weights));
        }
    }

    @Test
    void a_board_of_a_hundred_and_thirty_three_candidates_can_be_elected() {
        var random = new Random(133);
        var names = IntStream.rangeClosed(1, 133)
                .mapToObj(number -> "Candidate " + number)
                .toList();
        var question = new Question.Homomorphic(names, false, 0, 133, "Who becomes a member?");
        var sample = Sample.of(Group.ED25519, List.of(question), List.of(1L), random);
        var bytes = new Booth(sample.election())
                .make(sample.voters().getFirst(), sample.votes(random), random)
                .ballot()
                .bytes();
        assertThat(sample.scrutineer().check(bytes)).isInstanceOf(Verdict.Accepted.class);
    }

    private static Result decrypted(Sample sample, CountedBallots counted, Random random) {
        var election = sample.election();
        var tally = EncryptedTally.parse(counted.tally(election).bytes(), election);
        var given = new LinkedHashMap<Integer, PartialDecryption>();
        for (int i = 0; i < sample.keys().size(); i++) {
            var partial = PartialDecryption.make(sample.keys().get(i), election, tally, random);
            given.put(i + 1, PartialDecryption.parse(partial.bytes(), election.group()));
        }
        var decryption = new Decryption(election, sample.trustees(), tally, counted.totalWeight());
        var outcome = decryption.decrypt(given);
        assertThat(outcome).isInstanceOf(Decryption.Outcome.Decrypted.class);
        var result = ((Decryption.Outcome.Decrypted) outcome).result();
        assertThat(Result.parse(result.bytes(), election)).isEqualTo(result);
        return inOrder(result);
    }

    private static Result expected(Election election, List<List<List<Integer>>> votes, List<Long> weights) {
        var questions = new ArrayList<QuestionResult>();
        for (int i = 0; i < election.questions().size(); i++) {
            var question = i;
            var answers = votes.stream().map(ballot -> ballot.get(question)).toList();
            questions.add(
                    election.questions().get(i) instanceof Question.Homomorphic homomorphic
                            ? sums(homomorphic, answers, weights)
                            : new QuestionResult.Rankings(answers));
        }
        return inOrder(new Result(questions));
    }

    private static QuestionResult sums(Question.Homomorphic question, List<List<Integer>> answers, List<Long> weights) {
        return new QuestionResult.Sums(IntStream.range(0, question.choices())
                .mapToObj(choice -> IntStream.range(0, answers.size())
                        .mapToLong(i -> weights.get(i) * answers.get(i).get(choice))
                        .sum())
                .toList());
    }

    /// Rankings come out in the order of their ciphertexts, which says nothing.
    private static Result inOrder(Result result) {
        return new Result(result.questions().stream()
                .map(question -> question instanceof QuestionResult.Rankings(var rankings)
                        ? new QuestionResult.Rankings(rankings.stream()
                                .sorted(Comparator.comparing(List::toString))
                                .toList())
                        : question)
                .toList());
    }
}
