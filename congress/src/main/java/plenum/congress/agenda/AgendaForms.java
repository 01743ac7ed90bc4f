package plenum.congress.agenda;

import java.util.List;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.agenda.AgendaFact.ItemClosed;
import plenum.congress.agenda.AgendaFact.ItemDropped;
import plenum.congress.agenda.AgendaFact.ItemMoved;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class AgendaForms {
    public static final List<Family.Member<? extends AgendaFact>> FACTS = List.of(
            Family.member("agenda.item-proposed", ItemProposed.class, ItemProposed.FORM),
            Family.member("agenda.item-moved", ItemMoved.class, ItemMoved.FORM),
            Family.member("agenda.item-dropped", ItemDropped.class, ItemDropped.FORM),
            Family.member("agenda.adopted", AgendaAdopted.class, AgendaAdopted.FORM),
            Family.member("agenda.item-taken-up", ItemTakenUp.class, ItemTakenUp.FORM),
            Family.member("agenda.item-closed", ItemClosed.class, ItemClosed.FORM));

    public static final List<Family.Member<? extends AgendaAct>> ACTS = List.of(
            Family.member("agenda.propose-item", ProposeItem.class, ProposeItem.FORM),
            Family.member("agenda.move-item", MoveItem.class, MoveItem.FORM),
            Family.member("agenda.drop-item", DropItem.class, DropItem.FORM),
            Family.member("agenda.take-up-item", TakeUpItem.class, TakeUpItem.FORM),
            Family.member("agenda.close-item", CloseItem.class, CloseItem.FORM));

    private AgendaForms() {}
}
