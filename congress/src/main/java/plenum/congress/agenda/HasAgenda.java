package plenum.congress.agenda;

import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.sittings.HasSittings;

/// A congress of which the agenda is known.
public interface HasAgenda extends HasSittings {
    Agenda agenda();

    /// Whether this vote carried a question of procedure, and so gives the chair authority for what the orders leave to
    /// the congress.
    boolean authorises(VoteId vote);

    /// The first motion on an item that is under debate or put to the vote.
    Optional<MotionId> pendingOn(ItemId item);

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
