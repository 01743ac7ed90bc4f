package plenum.congress.agenda;

import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.agenda.AgendaFact.ItemClosed;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.agenda.AgendaRefusal.NotInSession;
import plenum.congress.agenda.AgendaRefusal.NotUnderWay;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class CloseItemTest {
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
}
