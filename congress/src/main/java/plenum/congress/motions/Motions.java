package plenum.congress.motions;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.AmendmentId;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.motions.MotionFact.AmendmentDecided;
import plenum.congress.motions.MotionFact.AmendmentMoved;
import plenum.congress.motions.MotionFact.AmendmentPut;
import plenum.congress.motions.MotionFact.AmendmentReturned;
import plenum.congress.motions.MotionFact.AmendmentSeconded;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionFact.AmendmentWithdrawn;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionPut;
import plenum.congress.motions.MotionFact.MotionReturned;
import plenum.congress.motions.MotionFact.MotionSeconded;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionFact.MotionWithdrawn;
import plenum.congress.motions.MotionFact.OrdersBroughtIn;
import plenum.congress.motions.Stage.Decided;
import plenum.congress.motions.Stage.InForce;
import plenum.congress.motions.Stage.Moved;
import plenum.congress.motions.Stage.Tabled;
import plenum.congress.motions.Stage.UnderDebate;
import plenum.congress.motions.Stage.Voting;
import plenum.congress.motions.Stage.Withdrawn;

/// All motions with their amendments.
public record Motions(TreePMap<MotionId, Motion> byId) {
    public static Motions none() {
        return new Motions(TreePMap.empty());
    }

    /// All motions, in the order in which they were moved.
    public Collection<Motion> all() {
        return byId.values();
    }

    public Optional<Motion> motion(MotionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Amendment> amendment(AmendmentId id) {
        return motion(id.motion()).map(motion -> motion.amendments().get(id));
    }

    /// The first motion on an item that is under debate or put to the vote.
    public Optional<MotionId> pendingOn(ItemId item) {
        return byId.values().stream()
                .filter(motion -> motion.item().equals(Optional.of(item)) && motion.underWay())
                .map(Motion::id)
                .findFirst();
    }

    MotionId next() {
        return new MotionId(byId.size() + 1);
    }

    /// The motions after a fact. Nothing is refused here: what the journal holds has happened.
    public Motions evolve(MotionFact fact) {
        return switch (fact) {
            case MotionMoved(var id, var mover, var subject, var item, var title, var text) ->
                new Motions(byId.plus(
                        id,
                        new Motion(
                                id,
                                mover,
                                subject,
                                item,
                                title,
                                text,
                                text,
                                TreePVector.empty(),
                                TreePMap.empty(),
                                new Moved())));
            case MotionSeconded(var id, var person) -> with(id, motion -> motion.seconded(person));
            case MotionTabled(var id) -> with(id, motion -> motion.at(new Tabled()));
            case DebateOpened(var id) -> with(id, motion -> motion.at(new UnderDebate()));
            case MotionPut(var id, var vote) -> with(id, motion -> motion.at(new Voting(vote)));
            case MotionReturned(var id) -> with(id, motion -> motion.at(new UnderDebate()));
            case MotionDecided(var id, var carried, var vote) ->
                with(id, motion -> motion.at(new Decided(carried, vote)));
            case MotionWithdrawn(var id) -> with(id, motion -> motion.at(new Withdrawn()));
            case OrdersBroughtIn(var id) -> with(id, Motions::broughtIn);
            case AmendmentMoved(var id, var mover, var wording, var reason) ->
                with(
                        id.motion(),
                        motion -> motion.with(
                                new Amendment(id, mover, wording, reason, TreePVector.empty(), new Moved())));
            case AmendmentSeconded(var id, var person) -> with(id, amendment -> amendment.seconded(person));
            case AmendmentTabled(var id) -> with(id, amendment -> amendment.at(new Tabled()));
            case AmendmentPut(var id, var vote) -> with(id, amendment -> amendment.at(new Voting(vote)));
            case AmendmentReturned(var id) -> with(id, amendment -> amendment.at(new Tabled()));
            case AmendmentDecided(var id, var carried, var vote) -> decided(id, carried, vote);
            case AmendmentWithdrawn(var id) -> with(id, amendment -> amendment.at(new Withdrawn()));
        };
    }

    private Motions decided(AmendmentId id, boolean carried, VoteId vote) {
        var after = with(id, amendment -> amendment.at(new Decided(carried, vote)));
        if (!carried) {
            return after;
        }
        var wording = amendment(id).orElseThrow().wording();
        return after.with(id.motion(), motion -> motion.reading(wording.appliedTo(motion.text())));
    }

    private static Motion broughtIn(Motion motion) {
        return motion.stage() instanceof Decided(var _, var vote) ? motion.at(new InForce(vote)) : motion;
    }

    private Motions with(MotionId id, UnaryOperator<Motion> change) {
        return new Motions(byId.plus(id, change.apply(motion(id).orElseThrow())));
    }

    private Motions with(AmendmentId id, UnaryOperator<Amendment> change) {
        var changed = change.apply(amendment(id).orElseThrow());
        return with(id.motion(), motion -> motion.with(changed));
    }
}
