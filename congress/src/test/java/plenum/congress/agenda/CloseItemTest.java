package plenum.congress.agenda;

import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.ItemClosed;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.agenda.AgendaRefusal.MotionPending;
import plenum.congress.agenda.AgendaRefusal.NotInSession;
import plenum.congress.agenda.AgendaRefusal.NotUnderWay;
import plenum.congress.agenda.AgendaRefusal.VoteUnderWay;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionFact.MotionWithdrawn;
import plenum.congress.motions.Subject;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

class CloseItemTest {
    private static final VoteId V1 = new VoteId(1);
    private static final VoteOpened VOTE_OPENED = new VoteOpened(
            V1,
            new OnProcedure("Close the list?"),
            Method.DEVICES,
            MajorityRule.SIMPLE,
            TieRule.CHAIR_CASTS,
            List.of(),
            0,
            5);
    private static final MotionId M1 = new MotionId(1);
    private static final MotionId M2 = new MotionId(2);
    private static final Fact MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.of(A1), "Land", "Plough it.");

    private static final Optional<ItemId> TOP = Optional.empty();
    private static final Fact FIRST = new ItemProposed(A1, "1", TOP, "Report", "", 60);

    @Test
    void the_item_under_way_is_closed_once() {
        given(FIRST, new ItemTakenUp(A1))
                .when(CHAIR, new CloseItem(A1))
                .recorded(new ItemClosed(A1))
                .when(CHAIR, new CloseItem(A1))
                .refused(new NotUnderWay(A1));
    }

    @Test
    void not_in_recess() {
        given(FIRST, new ItemTakenUp(A1), new SittingRecessed(S1, "noon"))
                .when(CHAIR, new CloseItem(A1))
                .refused(new NotInSession());
    }

    @Test
    void not_while_a_vote_is_under_way() {
        given(FIRST, new ItemTakenUp(A1), MOVED, new MotionTabled(M1), new DebateOpened(M1), VOTE_OPENED)
                .when(CHAIR, new CloseItem(A1))
                .refused(new VoteUnderWay(V1));
    }

    @Test
    void not_while_a_motion_on_it_is_under_debate() {
        given(FIRST, new ItemTakenUp(A1), MOVED, new MotionTabled(M1), new DebateOpened(M1))
                .when(CHAIR, new CloseItem(A1))
                .refused(new MotionPending(M1));
    }

    @Test
    void a_motion_that_is_not_debated_yet_or_on_another_matter_does_not_keep_it_open() {
        var elsewhere = new MotionMoved(M2, ANNA, Subject.RESOLUTION, Optional.empty(), "Sea", "Fish it.");
        given(
                        FIRST,
                        new ItemTakenUp(A1),
                        MOVED,
                        new MotionTabled(M1),
                        elsewhere,
                        new MotionTabled(M2),
                        new DebateOpened(M2))
                .when(CHAIR, new CloseItem(A1))
                .recorded(new ItemClosed(A1));
    }

    @Test
    void once_the_motion_is_withdrawn() {
        given(FIRST, new ItemTakenUp(A1), MOVED, new MotionTabled(M1), new DebateOpened(M1), new MotionWithdrawn(M1))
                .when(CHAIR, new CloseItem(A1))
                .recorded(new ItemClosed(A1));
    }
}
