package plenum.congress.agenda;

import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaRefusal.AgendaIsAdopted;
import plenum.congress.agenda.AgendaRefusal.NoAuthority;
import plenum.congress.agenda.AgendaRefusal.NoSuchItem;

class ProposeItemTest {
    private static final ItemId A2 = new ItemId(2);
    private static final ItemId A9 = new ItemId(9);
    private static final Optional<ItemId> TOP = Optional.empty();
    private static final Optional<VoteId> NO_VOTE = Optional.empty();
    private static final Fact FIRST = new ItemProposed(A1, "1", TOP, "Report", "", 60);
    private static final Fact SECOND = new ItemProposed(A2, "2", TOP, "Elections", "", 30);

    @Test
    void an_item_stands_last() {
        given(FIRST)
                .when(SECRETARY, new ProposeItem("2", TOP, "Elections", "", 30, NO_VOTE))
                .recorded(SECOND);
    }

    @Test
    void the_congress_changes_what_it_has_adopted() {
        given(FIRST, new AgendaAdopted())
                .when(SECRETARY, new ProposeItem("2", Optional.of(A9), "Elections", "", 30, NO_VOTE))
                .refused(new AgendaIsAdopted());
    }

    @Test
    void not_on_the_authority_of_a_vote_that_carried_nothing() {
        given(FIRST, new AgendaAdopted())
                .when(CHAIR, new ProposeItem("2", TOP, "Elections", "", 30, Optional.of(new VoteId(7))))
                .refused(new NoAuthority(new VoteId(7)));
    }

    @Test
    void not_below_what_is_not_on_the_agenda() {
        given(FIRST)
                .when(SECRETARY, new ProposeItem("2", Optional.of(A9), "Elections", "", 30, NO_VOTE))
                .refused(new NoSuchItem(A9));
    }
}
