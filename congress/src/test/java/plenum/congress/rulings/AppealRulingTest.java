package plenum.congress.rulings;

import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.motions;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.RulingId;
import plenum.congress.SpeechId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.motions.MotionRefusal.NotEntitled;
import plenum.congress.motions.MotionRefusal.NotPresent;
import plenum.congress.orders.MotionRule;
import plenum.congress.rulings.RulingFact.AppealDecided;
import plenum.congress.rulings.RulingFact.RulingAppealed;
import plenum.congress.rulings.RulingFact.RulingGiven;
import plenum.congress.rulings.RulingRefusal.AlreadyAppealed;
import plenum.congress.rulings.RulingRefusal.NoSuchRuling;
import plenum.congress.rulings.RulingRefusal.OnlyAnAnswer;
import plenum.congress.rulings.RulingRefusal.OwnRuling;
import plenum.congress.rulings.RulingRefusal.TooLate;

class AppealRulingTest {
    private static final RulingId G1 = new RulingId(1);
    private static final RulingId G2 = new RulingId(2);
    private static final RulingGiven RULED = ruled(Finding.NOT_WELL_TAKEN);
    private static final AppealRuling APPEAL = new AppealRuling(G1, "It is germane.");
    private static final RulingAppealed APPEALED = new RulingAppealed(G1, BRUNO, "It is germane.", 0);

    private static RulingGiven ruled(Finding finding) {
        return new RulingGiven(
                G1, S1, Optional.empty(), CHAIR, Optional.of(ANNA), "Not germane.", finding, "It is.", "");
    }

    private static SpeechBegun speaks(FloorKind kind) {
        return new SpeechBegun(new SpeechId(1), ANNA, kind, Optional.empty(), Optional.empty(), 0);
    }

    @Test
    void a_delegate_appeals() {
        given(RULED).when(BRUNO, APPEAL).recorded(APPEALED);
    }

    @Test
    void it_then_waits_for_as_many_seconders_as_the_orders_ask_for() {
        given(motions(new MotionRule(1, false, 1, 2)), RULED)
                .when(BRUNO, APPEAL)
                .recorded(new RulingAppealed(G1, BRUNO, "It is germane.", 2));
    }

    @Test
    void a_guest_is_not_entitled() {
        given().when(EMIL, APPEAL).refused(new NotEntitled());
    }

    @Test
    void not_from_outside_the_hall() {
        given(new CheckedOut(BRUNO)).when(BRUNO, APPEAL).refused(new NotPresent(BRUNO));
    }

    @Test
    void there_is_no_such_ruling() {
        given().when(BRUNO, APPEAL).refused(new NoSuchRuling(G1));
    }

    @Test
    void there_is_no_appeal_from_the_answer_to_an_inquiry() {
        given(ruled(Finding.ANSWERED), APPEALED).when(BRUNO, APPEAL).refused(new OnlyAnAnswer(G1));
    }

    @Test
    void one_appeal_is_enough() {
        given(RULED, APPEALED, speaks(FloorKind.CONTRIBUTION))
                .when(ANNA, APPEAL)
                .refused(new AlreadyAppealed(G1));
    }

    @Test
    void what_the_congress_has_decided_stays() {
        given(RULED, APPEALED, new AppealDecided(G1, false, new VoteId(1)))
                .when(ANNA, APPEAL)
                .refused(new AlreadyAppealed(G1));
    }

    @Test
    void it_is_too_late_once_somebody_speaks_to_the_matter() {
        given(RULED, speaks(FloorKind.CONTRIBUTION)).when(BRUNO, APPEAL).refused(new TooLate(G1));
    }

    @Test
    void another_point_of_order_is_no_other_business() {
        given(RULED, speaks(FloorKind.POINT_OF_ORDER)).when(BRUNO, APPEAL).recorded(APPEALED);
    }

    @Test
    void it_is_too_late_once_another_ruling_is_given() {
        given(
                        RULED,
                        new RulingGiven(
                                G2,
                                S1,
                                Optional.empty(),
                                CHAIR,
                                Optional.empty(),
                                "Noise.",
                                Finding.WELL_TAKEN,
                                "Hush.",
                                ""))
                .when(BRUNO, APPEAL)
                .refused(new TooLate(G1));
    }

    @Test
    void it_is_too_late_once_another_item_is_taken_up() {
        given(RULED, new ItemProposed(A1, "1", Optional.empty(), "Report", "", 0), new ItemTakenUp(A1))
                .when(BRUNO, APPEAL)
                .refused(new TooLate(G1));
    }

    @Test
    void nobody_appeals_from_the_own_ruling() {
        var own = new RulingGiven(
                G1, S1, Optional.empty(), BRUNO, Optional.empty(), "Not germane.", Finding.WELL_TAKEN, "It is.", "");
        given(own).when(BRUNO, APPEAL).refused(new OwnRuling(G1));
    }
}
