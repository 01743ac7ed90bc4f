package plenum.count.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.count.transcript.Tie.Question;

class LotsTest {
    @Test
    void a_seed_decides_as_anybody_can_reckon() {
        // printf 'Plenum 2026,1' | sha256sum; the last hexadecimal digit is odd.
        var lots = Lots.fromSeed("Plenum 2026");
        var first = lots.draw(1, Question.EXCLUSION, List.of(4, 7)).orElseThrow();
        assertThat(first.how())
                .isEqualTo("SHA-256 of \"Plenum 2026,1\" is "
                        + "0f33543525f3c3db5688a325f839e888c3cb377997e54341d8ed8ffb77a3c7eb; mod 2 is 1");
        assertThat(first.candidate()).isEqualTo(7);
    }

    @Test
    void the_same_seed_draws_the_same_again_and_the_counter_goes_on() {
        var lots = Lots.fromSeed("x");
        var once = List.of(
                lots.draw(1, Question.SURPLUS, List.of(0, 1, 2)), lots.draw(2, Question.SURPLUS, List.of(0, 1, 2)));
        var again = List.of(
                lots.draw(1, Question.SURPLUS, List.of(0, 1, 2)), lots.draw(2, Question.SURPLUS, List.of(0, 1, 2)));
        assertThat(once).isEqualTo(again);
        assertThat(once.get(0).orElseThrow().how()).contains("\"x,1\"");
        assertThat(once.get(1).orElseThrow().how()).contains("\"x,2\"");
    }

    @Test
    void an_order_excludes_its_last_and_elects_its_first() {
        var lots = Lots.inOrder(List.of(3, 1, 2));
        assertThat(lots.draw(1, Question.EXCLUSION, List.of(1, 2, 3))
                        .orElseThrow()
                        .candidate())
                .isEqualTo(2);
        assertThat(lots.draw(1, Question.EXCLUSION, List.of(1, 3)).orElseThrow().candidate())
                .isEqualTo(1);
        assertThat(lots.draw(1, Question.ELECTION, List.of(1, 3)).orElseThrow().candidate())
                .isEqualTo(3);
    }

    @Test
    void an_order_that_does_not_name_all_decides_nothing() {
        assertThat(Lots.inOrder(List.of(3, 1)).draw(1, Question.EXCLUSION, List.of(1, 2)))
                .isEmpty();
        assertThat(Lots.NONE.draw(1, Question.EXCLUSION, List.of(1, 2))).isEmpty();
    }
}
