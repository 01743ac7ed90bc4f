package plenum.congress.succession;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.AUDITOR;
import static plenum.congress.succession.Board.B1;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.H2;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.PRESIDENT;
import static plenum.congress.succession.Board.TREASURER;
import static plenum.congress.succession.Board.V1;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.carried;
import static plenum.congress.succession.Board.enrolled;
import static plenum.congress.succession.Board.formed;
import static plenum.congress.succession.Board.named;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PostId;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.FilledOtherwise;
import plenum.congress.succession.SuccessionRefusal.Incompatible;
import plenum.congress.succession.SuccessionRefusal.NoAuthority;
import plenum.congress.succession.SuccessionRefusal.NoHolder;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;

class CoOptTest {
    private static final CoOpt CO_OPT = new CoOpt(AUDITOR, "", Optional.of(ANNA), MARCH_1956, V1);

    @Test
    void somebody_is_named_into_a_vacant_seat() {
        given(formed())
                .and(carried())
                .when(CHAIR, CO_OPT)
                .recorded(new TermBegun(
                        H1, AUDITOR, enrolled(ANNA, "Anna"), new Title.CoOpted(V1), MARCH_1956, Optional.empty()));
    }

    @Test
    void there_is_no_such_post() {
        var beyond = new PostId(B1, 9);
        given(formed())
                .when(CHAIR, new CoOpt(beyond, "", Optional.empty(), MARCH_1956, V1))
                .refused(new NoSuchPost(beyond));
    }

    @Test
    void somebody_is_meant() {
        given(formed())
                .when(CHAIR, new CoOpt(PRESIDENT, "", Optional.empty(), MARCH_1956, V1))
                .refused(new NoHolder());
    }

    @Test
    void not_where_the_statutes_want_an_election() {
        given(formed())
                .when(CHAIR, new CoOpt(PRESIDENT, "Olga", Optional.empty(), MARCH_1956, V1))
                .refused(new FilledOtherwise("Board: President", Filling.ELECTION));
    }

    @Test
    void not_while_the_seat_is_held() {
        given(formed())
                .and(begun(H1, AUDITOR, named("Olga")))
                .when(CHAIR, CO_OPT)
                .refused(new NoVacancy("Board: Auditor", MARCH_1956));
    }

    @Test
    void not_without_a_vote_that_was_carried() {
        given(formed()).when(CHAIR, CO_OPT).refused(new NoAuthority(V1));
    }

    @Test
    void nobody_who_holds_what_does_not_go_with_it() {
        given(formed())
                .and(carried())
                .and(begun(H1, TREASURER, enrolled(ANNA, "Anna")))
                .when(CHAIR, CO_OPT)
                .refused(new Incompatible("Anna", "Board: Treasurer", "Board: Auditor"));
    }

    @Test
    void whoever_was_there_for_the_meantime_is_so_no_longer() {
        given(formed())
                .and(carried())
                .and(new TermBegun(H1, AUDITOR, named("Olga"), new Title.Interim(V1), MARCH_1956, Optional.empty()))
                .when(CHAIR, CO_OPT)
                .recorded(
                        Board.ended(H1, new Ending.Succeeded()),
                        new TermBegun(
                                H2,
                                AUDITOR,
                                enrolled(ANNA, "Anna"),
                                new Title.CoOpted(V1),
                                MARCH_1956,
                                Optional.empty()));
    }
}
