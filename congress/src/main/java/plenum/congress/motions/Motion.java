package plenum.congress.motions;

import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import plenum.congress.AmendmentId;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.motions.Stage.Decided;
import plenum.congress.motions.Stage.InForce;
import plenum.congress.motions.Stage.Moved;
import plenum.congress.motions.Stage.Tabled;
import plenum.congress.motions.Stage.UnderDebate;
import plenum.congress.motions.Stage.Voting;
import plenum.congress.motions.Stage.Withdrawn;

/// A proposal that the congress decide something.
///
/// @param original as it was moved
/// @param text as amended so far
/// @param seconders in the order in which they came
public record Motion(
        MotionId id,
        PersonId mover,
        Subject subject,
        Optional<ItemId> item,
        String title,
        String original,
        String text,
        PVector<PersonId> seconders,
        TreePMap<AmendmentId, Amendment> amendments,
        Stage stage) {
    /// The amendments that must be settled before the motion is put to the vote.
    public List<AmendmentId> pending() {
        return amendments.values().stream()
                .filter(Amendment::pending)
                .map(Amendment::id)
                .toList();
    }

    /// Whether the motion can be put to the vote; on procedure that is without debate.
    public boolean ripe() {
        return stage instanceof UnderDebate || (subject == Subject.PROCEDURE && stage instanceof Tabled);
    }

    /// Whether the congress is dealing with it.
    public boolean underWay() {
        return stage instanceof UnderDebate || stage instanceof Voting;
    }

    public boolean carried() {
        return switch (stage) {
            case Decided(var carried, var _) -> carried;
            case InForce _ -> true;
            case Moved(), Tabled(), UnderDebate(), Voting _, Withdrawn() -> false;
        };
    }

    AmendmentId nextAmendment() {
        return new AmendmentId(id, amendments.size() + 1);
    }

    Motion at(Stage next) {
        return new Motion(id, mover, subject, item, title, original, text, seconders, amendments, next);
    }

    Motion seconded(PersonId person) {
        return new Motion(id, mover, subject, item, title, original, text, seconders.plus(person), amendments, stage);
    }

    Motion with(Amendment amendment) {
        return new Motion(
                id,
                mover,
                subject,
                item,
                title,
                original,
                text,
                seconders,
                amendments.plus(amendment.id(), amendment),
                stage);
    }

    Motion reading(String amended) {
        return new Motion(id, mover, subject, item, title, original, amended, seconders, amendments, stage);
    }
}
