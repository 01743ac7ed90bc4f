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
import org.junit.jupiter.api.Test;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.AnotherRoundRequired;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionFact.RoundCalled;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoRound;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.minutes.Minutes;

class NextRoundTest {
    private static final NextRound NEXT = new NextRound(E1);

    private static Minutes undecided(boolean open) {
        return given(
                called(1, BallotForm.CROSSES, "two-round"),
                nominated("Olga", "Pjotr", "Rosa"),
                ready(3),
                opened(1, U1, standing(3)),
                new BallotClosed(E1, 1),
                new AnotherRoundRequired(E1, List.of(), List.of(1, 3), open, List.of("…")));
    }

    private static Stage after(Minutes minutes) {
        return minutes.hall().elections().election(E1).orElseThrow().stage();
    }

    @Test
    void those_stand_whom_the_rule_admits() {
        var minutes = undecided(false).when(CHAIR, NEXT).recorded(new RoundCalled(E1, 2));
        assertThat(after(minutes)).isEqualTo(new Stage.Ready(List.of(), List.of(1, 3)));
    }

    @Test
    void who_withdraws_between_two_rounds_does_not_stand() {
        var minutes = undecided(false)
                .and(new NominationWithdrawn(E1, 1))
                .when(CHAIR, NEXT)
                .recorded(new RoundCalled(E1, 2));
        assertThat(after(minutes)).isEqualTo(new Stage.Ready(List.of(), List.of(3)));
    }

    @Test
    void where_others_may_join_nominations_are_open_again() {
        var minutes = undecided(true).when(CHAIR, NEXT).recorded(new RoundCalled(E1, 2));
        assertThat(after(minutes)).isEqualTo(new Stage.Nominating(List.of()));
    }

    @Test
    void not_out_of_session() {
        given(RECESS).when(CHAIR, NEXT).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(BEHIND_DOORS).when(CHAIR, NEXT).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, NEXT).refused(new NoSuchElection(E1));
    }

    @Test
    void not_unless_the_rule_wants_it() {
        given(called(1, BallotForm.CROSSES, "two-round")).when(CHAIR, NEXT).refused(new NoRound(E1));
    }
}
