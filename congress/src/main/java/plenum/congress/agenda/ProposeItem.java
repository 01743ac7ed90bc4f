package plenum.congress.agenda;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ItemId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaRefusal.NoSuchItem;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.QuorumRule;

/// An item is put on the agenda, last under its parent.
///
/// Refused, in this order: when the agenda can no longer be changed ([HasAgenda#unchangeable]); below an item that is
/// not on
/// the agenda.
///
/// @param authority of the vote by which an adopted agenda is changed
/// @param quorum what the statutes ask for its business beside the quorum of the orders
public record ProposeItem(
        String number,
        Optional<ItemId> parent,
        String title,
        String rapporteur,
        int minutes,
        Optional<VoteId> authority,
        Optional<QuorumRule> quorum)
        implements AgendaAct {
    public static final ObjectForm<ProposeItem> FORM = Form.of(
            Field.of("number", ProposeItem::number, Form.TEXT),
            Field.of("parent", ProposeItem::parent, Form.optional(ItemId.FORM)),
            Field.of("title", ProposeItem::title, Form.TEXT),
            Field.of("rapporteur", ProposeItem::rapporteur, Form.TEXT),
            Field.of("minutes", ProposeItem::minutes, Form.INT),
            Field.of("authority", ProposeItem::authority, Form.optional(VoteId.FORM)),
            Field.added("quorum", ProposeItem::quorum, Form.optional(QuorumRule.FORM), Optional.empty()),
            ProposeItem::new);

    /// An item with the usual quorum.
    public ProposeItem(
            String number,
            Optional<ItemId> parent,
            String title,
            String rapporteur,
            int minutes,
            Optional<VoteId> authority) {
        this(number, parent, title, rapporteur, minutes, authority, Optional.empty());
    }

    @Override
    public Decision decide(HasAgenda congress, Actor by, Instant at) {
        var unchangeable = congress.unchangeable(by, authority);
        if (unchangeable.isPresent()) {
            return Decision.refuse(unchangeable.get());
        }
        if (parent.isPresent() && congress.agenda().item(parent.get()).isEmpty()) {
            return Decision.refuse(new NoSuchItem(parent.get()));
        }
        var item = new ItemId(congress.agenda().lastItem() + 1);
        return Decision.allow(new ItemProposed(item, number, parent, title, rapporteur, minutes, quorum));
    }
}
