package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.counted;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.paper;
import static plenum.congress.elections.Scene.prepared;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Decision;
import plenum.congress.elections.ElectionFact.AnotherRoundRequired;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionFact.RoundCalled;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoRound;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;

class LeaveVacantTest {
    private static final LeaveVacant LEAVE = new LeaveVacant(E1);

    /// Olga has one of two seats, and nobody else more than half.
    private static Minutes undecided() {
        var names = List.of("Olga", "Pjotr", "Rosa");
        var balloting = given(KEY)
                .and(called(2, BallotForm.CROSSES, "spd-list-8"), nominated("Olga", "Pjotr", "Rosa"), ready(3))
                .and(opened(1, U1, standing(3)))
                .and(prepared(U1, 1, paper(new Asked("Committee", names, new Crosses(1, 2, true))), 5));
        return counted(balloting, U1, 5, "[[0,4,2,2]]")
                .and(new AnotherRoundRequired(E1, List.of(1), List.of(2, 3), false, List.of("…")));
    }

    private static ElectionDecided decided(Minutes minutes) {
        var decision = (Decision.Allowed) minutes.when(CHAIR, LEAVE).decision();
        return (ElectionDecided) decision.facts().getFirst();
    }

    @Test
    void who_was_elected_remains_so_and_the_other_seats_stay_vacant() {
        var decided = decided(undecided());
        assertThat(decided.elected()).isEqualTo(List.of(1));
        assertThat(decided.vacant()).isEqualTo(1);
        assertThat(decided.transcript())
                .endsWith("No other round is held; vacant: 1.")
                .contains("Elected: Olga");
    }

    @Test
    void when_all_others_have_withdrawn_from_a_round_that_was_called() {
        var withdrawn =
                undecided().and(new RoundCalled(E1, 2), new NominationWithdrawn(E1, 2), new NominationWithdrawn(E1, 3));
        assertThat(decided(withdrawn).elected()).isEqualTo(List.of(1));
    }

    @Test
    void not_out_of_session() {
        given(RECESS).when(CHAIR, LEAVE).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(BEHIND_DOORS).when(CHAIR, LEAVE).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, LEAVE).refused(new NoSuchElection(E1));
    }

    @Test
    void not_before_a_round_was_held() {
        given(called(2, BallotForm.CROSSES, "spd-list-8")).when(CHAIR, LEAVE).refused(new NoRound(E1));
    }
}
