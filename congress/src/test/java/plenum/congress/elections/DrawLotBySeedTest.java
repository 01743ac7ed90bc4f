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
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.LotDrawn;
import plenum.congress.elections.ElectionFact.LotRequired;
import plenum.congress.elections.ElectionFact.SourceAgreed;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.TieRefusal.NoLot;
import plenum.congress.elections.TieRefusal.NoSeed;
import plenum.congress.elections.TieRefusal.NoSourceAgreed;
import plenum.congress.elections.TieRefusal.SeedUsed;
import plenum.congress.minutes.Minutes;
import plenum.count.transcript.Tie;

class DrawLotBySeedTest {
    private static final Minutes DRAWING = given(
            called(1, BallotForm.CROSSES, "block-vote"),
            nominated("Olga", "Pjotr", "Rosa"),
            new SourceAgreed(E1, "the lottery of Saturday"),
            ready(3),
            opened(1, U1, standing(3)),
            new BallotClosed(E1, 1),
            new LotRequired(E1, Tie.Question.ELECTION, List.of(1, 3), List.of("…")));

    /// Of two, as `printf '3 14 15,1' | sha256sum` says.
    @Test
    void the_lot_follows_from_a_text_and_the_count_goes_on() {
        var after = DRAWING.when(CHAIR, new DrawLotBySeed(E1, " 3 14 15 "))
                .recorded(new LotDrawn(E1, 1, Optional.of("3 14 15")));
        assertThat(after.hall().elections().election(E1).orElseThrow().stage()).isEqualTo(new Stage.Drawn(List.of()));
    }

    @Test
    void not_out_of_session() {
        given(RECESS).when(CHAIR, new DrawLotBySeed(E1, "3 14 15")).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(BEHIND_DOORS).when(CHAIR, new DrawLotBySeed(E1, "3 14 15")).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, new DrawLotBySeed(E1, "3 14 15")).refused(new NoSuchElection(E1));
    }

    @Test
    void not_unless_the_count_asks_for_it() {
        given(called(1, BallotForm.CROSSES, "block-vote"))
                .when(CHAIR, new DrawLotBySeed(E1, "3 14 15"))
                .refused(new NoLot(E1));
    }

    @Test
    void not_if_its_source_was_not_agreed_on_before_the_first_ballot() {
        given(
                        called(1, BallotForm.CROSSES, "block-vote"),
                        nominated("Olga", "Pjotr", "Rosa"),
                        ready(3),
                        opened(1, U1, standing(3)),
                        new BallotClosed(E1, 1),
                        new LotRequired(E1, Tie.Question.ELECTION, List.of(1, 3), List.of("…")))
                .when(CHAIR, new DrawLotBySeed(E1, "3 14 15"))
                .refused(new NoSourceAgreed(E1));
    }

    @Test
    void not_without_a_text() {
        DRAWING.when(CHAIR, new DrawLotBySeed(E1, " ")).refused(new NoSeed());
    }

    @Test
    void not_twice_from_one_text() {
        DRAWING.and(new LotDrawn(E1, 1, Optional.of("3 14 15")))
                .and(new LotRequired(E1, Tie.Question.ELECTION, List.of(1, 3), List.of("…")))
                .when(CHAIR, new DrawLotBySeed(E1, "3 14 15"))
                .refused(new SeedUsed("3 14 15"));
    }
}
