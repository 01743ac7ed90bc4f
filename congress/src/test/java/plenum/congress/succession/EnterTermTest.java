package plenum.congress.succession;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.B1;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.MAY_1955;
import static plenum.congress.succession.Board.MAY_1957;
import static plenum.congress.succession.Board.PRESIDENT;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.enrolled;
import static plenum.congress.succession.Board.formed;
import static plenum.congress.succession.Board.named;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.succession.Ending.Entered;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.ImpossibleDate;
import plenum.congress.succession.SuccessionRefusal.NoHolder;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;
import plenum.congress.succession.SuccessionRefusal.NotEnrolled;

class EnterTermTest {
    private static final Optional<PersonId> NOBODY = Optional.empty();
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @Test
    void a_term_runs_as_long_as_the_statutes_say() {
        given(formed())
                .when(SECRETARY, new EnterTerm(PRESIDENT, "", Optional.of(ANNA), MAY_1955, NO_DAY, NO_DAY, " minutes "))
                .recorded(begun(H1, PRESIDENT, enrolled(ANNA, "Anna")));
    }

    @Test
    void an_earlier_term_has_ended() {
        given(formed())
                .when(
                        SECRETARY,
                        new EnterTerm(
                                PRESIDENT,
                                " Olga ",
                                NOBODY,
                                MAY_1955,
                                Optional.of(MAY_1957),
                                Optional.of(MARCH_1956),
                                ""))
                .recorded(
                        new TermBegun(
                                H1, PRESIDENT, named("Olga"), new Title.Entered(""), MAY_1955, Optional.of(MAY_1957)),
                        Board.ended(H1, new Entered("")));
    }

    @Test
    void there_is_no_such_post() {
        var beyond = new PostId(B1, 9);
        given(formed())
                .when(SECRETARY, new EnterTerm(beyond, "", NOBODY, MAY_1955, NO_DAY, NO_DAY, ""))
                .refused(new NoSuchPost(beyond));
    }

    @Test
    void somebody_is_meant() {
        given(formed())
                .when(SECRETARY, new EnterTerm(PRESIDENT, " ", NOBODY, MAY_1955, NO_DAY, Optional.of(MAY_1955), ""))
                .refused(new NoHolder());
        var stranger = new PersonId(99);
        given(formed())
                .when(SECRETARY, new EnterTerm(PRESIDENT, "", Optional.of(stranger), MAY_1955, NO_DAY, NO_DAY, ""))
                .refused(new NotEnrolled(stranger));
    }

    @Test
    void no_term_ends_before_it_begins() {
        given(formed())
                .when(
                        SECRETARY,
                        new EnterTerm(PRESIDENT, "Olga", NOBODY, MARCH_1956, NO_DAY, Optional.of(MAY_1955), ""))
                .refused(new ImpossibleDate(MAY_1955, MARCH_1956));
    }

    @Test
    void no_more_than_seats() {
        given(formed())
                .and(begun(H1, PRESIDENT, named("Pjotr")))
                .when(SECRETARY, new EnterTerm(PRESIDENT, "Olga", NOBODY, MARCH_1956, NO_DAY, NO_DAY, ""))
                .refused(new NoVacancy("Board: President", MARCH_1956));
    }
}
