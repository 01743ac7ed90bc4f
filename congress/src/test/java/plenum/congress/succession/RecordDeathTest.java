package plenum.congress.succession;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.H2;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.MAY_1955;
import static plenum.congress.succession.Board.MEMBERS;
import static plenum.congress.succession.Board.PRESIDENT;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.ended;
import static plenum.congress.succession.Board.enrolled;
import static plenum.congress.succession.Board.formed;

import org.junit.jupiter.api.Test;
import plenum.congress.succession.Ending.Died;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.AlreadyEnded;
import plenum.congress.succession.SuccessionRefusal.ImpossibleDate;
import plenum.congress.succession.SuccessionRefusal.NoSuchTerm;

class RecordDeathTest {
    private static final RecordDeath DEATH = new RecordDeath(H1, MARCH_1956);
    private static final Holder HOLDER = enrolled(ANNA, "Anna");
    private static final TermBegun BEGUN = begun(H1, PRESIDENT, HOLDER);

    @Test
    void all_terms_of_the_dead_end() {
        given(formed())
                .and(BEGUN, begun(H2, MEMBERS, HOLDER))
                .when(SECRETARY, DEATH)
                .recorded(ended(H1, new Died()), ended(H2, new Died()));
    }

    @Test
    void there_is_no_such_term() {
        given(formed()).when(SECRETARY, DEATH).refused(new NoSuchTerm(H1));
    }

    @Test
    void nobody_dies_twice() {
        given(formed()).and(BEGUN, ended(H1, new Died())).when(SECRETARY, DEATH).refused(new AlreadyEnded(H1));
    }

    @Test
    void not_before_the_term_begins() {
        var early = MAY_1955.minusDays(1);
        given(formed())
                .and(BEGUN)
                .when(SECRETARY, new RecordDeath(H1, early))
                .refused(new ImpossibleDate(early, MAY_1955));
    }
}
