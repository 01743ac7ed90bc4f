package plenum.congress.agenda;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ItemId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.ItemMoved;
import plenum.congress.agenda.AgendaRefusal.NoSuchItem;
import plenum.congress.agenda.AgendaRefusal.NoSuchPosition;
import plenum.congress.agenda.AgendaRefusal.OwnDescendant;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// An item is moved to a position, counted from 1, under a parent or among the uppermost.
///
/// Refused, in this order: when the agenda can no longer be changed ([HasAgenda#unchangeable]); if item or parent is
/// not on
/// the agenda; below itself; to a position that does not exist.
public record MoveItem(ItemId item, Optional<ItemId> parent, int position, Optional<VoteId> authority)
        implements AgendaAct {
    public static final ObjectForm<MoveItem> FORM = Form.of(
            Field.of("item", MoveItem::item, ItemId.FORM),
            Field.of("parent", MoveItem::parent, Form.optional(ItemId.FORM)),
            Field.of("position", MoveItem::position, Form.INT),
            Field.of("authority", MoveItem::authority, Form.optional(VoteId.FORM)),
            MoveItem::new);

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
        if (parent.isPresent() && agenda.item(parent.get()).isEmpty()) {
            return Decision.refuse(new NoSuchItem(parent.get()));
        }
        if (parent.isPresent() && agenda.isWithin(parent.get(), item)) {
            return Decision.refuse(new OwnDescendant(item));
        }
        var last = (int) agenda.below(parent).stream()
                        .filter(sibling -> !sibling.id().equals(item))
                        .count()
                + 1;
        if (position < 1 || position > last) {
            return Decision.refuse(new NoSuchPosition(position, last));
        }
        return Decision.allow(new ItemMoved(item, parent, position));
    }
}
