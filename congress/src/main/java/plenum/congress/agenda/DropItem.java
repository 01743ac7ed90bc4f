package plenum.congress.agenda;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ItemId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.ItemDropped;
import plenum.congress.agenda.AgendaRefusal.AlreadyDealtWith;
import plenum.congress.agenda.AgendaRefusal.NoSuchItem;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// An item is taken off the agenda, with all below it.
///
/// Refused, in this order: when the agenda can no longer be changed ([HasAgenda#unchangeable]); if it is not on
/// the agenda; if it, or one below it, was taken up.
public record DropItem(ItemId item, Optional<VoteId> authority) implements AgendaAct {
    public static final ObjectForm<DropItem> FORM = Form.of(
            Field.of("item", DropItem::item, ItemId.FORM),
            Field.of("authority", DropItem::authority, Form.optional(VoteId.FORM)),
            DropItem::new);

    @Override
    public Decision decide(HasAgenda congress, Actor by, Instant at) {
        var unchangeable = congress.unchangeable(by, authority);
        if (unchangeable.isPresent()) {
            return Decision.refuse(unchangeable.get());
        }
        var agenda = congress.agenda();
        if (agenda.item(item).isEmpty()) {
            return Decision.refuse(new NoSuchItem(item));
        }
        var begun = agenda.items().stream()
                .filter(other -> agenda.isWithin(other.id(), item) && other.progress() != Progress.PENDING)
                .findFirst();
        if (begun.isPresent()) {
            return Decision.refuse(new AlreadyDealtWith(begun.get().id()));
        }
        return Decision.allow(new ItemDropped(item));
    }
}
