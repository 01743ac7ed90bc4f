package plenum.server.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.UnitId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.EnterFigures;
import plenum.congress.bodies.Figures;
import plenum.congress.bodies.PlaceUnit;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.bodies.RenameUnit;
import plenum.congress.bodies.Unit;
import plenum.congress.bodies.UnitHistory;
import plenum.server.imports.Sheet.Row;

/// Units by their numbers, as `units.csv` has them: new ones are registered, others renamed, placed and counted anew.
final class UnitsImport {
    private static final List<String> KNOWN = List.of("unit", "name", "members", "candidates", "note", "parent");

    private final Bodies bodies;
    private final Basis basis;
    private final Marking sheet;
    private final Set<UnitId> listed = new HashSet<>();
    private final List<Unit> registered = new ArrayList<>();
    private final List<RenameUnit> renamed = new ArrayList<>();
    private final List<PlaceUnit> placed = new ArrayList<>();
    private final List<Figures> counted = new ArrayList<>();

    private UnitsImport(Sheet sheet, Bodies bodies, Basis basis) {
        this.sheet = new Marking(sheet, List.of("unit", "name"));
        this.bodies = bodies;
        this.basis = basis;
    }

    static Preview of(Sheet sheet, Assembly congress, Actor by, Basis basis) {
        var units = new UnitsImport(sheet, congress.bodies(), basis);
        units.sheet.known(KNOWN);
        units.sheet.rows().forEach(units::list);
        units.sheet.rows().forEach(units::row);
        return units.sheet.preview(units.acts(), congress, by);
    }

    private List<Act<? super Assembly>> acts() {
        var acts = new ArrayList<>(Marking.entries(registered, RegisterUnits::new));
        acts.addAll(renamed);
        acts.addAll(placed);
        acts.addAll(Marking.entries(counted, figures -> new EnterFigures(basis.day(), basis.source(), figures)));
        return acts;
    }

    /// Parents may stand below their parts.
    private void list(Row row) {
        var number = sheet.whole(row, "unit", 1, Optional.empty()).map(UnitId::new);
        if (number.isPresent() && !listed.add(number.get())) {
            sheet.mark(row, "unit", Mark.ERROR, Note.of("twice"));
        }
    }

    private void row(Row row) {
        var number = sheet.whole(row, "unit", 1, Optional.empty()).map(UnitId::new);
        var name = sheet.needed(row, "name");
        var before = number.flatMap(bodies::history);
        var figures = before.map(UnitHistory::strength);
        var members = sheet.whole(
                row,
                "members",
                0,
                Optional.of(figures.map(one -> (int) one.members()).orElse(0)));
        var candidates = sheet.whole(
                row,
                "candidates",
                0,
                Optional.of(figures.map(one -> (int) one.candidates()).orElse(0)));
        if (number.isEmpty() || name.isEmpty() || members.isEmpty() || candidates.isEmpty()) {
            return;
        }
        var unit = new Unit(number.get(), name.get(), members.get(), candidates.get(), sheet.text(row, "note"));
        if (before.isEmpty()) {
            sheet.fresh(row);
            registered.add(unit);
        } else if (before.get().open()) {
            compare(row, unit, before.get());
        } else {
            sheet.mark(row, "unit", Mark.ERROR, Note.of("unit-closed"));
        }
        if (sheet.has("parent")) {
            place(row, unit.id());
        }
    }

    private void compare(Row row, Unit unit, UnitHistory before) {
        if (!unit.name().equals(before.unit().name())) {
            sheet.changed(row, "name", before.unit().name());
            renamed.add(new RenameUnit(unit.id(), unit.name(), basis.day()));
        }
        var strength = before.strength();
        if (unit.members() != strength.members()) {
            sheet.changed(row, "members", strength.members());
        }
        if (unit.candidates() != strength.candidates()) {
            sheet.changed(row, "candidates", strength.candidates());
        }
        if (unit.members() != strength.members() || unit.candidates() != strength.candidates()) {
            counted.add(new Figures(unit.id(), unit.members(), unit.candidates()));
        }
    }

    private void place(Row row, UnitId unit) {
        if (sheet.text(row, "parent").isEmpty()) {
            bodies.parent(unit).ifPresent(before -> {
                sheet.changed(row, "parent", before.number());
                placed.add(new PlaceUnit(unit, Optional.empty()));
            });
            return;
        }
        var parent = sheet.whole(row, "parent", 1, Optional.empty()).map(UnitId::new);
        if (parent.isEmpty()) {
            return;
        }
        if (!listed.contains(parent.get()) && bodies.unit(parent.get()).isEmpty()) {
            sheet.mark(row, "parent", Mark.ERROR, Note.of("expected-unit"));
        } else if (!bodies.parent(unit).equals(parent)) {
            bodies.history(unit)
                    .ifPresent(_ -> sheet.changed(
                            row,
                            "parent",
                            bodies.parent(unit)
                                    .map(above -> Integer.toString(above.number()))
                                    .orElse("–")));
            placed.add(new PlaceUnit(unit, parent));
        }
    }
}
