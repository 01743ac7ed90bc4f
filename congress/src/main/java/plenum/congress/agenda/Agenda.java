package plenum.congress.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.ItemId;
import plenum.congress.agenda.AgendaFact.AgendaAdopted;
import plenum.congress.agenda.AgendaFact.ItemClosed;
import plenum.congress.agenda.AgendaFact.ItemDropped;
import plenum.congress.agenda.AgendaFact.ItemMoved;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;

/// The agenda: a tree of items, whether it is adopted, and the item under way.
///
/// @param order all items that are on the agenda; those of one parent stand in their order
/// @param lastItem the number of the item proposed last
public record Agenda(
        TreePMap<ItemId, Item> byId, PVector<ItemId> order, int lastItem, boolean adopted, Optional<ItemId> current) {
    public static Agenda none() {
        return new Agenda(TreePMap.empty(), TreePVector.empty(), 0, false, Optional.empty());
    }

    /// The item, if it is on the agenda.
    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The items below a parent, or the uppermost ones, in their order.
    public List<Item> below(Optional<ItemId> parent) {
        return order.stream()
                .map(id -> item(id).orElseThrow())
                .filter(item -> item.parent().equals(parent))
                .toList();
    }

    /// All items, each before those below it, in the order in which they are dealt with.
    public List<Item> items() {
        var all = new ArrayList<Item>();
        collect(Optional.empty(), all);
        return all;
    }

    private void collect(Optional<ItemId> parent, List<Item> into) {
        for (var item : below(parent)) {
            into.add(item);
            collect(Optional.of(item.id()), into);
        }
    }

    boolean isWithin(ItemId item, ItemId ancestor) {
        var above = Optional.of(item);
        while (above.isPresent()) {
            if (above.get().equals(ancestor)) {
                return true;
            }
            above = item(above.get()).flatMap(Item::parent);
        }
        return false;
    }

    /// The agenda after a fact. Nothing is refused here: what the journal holds has happened.
    public Agenda evolve(AgendaFact fact) {
        return switch (fact) {
            case ItemProposed proposed ->
                new Agenda(
                        byId.plus(proposed.item(), Item.of(proposed)),
                        order.plus(proposed.item()),
                        proposed.item().number(),
                        adopted,
                        current);
            case ItemMoved(var id, var parent, var position) -> moved(id, parent, position);
            case ItemDropped(var id) -> dropped(id);
            case AgendaAdopted() -> new Agenda(byId, order, lastItem, true, current);
            case ItemTakenUp(var id) -> at(id, Progress.UNDER_WAY, Optional.of(id));
            case ItemClosed(var id) -> at(id, Progress.CLOSED, Optional.empty());
        };
    }

    private Agenda moved(ItemId id, Optional<ItemId> parent, int position) {
        var others = order.minus(id);
        var siblings = below(parent).stream()
                .map(Item::id)
                .filter(sibling -> !sibling.equals(id))
                .toList();
        var index = position > siblings.size() ? others.size() : others.indexOf(siblings.get(position - 1));
        var moved = item(id).orElseThrow().under(parent);
        return new Agenda(byId.plus(id, moved), others.plus(index, id), lastItem, adopted, current);
    }

    private Agenda dropped(ItemId id) {
        var kept = this;
        for (var item : order) {
            if (isWithin(item, id)) {
                kept = new Agenda(kept.byId.minus(item), kept.order.minus(item), lastItem, adopted, kept.current);
            }
        }
        return kept;
    }

    private Agenda at(ItemId id, Progress progress, Optional<ItemId> underWay) {
        return new Agenda(byId.plus(id, item(id).orElseThrow().at(progress)), order, lastItem, adopted, underWay);
    }
}
