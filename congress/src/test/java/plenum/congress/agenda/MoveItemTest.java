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
import plenum.congress.agenda.AgendaFact.ItemMoved;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaRefusal.AgendaIsAdopted;
import plenum.congress.agenda.AgendaRefusal.NoSuchItem;
import plenum.congress.agenda.AgendaRefusal.NoSuchPosition;
import plenum.congress.agenda.AgendaRefusal.OwnDescendant;

class MoveItemTest {
    private static final ItemId A2 = new ItemId(2);
    private static final ItemId A9 = new ItemId(9);
    private static final Optional<ItemId> TOP = Optional.empty();
    private static final Optional<VoteId> NO_VOTE = Optional.empty();
    private static final Fact FIRST = new ItemProposed(A1, "1", TOP, "Report", "", 60);
    private static final Fact SECOND = new ItemProposed(A2, "2", TOP, "Elections", "", 30);
    private static final Fact BELOW = new ItemProposed(A2, "1 a", Optional.of(A1), "Debate", "", 30);

    @Test
    void an_item_is_moved_to_the_front() {
        given(FIRST, SECOND).when(CHAIR, new MoveItem(A2, TOP, 1, NO_VOTE)).recorded(new ItemMoved(A2, TOP, 1));
    }

    @Test
    void not_once_the_agenda_is_adopted() {
        given(FIRST, new AgendaAdopted())
                .when(CHAIR, new MoveItem(A9, TOP, 1, NO_VOTE))
                .refused(new AgendaIsAdopted());
    }

    @Test
    void not_an_item_that_is_not_on_the_agenda() {
        given(FIRST).when(CHAIR, new MoveItem(A9, TOP, 1, NO_VOTE)).refused(new NoSuchItem(A9));
    }

    @Test
    void not_below_an_item_that_is_not_on_the_agenda() {
        given(FIRST).when(CHAIR, new MoveItem(A1, Optional.of(A9), 1, NO_VOTE)).refused(new NoSuchItem(A9));
    }

    @Test
    void not_below_itself() {
        given(FIRST, BELOW)
                .when(CHAIR, new MoveItem(A1, Optional.of(A2), 9, NO_VOTE))
                .refused(new OwnDescendant(A1));
    }

    @Test
    void not_beyond_the_end() {
        given(FIRST, SECOND).when(CHAIR, new MoveItem(A1, TOP, 3, NO_VOTE)).refused(new NoSuchPosition(3, 2));
    }
}
