package plenum.congress.agenda;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ItemId;
import plenum.congress.agenda.AgendaFact.ItemClosed;
import plenum.congress.agenda.AgendaRefusal.MotionPending;
import plenum.congress.agenda.AgendaRefusal.NotInSession;
import plenum.congress.agenda.AgendaRefusal.NotUnderWay;
import plenum.congress.agenda.AgendaRefusal.VoteUnderWay;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair closes the item under way.
///
/// Refused, in this order: out of session; if it is not the item under way; while a vote is under way; while a
/// motion on the item is under debate, which is put to the vote or withdrawn first.
public record CloseItem(ItemId item) implements AgendaAct {
    public static final ObjectForm<CloseItem> FORM =
            Form.of(Field.of("item", CloseItem::item, ItemId.FORM), CloseItem::new);

    @Override
    public Decision decide(HasAgenda congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        if (!congress.agenda().current().equals(Optional.of(item))) {
            return Decision.refuse(new NotUnderWay(item));
        }
        var vote = congress.voteUnderWay();
        if (vote.isPresent()) {
            return Decision.refuse(new VoteUnderWay(vote.get()));
        }
        var pending = congress.pendingOn(item);
        return pending.isPresent()
                ? Decision.refuse(new MotionPending(pending.get()))
                : Decision.allow(new ItemClosed(item));
    }
}
