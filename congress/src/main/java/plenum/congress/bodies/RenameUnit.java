package plenum.congress.bodies;

import java.time.Instant;
import java.time.LocalDate;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitRenamed;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A unit has another name from a day on; its former name is kept.
///
/// Refused for a unit that is not registered, or closed.
public record RenameUnit(UnitId unit, String name, LocalDate day) implements BodiesAct {
    public static final ObjectForm<RenameUnit> FORM = Form.of(
            Field.of("unit", RenameUnit::unit, UnitId.FORM),
            Field.of("name", RenameUnit::name, Form.TEXT),
            Field.of("day", RenameUnit::day, Form.DAY),
            RenameUnit::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var wrong = bodies.notOpen(unit);
        if (wrong.isPresent()) {
            return Decision.refuse(wrong.get());
        }
        return bodies.unit(unit).filter(now -> now.name().equals(name)).isPresent()
                ? Decision.unchanged()
                : Decision.allow(new UnitRenamed(unit, name, day));
    }
}
