package plenum.congress.bodies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.UnitId;

/// A unit as it is now, its place in the tree, and what has become of it.
///
/// @param unit under its present name, with the figures it was registered with
/// @param counted its figures by the day on which they were counted
/// @param formerNames the first one first
public record UnitHistory(
        Unit unit,
        Optional<UnitId> parent,
        TreePMap<LocalDate, Strength> counted,
        PVector<FormerName> formerNames,
        Optional<Closing> closing) {
    static UnitHistory beginning(Unit unit) {
        return new UnitHistory(unit, Optional.empty(), TreePMap.empty(), TreePVector.empty(), Optional.empty());
    }

    public UnitId id() {
        return unit.id();
    }

    public boolean open() {
        return closing.isEmpty();
    }

    public boolean openOn(LocalDate day) {
        return closing.filter(end -> !day.isBefore(end.day())).isEmpty();
    }

    /// The figures in force on a day: those counted last, that day included; before the first count those of the
    /// registration; none when the unit is no more.
    public Strength strengthOn(LocalDate day) {
        if (!openOn(day)) {
            return Strength.NONE;
        }
        return Optional.ofNullable(counted.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElseGet(this::registered);
    }

    /// The latest figures, whatever their day; none when the unit is no more.
    public Strength strength() {
        return strengthOn(LocalDate.MAX);
    }

    /// The figures that the unit was registered with.
    public Strength registered() {
        return new Strength(unit.members(), unit.candidates(), unit.note());
    }

    UnitHistory placed(Optional<UnitId> above) {
        return new UnitHistory(unit, above, counted, formerNames, closing);
    }

    UnitHistory counted(LocalDate day, Strength strength) {
        return new UnitHistory(unit, parent, counted.plus(day, strength), formerNames, closing);
    }

    UnitHistory renamed(String name, LocalDate day) {
        var now = new Unit(unit.id(), name, unit.members(), unit.candidates(), unit.note());
        return new UnitHistory(now, parent, counted, formerNames.plus(new FormerName(unit.name(), day)), closing);
    }

    UnitHistory closed(Closing end) {
        return new UnitHistory(unit, parent, counted, formerNames, Optional.of(end));
    }
}
