package plenum.congress.agenda;

import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.QuorumRule;

/// What happens to the agenda.
public sealed interface AgendaFact extends Fact {
    /// The item stands last under its parent.
    ///
    /// @param number as printed, such as `1` or `3 b`
    /// @param rapporteur who reports on it, in words; empty if nobody does
    /// @param minutes how long it is planned to take; 0 if nothing is planned
    /// @param quorum a condition for what is decided while it is under way, beside those of the orders
    record ItemProposed(
            ItemId item,
            String number,
            Optional<ItemId> parent,
            String title,
            String rapporteur,
            int minutes,
            Optional<QuorumRule> quorum)
            implements AgendaFact {
        public static final ObjectForm<ItemProposed> FORM = Form.of(
                Field.of("item", ItemProposed::item, ItemId.FORM),
                Field.of("number", ItemProposed::number, Form.TEXT),
                Field.of("parent", ItemProposed::parent, Form.optional(ItemId.FORM)),
                Field.of("title", ItemProposed::title, Form.TEXT),
                Field.of("rapporteur", ItemProposed::rapporteur, Form.TEXT),
                Field.of("minutes", ItemProposed::minutes, Form.INT),
                Field.added("quorum", ItemProposed::quorum, Form.optional(QuorumRule.FORM), Optional.empty()),
                ItemProposed::new);

        /// An item with the usual quorum.
        public ItemProposed(
                ItemId item, String number, Optional<ItemId> parent, String title, String rapporteur, int minutes) {
            this(item, number, parent, title, rapporteur, minutes, Optional.empty());
        }
    }

    /// The item stands at this position under the parent, counted from 1.
    record ItemMoved(ItemId item, Optional<ItemId> parent, int position) implements AgendaFact {
        public static final ObjectForm<ItemMoved> FORM = Form.of(
                Field.of("item", ItemMoved::item, ItemId.FORM),
                Field.of("parent", ItemMoved::parent, Form.optional(ItemId.FORM)),
                Field.of("position", ItemMoved::position, Form.INT),
                ItemMoved::new);
    }

    /// The item is off the agenda, with all below it.
    record ItemDropped(ItemId item) implements AgendaFact {
        public static final ObjectForm<ItemDropped> FORM =
                Form.of(Field.of("item", ItemDropped::item, ItemId.FORM), ItemDropped::new);
    }

    /// The congress has adopted the agenda.
    record AgendaAdopted() implements AgendaFact {
        public static final ObjectForm<AgendaAdopted> FORM = Form.of(AgendaAdopted::new);
    }

    /// The congress deals with the item.
    record ItemTakenUp(ItemId item) implements AgendaFact {
        public static final ObjectForm<ItemTakenUp> FORM =
                Form.of(Field.of("item", ItemTakenUp::item, ItemId.FORM), ItemTakenUp::new);
    }

    /// The congress is done with the item.
    record ItemClosed(ItemId item) implements AgendaFact {
        public static final ObjectForm<ItemClosed> FORM =
                Form.of(Field.of("item", ItemClosed::item, ItemId.FORM), ItemClosed::new);
    }
}
