package plenum.congress.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.H2;
import static plenum.congress.succession.Board.H3;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.MAY_1955;
import static plenum.congress.succession.Board.MAY_1957;
import static plenum.congress.succession.Board.PRESIDENT;
import static plenum.congress.succession.Board.VICE;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.ended;
import static plenum.congress.succession.Board.enrolled;
import static plenum.congress.succession.Board.formed;
import static plenum.congress.succession.Board.named;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.succession.Ending.Died;
import plenum.congress.succession.Title.Interim;

class SuccessionTest {
    private static final Holder OLGA = named("Olga");

    private static Succession after(Fact... facts) {
        return given(formed()).and(facts).hall().succession();
    }

    private static Term term(Succession succession, TermId id) {
        return succession.term(id).orElseThrow();
    }

    @Test
    void at_any_date_one_sees_who_acts_and_why() {
        var then = after(begun(H1, VICE, enrolled(ANNA, "Anna")), begun(H2, PRESIDENT, OLGA), ended(H2, new Died()));
        var dayBefore = MARCH_1956.minusDays(1);
        assertThat(then.acting(PRESIDENT, MAY_1955.minusDays(1))).isEmpty();
        assertThat(then.acting(PRESIDENT, dayBefore)).containsExactly(new Acting.Holds(term(then, H2)));
        assertThat(then.vacant(PRESIDENT, dayBefore)).isZero();
        assertThat(then.acting(PRESIDENT, MARCH_1956))
                .containsExactly(new Acting.Deputises(term(then, H1), Optional.of(term(then, H2))));
        assertThat(then.vacant(PRESIDENT, MARCH_1956)).isOne();
    }

    @Test
    void who_is_there_for_the_meantime_acts_instead_of_the_deputy() {
        var then = after(
                begun(H1, VICE, OLGA),
                new SuccessionFact.TermBegun(
                        H2, PRESIDENT, named("Pjotr"), new Interim(new VoteId(1)), MARCH_1956, Optional.empty()));
        assertThat(then.acting(PRESIDENT, MARCH_1956)).containsExactly(new Acting.ForTheMeantime(term(then, H2)));
        assertThat(then.vacant(PRESIDENT, MARCH_1956)).isOne();
    }

    @Test
    void a_term_is_over_by_its_date_unless_the_statutes_let_it_go_on() {
        var then = after(begun(H1, VICE, OLGA), begun(H2, PRESIDENT, named("Pjotr")));
        assertThat(then.acting(VICE, MAY_1957)).containsExactly(new Acting.HoldsOver(term(then, H1)));
        assertThat(then.acting(PRESIDENT, MAY_1957))
                .containsExactly(new Acting.Deputises(term(then, H1), Optional.of(term(then, H2))));
    }

    @Test
    void terms_in_a_row_are_those_that_others_did_not_interrupt() {
        var second = new SuccessionFact.TermBegun(
                H2, PRESIDENT, OLGA, new Title.Elected(new ElectionId(1)), MARCH_1956, Optional.empty());
        var twice = after(begun(H1, PRESIDENT, OLGA), ended(H1, new Ending.Succeeded()), second);
        assertThat(twice.termsInARow(PRESIDENT, OLGA)).isEqualTo(2);
        assertThat(twice.termsInARow(PRESIDENT, named("Pjotr"))).isZero();
        var over = twice.evolve(new SuccessionFact.TermEnded(H2, MAY_1957, new Ending.Succeeded()))
                .evolve(new SuccessionFact.TermBegun(
                        H3, PRESIDENT, named("Pjotr"), new Title.Entered(""), MAY_1957, Optional.empty()));
        assertThat(over.termsInARow(PRESIDENT, OLGA)).isZero();
    }

    @Test
    void a_gap_begins_the_row_anew() {
        var later =
                new SuccessionFact.TermBegun(H2, PRESIDENT, OLGA, new Title.Entered(""), MAY_1957, Optional.empty());
        var then = after(begun(H1, PRESIDENT, OLGA), ended(H1, new Died()), later);
        assertThat(then.termsInARow(PRESIDENT, OLGA)).isOne();
    }
}
