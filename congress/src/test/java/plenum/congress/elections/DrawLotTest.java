package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.LotDrawn;
import plenum.congress.elections.ElectionFact.LotRequired;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoBallot;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.TieRefusal.NoLot;
import plenum.congress.elections.TieRefusal.NotAmong;
import plenum.congress.minutes.Minutes;
import plenum.count.transcript.Tie;

class DrawLotTest {
    private static final Minutes DRAWING = given(
            called(1, BallotForm.CROSSES, "block-vote"),
            nominated("Olga", "Pjotr", "Rosa"),
            ready(3),
            opened(1, U1, standing(3)),
            new BallotClosed(E1, 1),
            new LotRequired(E1, Tie.Question.ELECTION, List.of(1, 3), List.of("…")));

    @Test
    void the_chair_tells_whose_name_was_drawn_and_the_count_goes_on() {
        var after = DRAWING.when(CHAIR, new DrawLot(E1, 3)).recorded(new LotDrawn(E1, 3));
        assertThat(after.hall().elections().election(E1).orElseThrow().stage()).isEqualTo(new Stage.Drawn(List.of()));
    }

    @Test
    void what_was_counted_is_not_changed_any_more() {
        DRAWING.and(new LotDrawn(E1, 3))
                .when(SECRETARY, new EnterPaperBallots(E1, new Figures(0, 0, 0, List.of())))
                .refused(new NoBallot(E1));
    }

    @Test
    void not_out_of_session() {
        given(RECESS).when(CHAIR, new DrawLot(E1, 2)).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(BEHIND_DOORS).when(CHAIR, new DrawLot(E1, 2)).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, new DrawLot(E1, 2)).refused(new NoSuchElection(E1));
    }

    @Test
    void not_unless_the_count_asks_for_it() {
        given(called(1, BallotForm.CROSSES, "block-vote"))
                .when(CHAIR, new DrawLot(E1, 2))
                .refused(new NoLot(E1));
    }

    @Test
    void not_among_others() {
        DRAWING.when(CHAIR, new DrawLot(E1, 2)).refused(new NotAmong(2));
    }
}
