package plenum.congress.motions;

import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.floor.HasFloor;
import plenum.congress.mandates.GuestRefusal.MovesNothing;
import plenum.congress.mandates.Mandate;
import plenum.congress.motions.MotionRefusal.NotEntitled;
import plenum.congress.motions.MotionRefusal.NotInSession;
import plenum.congress.motions.MotionRefusal.NotPresent;

/// A congress of which the motions are known.
public interface HasMotions extends HasFloor {
    Motions motions();

    @Override
    default Optional<MotionId> pendingOn(ItemId item) {
        return motions().pendingOn(item);
    }

    /// Why somebody may not move or second now, if they may not. In this order: out of session; of a kind of
    /// accredited persons that moves nothing; without a valid mandate whose voice the orders let move motions; away
    /// from the hall.
    default Optional<Refusal> barredFromMoving(Actor by) {
        if (!sittings().inSession()) {
            return Optional.of(new NotInSession());
        }
        var guest = by.person().flatMap(this::guest);
        if (guest.filter(rule -> !rule.mayMove()).isPresent()) {
            return Optional.of(new MovesNothing(guest.get().kind()));
        }
        var mover = guest.isPresent() ? by.person() : entitledToMove(by);
        if (mover.isEmpty()) {
            return Optional.of(new NotEntitled());
        }
        var person = mover.get();
        return attendance().present(person) ? Optional.empty() : Optional.of(new NotPresent(person));
    }

    private Optional<PersonId> entitledToMove(Actor by) {
        return by.person()
                .flatMap(mandates()::of)
                .filter(held -> held.decisive() || orders().motions().consultativeMayMove())
                .map(Mandate::holder);
    }
}
