package plenum.congress.mandates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;

/// The units' delegations: their alternates in order, their leaders, every mandate that changed hands, and the
/// protocols of the elections by which they came, the valid one last.
public record Delegations(
        TreePMap<UnitId, PVector<PersonId>> listed,
        TreePMap<UnitId, PersonId> leaders,
        PVector<Handover> handovers,
        TreePMap<UnitId, PVector<EnteredProtocol>> entered) {
    static Delegations none() {
        return new Delegations(TreePMap.empty(), TreePMap.empty(), TreePVector.empty(), TreePMap.empty());
    }

    /// The alternates of a unit, in their order.
    public List<PersonId> alternates(UnitId unit) {
        return listed.getOrDefault(unit, TreePVector.empty());
    }

    public Optional<PersonId> leader(UnitId unit) {
        return Optional.ofNullable(leaders.get(unit));
    }

    /// The unit whose delegation somebody leads; the first of several.
    public Optional<UnitId> ledBy(PersonId person) {
        return leaders.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The last time that a mandate changed hands.
    public Optional<Handover> last(MandateNumber mandate) {
        return handovers.stream()
                .filter(handover -> handover.mandate().equals(mandate))
                .reduce((_, later) -> later);
    }

    /// The protocol of a unit's election that counts.
    public Optional<EnteredProtocol> protocol(UnitId unit) {
        return protocols(unit).stream().reduce((_, later) -> later);
    }

    /// All protocols that were entered for a unit, the one that counts last.
    public List<EnteredProtocol> protocols(UnitId unit) {
        return entered.getOrDefault(unit, TreePVector.empty());
    }

    Delegations listing(UnitId unit, List<PersonId> alternates) {
        return new Delegations(listed.plus(unit, TreePVector.from(alternates)), leaders, handovers, entered);
    }

    Delegations led(UnitId unit, PersonId leader) {
        return new Delegations(listed, leaders.plus(unit, leader), handovers, entered);
    }

    Delegations with(Handover handover) {
        return new Delegations(listed, leaders, handovers.plus(handover), entered);
    }

    Delegations with(EnteredProtocol protocol) {
        var unit = protocol.protocol().unit();
        var all = entered.getOrDefault(unit, TreePVector.empty()).plus(protocol);
        return new Delegations(listed, leaders, handovers, entered.plus(unit, all));
    }
}
