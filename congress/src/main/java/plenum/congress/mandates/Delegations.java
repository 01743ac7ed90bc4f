package plenum.congress.mandates;

import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;

/// The units' delegations: their alternates in order, their leaders, and every mandate that changed hands.
public record Delegations(
        TreePMap<UnitId, PVector<PersonId>> listed, TreePMap<UnitId, PersonId> leaders, PVector<Handover> handovers) {
    static Delegations none() {
        return new Delegations(TreePMap.empty(), TreePMap.empty(), TreePVector.empty());
    }

    /// The alternates of a unit, in their order.
    public List<PersonId> alternates(UnitId unit) {
        return listed.getOrDefault(unit, TreePVector.empty());
    }

    public Optional<PersonId> leader(UnitId unit) {
        return Optional.ofNullable(leaders.get(unit));
    }

    /// The last time that a mandate changed hands.
    public Optional<Handover> last(MandateNumber mandate) {
        return handovers.stream()
                .filter(handover -> handover.mandate().equals(mandate))
                .reduce((_, later) -> later);
    }

    Delegations listing(UnitId unit, List<PersonId> alternates) {
        return new Delegations(listed.plus(unit, TreePVector.from(alternates)), leaders, handovers);
    }

    Delegations led(UnitId unit, PersonId leader) {
        return new Delegations(listed, leaders.plus(unit, leader), handovers);
    }

    Delegations with(Handover handover) {
        return new Delegations(listed, leaders, handovers.plus(handover));
    }
}
