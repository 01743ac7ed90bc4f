package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plenum.ballot.group.Group;

/// A voter tests the device instead of casting the ballot.
class AuditTest {
    private static final Random RANDOM = new Random(5);
    private static final Sample SAMPLE =
            Sample.of(Group.ED25519, List.of(Sample.BOARD, Sample.RANKING), List.of(1L), RANDOM);
    private static final List<List<Integer>> VOTES = List.of(List.of(0, 0, 1, 1, 0), List.of(3, 1, 2));
    private static final MadeBallot MADE =
            new Booth(SAMPLE.election()).make(SAMPLE.voters().getFirst(), VOTES, RANDOM);

    @Test
    void an_honest_device_shows_the_votes() {
        var disclosed = Disclosure.parse(MADE.disclosure().bytes(), SAMPLE.election());
        assertThat(audit(disclosed)).isEqualTo(new Audit.Outcome.Votes(VOTES));
    }

    @Test
    void a_device_that_encrypted_something_else_is_found_out() {
        for (int question = 0; question < 2; question++) {
            var answers = new ArrayList<>(MADE.disclosure().answers());
            var votes = new ArrayList<>(VOTES.get(question));
            votes.set(1, 1 - Math.min(1, votes.get(1)));
            answers.set(question, new Disclosure.OfAnswer(answers.get(question).randomness(), votes));
            assertThat(audit(new Disclosure(answers)))
                    .isEqualTo(new Audit.Outcome.Differs(
                            new Fault("question " + (question + 1), "encrypts something else")));
        }
    }

    @Test
    void a_disclosure_that_does_not_fit_is_found_out() {
        var first = MADE.disclosure().answers().getFirst();
        assertThat(audit(new Disclosure(List.of(first)))).isInstanceOf(Audit.Outcome.Differs.class);
        assertThat(audit(new Disclosure(List.of(first, first)))).isInstanceOf(Audit.Outcome.Differs.class);
        var other = new Disclosure.OfAnswer(List.of(BigInteger.ONE), List.of(1, 2, 300));
        assertThat(audit(new Disclosure(List.of(first, other)))).isInstanceOf(Audit.Outcome.Differs.class);
        var text = "{\"answers\":[{\"randomness\":[\"1\"],\"votes\":[-1]}]}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Disclosure.parse(text, SAMPLE.election()))
                .hasMessage("answers[0].votes[0]: expected a number from 0 to 2147483647");
    }

    @Test
    void what_is_secret_does_not_show_in_texts() {
        assertThat(MADE.toString())
                .contains("Disclosure[secret]")
                .doesNotContain(MADE.disclosure()
                        .answers()
                        .getFirst()
                        .randomness()
                        .getFirst()
                        .toString());
    }

    @Test
    void votes_that_do_not_fit_the_questions_are_refused() {
        var booth = new Booth(SAMPLE.election());
        var voter = SAMPLE.voters().getFirst();
        var ranking = VOTES.getLast();
        for (var board : List.of(
                List.of(0, 0, 0, 0, 0), List.of(1, 1, 0, 0, 0), List.of(0, 1, 1, 1, 1), List.of(0, 2, 0, 0, 0))) {
            assertThatThrownBy(() -> booth.make(voter, List.of(board, ranking), RANDOM))
                    .hasMessageStartingWith("question 1: expected ");
        }
        assertThatThrownBy(() -> booth.make(voter, List.of(VOTES.getFirst(), List.of(1, 2)), RANDOM))
                .hasMessage("question 2: expected 3 numbers from 0 to 255");
        assertThatThrownBy(() -> booth.make(voter, List.of(), RANDOM)).hasMessage("expected votes on 2 questions");
    }

    private static Audit.Outcome audit(Disclosure disclosure) {
        return new Audit(SAMPLE.election()).audit(MADE.ballot(), disclosure);
    }
}
