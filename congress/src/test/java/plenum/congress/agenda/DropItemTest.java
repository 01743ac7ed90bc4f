package plenum.congress.agenda;

import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.agenda.AgendaFact.ItemDropped;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.agenda.AgendaRefusal.AgendaIsAdopted;
import plenum.congress.agenda.AgendaRefusal.AlreadyDealtWith;
import plenum.congress.agenda.AgendaRefusal.NoSuchItem;

class DropItemTest {
    private static final ItemId A2 = new ItemId(2);
    private static final ItemId A9 = new ItemId(9);
    private static final Optional<ItemId> TOP = Optional.empty();
    private static final Optional<VoteId> NO_VOTE = Optional.empty();
    private static final Fact FIRST = new ItemProposed(A1, "1", TOP, "Report", "", 60);
    private static final Fact BELOW = new ItemProposed(A2, "1 a", Optional.of(A1), "Debate", "", 30);

    @Test
    void an_item_is_taken_off() {
        given(FIRST)
                .when(CHAIR, new DropItem(A1, NO_VOTE))
                .recorded(new ItemDropped(A1))
                .when(CHAIR, new DropItem(A1, NO_VOTE))
                .refused(new NoSuchItem(A1));
    }

    @Test
    void not_once_the_agenda_is_adopted() {
        given(FIRST, new AgendaAdopted()).when(CHAIR, new DropItem(A9, NO_VOTE)).refused(new AgendaIsAdopted());
    }

    @Test
    void not_when_what_is_below_it_was_taken_up() {
        given(FIRST, BELOW, new ItemTakenUp(A2))
                .when(CHAIR, new DropItem(A1, NO_VOTE))
                .refused(new AlreadyDealtWith(A2));
    }
}
