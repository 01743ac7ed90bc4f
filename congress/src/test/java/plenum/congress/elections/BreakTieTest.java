package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.electing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.CastingVoteGiven;
import plenum.congress.elections.ElectionFact.LotRequired;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.TieRefusal.ChairCasts;
import plenum.congress.elections.TieRefusal.InOwnCause;
import plenum.congress.elections.TieRefusal.LotDecides;
import plenum.congress.elections.TieRefusal.NoLot;
import plenum.congress.elections.TieRefusal.NotAmong;
import plenum.congress.minutes.Minutes;
import plenum.congress.orders.ElectionRule;
import plenum.congress.orders.ElectionTie;
import plenum.count.transcript.Tie;

class BreakTieTest {
    private static final Fact CHAIR_CASTS = electing(new ElectionRule(List.of(), List.of(), ElectionTie.CHAIR_CASTS));
    private static final Fact TIED = new LotRequired(E1, Tie.Question.ELECTION, List.of(1, 3), List.of("…"));

    private static Minutes tied(BallotForm form, Fact nominated, Fact... orders) {
        return given(orders)
                .and(
                        called(1, form, form == BallotForm.RANKING ? "irv" : "block-vote"),
                        nominated,
                        ready(3),
                        opened(1, U1, standing(3)),
                        new BallotClosed(E1, 1),
                        TIED);
    }

    private static Minutes tied(Fact... orders) {
        return tied(BallotForm.CROSSES, nominated("Olga", "Pjotr", "Rosa"), orders);
    }

    @Test
    void the_chair_chooses_and_the_count_goes_on() {
        var after = tied(CHAIR_CASTS).when(CHAIR, new BreakTie(E1, 3)).recorded(new CastingVoteGiven(E1, 3, CHAIR));
        assertThat(after.hall().elections().election(E1).orElseThrow().stage()).isEqualTo(new Stage.Drawn(List.of()));
    }

    @Test
    void where_the_chair_chooses_no_lot_is_drawn() {
        tied(CHAIR_CASTS).when(CHAIR, new DrawLot(E1, 3)).refused(new ChairCasts(E1));
        tied(CHAIR_CASTS).when(CHAIR, new DrawLotBySeed(E1, "3 14 15")).refused(new ChairCasts(E1));
    }

    @Test
    void the_lot_decides_unless_the_orders_say_otherwise() {
        tied().when(CHAIR, new BreakTie(E1, 3)).refused(new LotDecides(E1));
    }

    @Test
    void the_lot_decides_within_the_count_of_rankings() {
        tied(BallotForm.RANKING, nominated("Olga", "Pjotr", "Rosa"), CHAIR_CASTS)
                .when(CHAIR, new BreakTie(E1, 3))
                .refused(new LotDecides(E1));
    }

    @Test
    void not_among_others() {
        tied(CHAIR_CASTS).when(CHAIR, new BreakTie(E1, 2)).refused(new NotAmong(2));
    }

    @Test
    void not_in_the_own_cause() {
        var three = new ElectionFact.Nominated(
                E1,
                List.of(
                        new Nomination(1, "Carla Chair", Optional.of(CHAIR), CHAIR),
                        new Nomination(2, "Pjotr", Optional.empty(), CHAIR),
                        new Nomination(3, "Rosa", Optional.empty(), CHAIR)));
        tied(BallotForm.CROSSES, three, CHAIR_CASTS)
                .when(CHAIR, new BreakTie(E1, 3))
                .refused(new InOwnCause(E1));
    }

    @Test
    void not_before_the_count_has_found_equals() {
        given(CHAIR_CASTS).when(CHAIR, new BreakTie(E1, 3)).refused(new NoSuchElection(E1));
        given(CHAIR_CASTS, called(1, BallotForm.CROSSES, "block-vote"))
                .when(CHAIR, new BreakTie(E1, 3))
                .refused(new NoLot(E1));
    }
}
