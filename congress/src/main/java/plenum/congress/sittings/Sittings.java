package plenum.congress.sittings;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.TreePMap;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.sittings.Release.Ordered;
import plenum.congress.sittings.Release.Released;
import plenum.congress.sittings.SittingFact.ChairHandedOver;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.DoorsOpened;
import plenum.congress.sittings.SittingFact.GuestAdmitted;
import plenum.congress.sittings.SittingFact.GuestDismissed;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingFact.ReleaseOrdered;
import plenum.congress.sittings.SittingFact.ShareTaken;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingPlanned;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingFact.SittingReleasedInPart;
import plenum.congress.sittings.SittingFact.SittingResumed;
import plenum.congress.sittings.SittingFact.StenogramWaived;
import plenum.congress.sittings.Stage.Adjourned;
import plenum.congress.sittings.Stage.InRecess;
import plenum.congress.sittings.Stage.InSession;
import plenum.congress.sittings.Stage.Planned;

/// The sittings of the congress and the one in progress.
///
/// @param latest the sitting opened last
public record Sittings(TreePMap<SittingId, Sitting> byId, Optional<SittingId> latest) {
    public static Sittings none() {
        return new Sittings(TreePMap.empty(), Optional.empty());
    }

    /// All sittings, in the order of the programme.
    public Collection<Sitting> all() {
        return byId.values();
    }

    public Optional<Sitting> sitting(SittingId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The sitting in session or in recess.
    public Optional<Sitting> current() {
        return latest.flatMap(this::sitting)
                .filter(sitting -> sitting.presiding().isPresent());
    }

    /// The sitting in progress or, between two, the one held last.
    public Optional<Sitting> last() {
        return latest.flatMap(this::sitting);
    }

    public boolean inSession() {
        return current().map(Sitting::inSession).orElse(false);
    }

    /// The closed sitting in progress.
    public Optional<Sitting> closed() {
        return current().filter(Sitting::closed);
    }

    public boolean presides(Actor by) {
        return current().flatMap(Sitting::presiding).map(by::is).orElse(false);
    }

    public SittingId next() {
        return new SittingId(byId.size() + 1);
    }

    /// The sittings after a fact. Nothing is refused here: what the journal holds has happened.
    public Sittings evolve(SittingFact fact) {
        return switch (fact) {
            case SittingPlanned planned -> new Sittings(byId.plus(planned.sitting(), Sitting.of(planned)), latest);
            case SittingOpened(var id, var presiding) ->
                new Sittings(byId, Optional.of(id)).with(id, sitting -> sitting.at(new InSession(presiding)));
            case SittingRecessed(var id, var until) ->
                with(id, sitting -> sitting.at(new InRecess(presiding(sitting), until)));
            case SittingResumed(var id) -> with(id, sitting -> sitting.at(new InSession(presiding(sitting))));
            case SittingAdjourned(var id) -> with(id, sitting -> sitting.at(new Adjourned()));
            case ChairHandedOver(var id, var to) -> with(id, sitting -> sitting.at(handedOver(sitting.stage(), to)));
            case GuestAdmitted(var id, var person) ->
                with(id, sitting -> sitting.inviting(sitting.guests().plus(person)));
            case GuestDismissed(var id, var person) ->
                with(id, sitting -> sitting.inviting(sitting.guests().minus(person)));
            case DoorsClosed(var id) -> with(id, sitting -> sitting.withDoors(true));
            case DoorsOpened(var id) -> with(id, sitting -> sitting.withDoors(false));
            case StenogramWaived(var id) -> with(id, Sitting::withoutStenogram);
            case KeepersNamed(var id, var keepers, var threshold, var releaseOn) ->
                with(id, sitting -> sitting.keptBy(Keeping.by(keepers, threshold, releaseOn)));
            case ShareTaken(var id, var keeper, var check) ->
                with(
                        id,
                        sitting ->
                                sitting.keptBy(sitting.keeping().orElseThrow().taken(keeper, check)));
            case ReleaseOrdered(var id, var decision, var inPart) ->
                with(id, sitting -> sitting.with(new Ordered(decision, inPart)));
            case SittingReleased(var id, var _, var decision) ->
                with(id, sitting -> sitting.with(new Released(decision)));
            case SittingReleasedInPart(var id, var _, var decision, var withheld) ->
                with(id, sitting -> sitting.with(new Partial(decision, withheld)));
        };
    }

    private Sittings with(SittingId id, UnaryOperator<Sitting> change) {
        return new Sittings(byId.plus(id, change.apply(sitting(id).orElseThrow())), latest);
    }

    private static PersonId presiding(Sitting sitting) {
        return sitting.presiding().orElseThrow();
    }

    private static Stage handedOver(Stage stage, PersonId to) {
        return switch (stage) {
            case InSession(var _) -> new InSession(to);
            case InRecess(var _, var until) -> new InRecess(to, until);
            case Planned() -> stage;
            case Adjourned() -> stage;
        };
    }
}
