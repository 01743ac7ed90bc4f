package plenum.congress.representation;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.representation.RepresentationFact.RuleLaidDown;
import plenum.congress.representation.RepresentationFact.SeatsApportioned;

/// The rule of representation, and the seats of all units by it.
///
/// @param plans the seats as they were apportioned, the latest last
public record Representation(Optional<RepresentationRule> rule, PVector<SeatPlan> plans) {
    public static Representation none() {
        return new Representation(Optional.empty(), TreePVector.empty());
    }

    /// The seats in force; none before the first apportionment, and units then send as many as they will.
    public Optional<SeatPlan> inForce() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast());
    }

    /// The representation after a fact. Nothing is refused here: what the journal holds has happened.
    public Representation evolve(RepresentationFact fact) {
        return switch (fact) {
            case RuleLaidDown(var laid) -> new Representation(Optional.of(laid), plans);
            case SeatsApportioned(var day, var seats, var lots) ->
                rule.map(now -> new Representation(rule, plans.plus(new SeatPlan(day, now, seats, lots))))
                        .orElse(this);
        };
    }
}
