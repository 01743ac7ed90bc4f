package plenum.congress.motions;

import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.floor.HasFloor;
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

    /// Why somebody may not move or second now, if they may not. In this order: out of session; without a valid mandate
    /// whose voice the orders let move motions; away from the hall.
    default Optional<MotionRefusal> barredFromMoving(Actor by) {
        if (!sittings().inSession()) {
            return Optional.of(new NotInSession());
        }
        var mandate = by.person()
                .flatMap(mandates()::of)
                .filter(held -> held.decisive() || orders().motions().consultativeMayMove());
        if (mandate.isEmpty()) {
            return Optional.of(new NotEntitled());
        }
        var person = mandate.get().holder();
        return attendance().present(person) ? Optional.empty() : Optional.of(new NotPresent(person));
    }
}
