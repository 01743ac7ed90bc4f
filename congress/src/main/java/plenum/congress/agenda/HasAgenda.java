package plenum.congress.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.attendance.Quorum;
import plenum.congress.orders.QuorumFor;
import plenum.congress.sittings.HasSittings;
import plenum.congress.sittings.Sitting;

/// A congress of which the agenda is known.
public interface HasAgenda extends HasSittings {
    Agenda agenda();

    /// Whether this vote carried a question of procedure, and so gives the chair authority for what the orders leave to
    /// the congress.
    boolean authorises(VoteId vote);

    /// The first motion on an item that is under debate or put to the vote.
    Optional<MotionId> pendingOn(ItemId item);

    /// The conditions of the quorum for a matter, as they stand now: those of the orders, which ask otherwise in a
    /// sitting on second call, and those of the item under way and of the items above it.
    default List<Quorum> quorum(String matter) {
        var again = sittings().current().map(Sitting::onSecondCall).orElse(false);
        var rules = new ArrayList<>(orders().quorum(again ? QuorumFor.SECOND_CALL : matter));
        for (var item = agenda().current().flatMap(agenda()::item); item.isPresent(); item = above(item.get())) {
            item.get().quorum().ifPresent(rules::add);
        }
        return quorum(rules);
    }

    private Optional<Item> above(Item item) {
        return item.parent().flatMap(agenda()::item);
    }

    /// Why the agenda may not be changed now, if it may not: once adopted, it is changed by whoever presides, and then
    /// only where the orders let the chair reorder it or on the authority of a vote.
    default Optional<AgendaRefusal> unchangeable(Actor by, Optional<VoteId> authority) {
        if (!agenda().adopted()) {
            return Optional.empty();
        }
        if (authority.isPresent() && !authorises(authority.get())) {
            return Optional.of(new AgendaRefusal.NoAuthority(authority.get()));
        }
        var free = orders().chairMayReorderAgenda() || authority.isPresent();
        return free && sittings().presides(by) ? Optional.empty() : Optional.of(new AgendaRefusal.AgendaIsAdopted());
    }
}
