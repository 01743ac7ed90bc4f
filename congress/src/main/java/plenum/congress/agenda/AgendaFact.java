package plenum.congress.agenda;

import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to the agenda.
public sealed interface AgendaFact extends Fact {
    /// The item stands last under its parent.
    record ItemProposed(
            ItemId item, String number, Optional<ItemId> parent, String title, String rapporteur, int minutes)
            implements AgendaFact {
        public static final ObjectForm<ItemProposed> FORM = Form.of(
                Field.of("item", ItemProposed::item, ItemId.FORM),
                Field.of("number", ItemProposed::number, Form.TEXT),
                Field.of("parent", ItemProposed::parent, Form.optional(ItemId.FORM)),
                Field.of("title", ItemProposed::title, Form.TEXT),
                Field.of("rapporteur", ItemProposed::rapporteur, Form.TEXT),
                Field.of("minutes", ItemProposed::minutes, Form.INT),
                ItemProposed::new);
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
