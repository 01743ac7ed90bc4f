package plenum.congress.succession;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.ALTERNATES;
import static plenum.congress.succession.Board.B1;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.H2;
import static plenum.congress.succession.Board.H3;
import static plenum.congress.succession.Board.H4;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.MAY_1957;
import static plenum.congress.succession.Board.MEMBERS;
import static plenum.congress.succession.Board.PRESIDENT;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.ended;
import static plenum.congress.succession.Board.formed;
import static plenum.congress.succession.Board.named;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PostId;
import plenum.congress.succession.Ending.Died;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.AlreadyHolds;
import plenum.congress.succession.SuccessionRefusal.FilledOtherwise;
import plenum.congress.succession.SuccessionRefusal.NoAlternate;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;

class MoveUpTest {
    private static final MoveUp MOVE_UP = new MoveUp(MEMBERS, MARCH_1956);

    @Test
    void the_first_alternate_moves_up_for_the_rest_of_the_term() {
        given(formed())
                .and(
                        begun(H1, MEMBERS, named("Gerd")),
                        begun(H2, ALTERNATES, named("Olga")),
                        begun(H3, ALTERNATES, named("Pjotr")),
                        ended(H1, new Died()))
                .when(CHAIR, MOVE_UP)
                .recorded(
                        ended(H2, new Ending.MovedUp(MEMBERS)),
                        new TermBegun(
                                H4,
                                MEMBERS,
                                named("Olga"),
                                new Title.MovedUp(ALTERNATES),
                                MARCH_1956,
                                Optional.of(MAY_1957)));
    }

    @Test
    void there_is_no_such_post() {
        var beyond = new PostId(B1, 9);
        given(formed()).when(CHAIR, new MoveUp(beyond, MARCH_1956)).refused(new NoSuchPost(beyond));
    }

    @Test
    void not_where_the_statutes_want_an_election() {
        given(formed())
                .when(CHAIR, new MoveUp(PRESIDENT, MARCH_1956))
                .refused(new FilledOtherwise("Board: President", Filling.ELECTION));
    }

    @Test
    void not_while_all_seats_are_held() {
        given(formed())
                .and(begun(H1, MEMBERS, named("Gerd")), begun(H2, MEMBERS, named("Hanna")))
                .when(CHAIR, MOVE_UP)
                .refused(new NoVacancy("Board: Members", MARCH_1956));
    }

    @Test
    void not_without_an_alternate() {
        given(formed()).when(CHAIR, MOVE_UP).refused(new NoAlternate("Board: Members"));
    }

    @Test
    void nobody_moves_up_to_a_seat_beside_the_own_one() {
        given(formed())
                .and(begun(H1, MEMBERS, named("Olga")), begun(H2, ALTERNATES, named("Olga")))
                .when(CHAIR, MOVE_UP)
                .refused(new AlreadyHolds("Olga", "Board: Members"));
    }
}
