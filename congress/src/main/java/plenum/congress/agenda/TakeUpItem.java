package plenum.congress.agenda;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ItemId;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.agenda.AgendaRefusal.AlreadyDealtWith;
import plenum.congress.agenda.AgendaRefusal.AnotherUnderWay;
import plenum.congress.agenda.AgendaRefusal.NoSuchItem;
import plenum.congress.agenda.AgendaRefusal.NotAdopted;
import plenum.congress.agenda.AgendaRefusal.NotInSession;
import plenum.congress.agenda.AgendaRefusal.VoteUnderWay;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair calls an item.
///
/// Refused, in this order: out of session; before the agenda is adopted; if it is not on the agenda; if it was closed;
/// while another is under way; while a vote is. Calling the item under way changes nothing.
public record TakeUpItem(ItemId item) implements AgendaAct {
    public static final ObjectForm<TakeUpItem> FORM =
            Form.of(Field.of("item", TakeUpItem::item, ItemId.FORM), TakeUpItem::new);

    @Override
    public Decision decide(HasAgenda congress, Actor by, Instant at) {
        var agenda = congress.agenda();
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        if (!agenda.adopted()) {
            return Decision.refuse(new NotAdopted());
        }
        var called = agenda.item(item);
        if (called.isEmpty()) {
            return Decision.refuse(new NoSuchItem(item));
        }
        if (called.get().progress() == Progress.CLOSED) {
            return Decision.refuse(new AlreadyDealtWith(item));
        }
        if (agenda.current().isPresent()) {
            var current = agenda.current().get();
            return current.equals(item) ? Decision.unchanged() : Decision.refuse(new AnotherUnderWay(current));
        }
        var vote = congress.voteUnderWay();
        return vote.isPresent() ? Decision.refuse(new VoteUnderWay(vote.get())) : Decision.allow(new ItemTakenUp(item));
    }
}
