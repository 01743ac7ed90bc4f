package plenum.congress.succession;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.MAY_1955;
import static plenum.congress.succession.Board.PRESIDENT;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.ended;
import static plenum.congress.succession.Board.enrolled;
import static plenum.congress.succession.Board.formed;

import org.junit.jupiter.api.Test;
import plenum.congress.succession.Ending.Resigned;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.AlreadyEnded;
import plenum.congress.succession.SuccessionRefusal.ImpossibleDate;
import plenum.congress.succession.SuccessionRefusal.NoSuchTerm;
import plenum.congress.succession.SuccessionRefusal.NotYourTerm;

class ResignTest {
    private static final Resign RESIGN = new Resign(H1, MARCH_1956);
    private static final TermBegun BEGUN = begun(H1, PRESIDENT, enrolled(ANNA, "Anna"));

    @Test
    void whoever_holds_a_post_gives_it_up() {
        given(formed()).and(BEGUN).when(ANNA, RESIGN).recorded(ended(H1, new Resigned()));
    }

    @Test
    void the_chair_and_the_secretary_enter_what_was_said() {
        given(formed()).and(BEGUN).when(CHAIR, RESIGN).recorded(ended(H1, new Resigned()));
        given(formed()).and(BEGUN).when(SECRETARY, RESIGN).recorded(ended(H1, new Resigned()));
    }

    @Test
    void there_is_no_such_term() {
        given(formed()).when(ANNA, RESIGN).refused(new NoSuchTerm(H1));
    }

    @Test
    void nobody_resigns_from_what_has_ended() {
        given(formed())
                .and(BEGUN, ended(H1, new Resigned()))
                .when(BRUNO, RESIGN)
                .refused(new AlreadyEnded(H1));
    }

    @Test
    void nobody_resigns_before_the_term_begins() {
        var early = MAY_1955.minusDays(1);
        given(formed()).and(BEGUN).when(BRUNO, new Resign(H1, early)).refused(new ImpossibleDate(early, MAY_1955));
    }

    @Test
    void nobody_resigns_for_another() {
        given(formed()).and(BEGUN).when(BRUNO, RESIGN).refused(new NotYourTerm("Anna"));
    }
}
