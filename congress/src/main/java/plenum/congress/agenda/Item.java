package plenum.congress.agenda;

import java.util.Optional;
import plenum.congress.ItemId;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.orders.QuorumRule;

/// An item of the agenda.
///
/// @param proposed as it was put there
/// @param parent the item below which it stands now
public record Item(ItemProposed proposed, Optional<ItemId> parent, Progress progress) {
    static Item of(ItemProposed proposed) {
        return new Item(proposed, proposed.parent(), Progress.PENDING);
    }

    public ItemId id() {
        return proposed.item();
    }

    /// As printed, such as `1` or `3 b`.
    public String number() {
        return proposed.number();
    }

    public String title() {
        return proposed.title();
    }

    /// Who reports on it, in words; empty if nobody does.
    public String rapporteur() {
        return proposed.rapporteur();
    }

    /// How long it is planned to take; 0 if nothing is planned.
    public int minutes() {
        return proposed.minutes();
    }

    /// What is asked for its business beside the quorum of the orders.
    public Optional<QuorumRule> quorum() {
        return proposed.quorum();
    }

    Item at(Progress next) {
        return new Item(proposed, parent, next);
    }

    Item under(Optional<ItemId> other) {
        return new Item(proposed, other, progress);
    }
}
