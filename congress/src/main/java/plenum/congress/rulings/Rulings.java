package plenum.congress.rulings;

import java.util.Collection;
import java.util.Optional;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.RulingId;
import plenum.congress.floor.FloorFact;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.rulings.Ruling.Stage.Appealed;
import plenum.congress.rulings.Ruling.Stage.Settled;
import plenum.congress.rulings.Ruling.Stage.Standing;
import plenum.congress.rulings.RulingFact.AppealDecided;
import plenum.congress.rulings.RulingFact.AppealSeconded;
import plenum.congress.rulings.RulingFact.AppealWithdrawn;
import plenum.congress.rulings.RulingFact.RulingAppealed;
import plenum.congress.rulings.RulingFact.RulingGiven;

/// All rulings of the chair.
///
/// @param fresh the ruling after which no other business has begun
public record Rulings(TreePMap<RulingId, Ruling> byId, Optional<RulingId> fresh) {
    public static Rulings none() {
        return new Rulings(TreePMap.empty(), Optional.empty());
    }

    /// All rulings, in the order in which they were given.
    public Collection<Ruling> all() {
        return byId.values();
    }

    public Optional<Ruling> ruling(RulingId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The ruling on which the congress has to decide, before it decides on anything that waits.
    public Optional<Ruling> appealed() {
        return all().stream().filter(Ruling::ripe).findFirst();
    }

    RulingId next() {
        return new RulingId(byId.size() + 1);
    }

    /// The rulings after a fact. Nothing is refused here: what the journal holds has happened.
    public Rulings evolve(RulingFact fact) {
        return switch (fact) {
            case RulingGiven given ->
                new Rulings(byId.plus(given.ruling(), new Ruling(given, new Standing())), Optional.of(given.ruling()));
            case RulingAppealed(var id, var person, var reason, var needed) ->
                with(ruling(id).orElseThrow().at(new Appealed(person, reason, TreePVector.empty(), needed)));
            case AppealSeconded(var id, var person) -> {
                var ruling = ruling(id).orElseThrow();
                yield ruling.stage() instanceof Appealed(var by, var reason, var seconders, var needed)
                        ? with(ruling.at(new Appealed(by, reason, seconders.plus(person), needed)))
                        : this;
            }
            case AppealWithdrawn(var id) -> with(ruling(id).orElseThrow().at(new Standing()));
            case AppealDecided(var id, var sustained, var vote) -> {
                var ruling = ruling(id).orElseThrow();
                yield ruling.stage() instanceof Appealed appealed
                        ? with(ruling.at(new Settled(appealed.by(), sustained, vote)))
                        : this;
            }
        };
    }

    /// The rulings after something was said: any speech but one to a point of order is other business.
    public Rulings after(FloorFact said) {
        return said instanceof SpeechBegun begun && begun.kind() != FloorKind.POINT_OF_ORDER ? overtaken() : this;
    }

    /// The rulings after other business has begun: from none of them there is an appeal any more.
    public Rulings overtaken() {
        return fresh.isEmpty() ? this : new Rulings(byId, Optional.empty());
    }

    private Rulings with(Ruling changed) {
        return new Rulings(byId.plus(changed.id(), changed), fresh);
    }
}
