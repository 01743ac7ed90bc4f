package plenum.congress.motions;

import org.pcollections.PVector;
import plenum.congress.AmendmentId;
import plenum.congress.PersonId;
import plenum.congress.motions.Stage.Decided;
import plenum.congress.motions.Stage.InForce;
import plenum.congress.motions.Stage.Moved;
import plenum.congress.motions.Stage.Tabled;
import plenum.congress.motions.Stage.UnderDebate;
import plenum.congress.motions.Stage.Voting;
import plenum.congress.motions.Stage.Withdrawn;

/// A proposal to change a motion.
public record Amendment(
        AmendmentId id, PersonId mover, Wording wording, String reason, PVector<PersonId> seconders, Stage stage) {
    Amendment at(Stage next) {
        return new Amendment(id, mover, wording, reason, seconders, next);
    }

    Amendment seconded(PersonId person) {
        return new Amendment(id, mover, wording, reason, seconders.plus(person), stage);
    }

    /// Whether it must be settled before the motion is put to the vote.
    public boolean pending() {
        return switch (stage) {
            case Tabled(), Voting _ -> true;
            case Moved(), UnderDebate(), Decided _, InForce _, Withdrawn() -> false;
        };
    }
}
