package plenum.congress.agenda;

import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.agenda.AgendaFact.ItemClosed;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.agenda.AgendaRefusal.AlreadyDealtWith;
import plenum.congress.agenda.AgendaRefusal.AnotherUnderWay;
import plenum.congress.agenda.AgendaRefusal.NoSuchItem;
import plenum.congress.agenda.AgendaRefusal.NotAdopted;
import plenum.congress.agenda.AgendaRefusal.NotInSession;
import plenum.congress.agenda.AgendaRefusal.VoteUnderWay;
import plenum.congress.orders.TieRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

class TakeUpItemTest {
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

    private static final ItemId A2 = new ItemId(2);
    private static final ItemId A9 = new ItemId(9);
    private static final Optional<ItemId> TOP = Optional.empty();
    private static final Fact FIRST = new ItemProposed(A1, "1", TOP, "Report", "", 60);
    private static final Fact SECOND = new ItemProposed(A2, "2", TOP, "Elections", "", 30);

    @Test
    void the_chair_calls_an_item_once() {
        given(FIRST, new AgendaAdopted())
                .when(CHAIR, new TakeUpItem(A1))
                .recorded(new ItemTakenUp(A1))
                .when(CHAIR, new TakeUpItem(A1))
                .unchanged();
    }

    @Test
    void not_in_recess() {
        given(FIRST, new SittingRecessed(S1, "noon"))
                .when(CHAIR, new TakeUpItem(A9))
                .refused(new NotInSession());
    }

    @Test
    void not_before_the_agenda_is_adopted() {
        given(FIRST).when(CHAIR, new TakeUpItem(A9)).refused(new NotAdopted());
    }

    @Test
    void not_what_is_not_on_the_agenda() {
        given(FIRST, new AgendaAdopted()).when(CHAIR, new TakeUpItem(A9)).refused(new NoSuchItem(A9));
    }

    @Test
    void not_what_was_closed() {
        given(FIRST, SECOND, new AgendaAdopted(), new ItemTakenUp(A1), new ItemClosed(A1), new ItemTakenUp(A2))
                .when(CHAIR, new TakeUpItem(A1))
                .refused(new AlreadyDealtWith(A1));
    }

    @Test
    void not_while_another_is_under_way() {
        given(FIRST, SECOND, new AgendaAdopted(), new ItemTakenUp(A1))
                .when(CHAIR, new TakeUpItem(A2))
                .refused(new AnotherUnderWay(A1));
    }

    @Test
    void not_while_a_vote_is_under_way() {
        given(FIRST, new AgendaAdopted(), VOTE_OPENED)
                .when(CHAIR, new TakeUpItem(A1))
                .refused(new VoteUnderWay(V1));
    }
}
