package plenum.congress.bodies;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.BodiesRefusal.UnitTaken;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The organiser registers the units that send delegates.
///
/// Refused if a number is taken, or stands twice in the list.
public record RegisterUnits(List<Unit> units) implements BodiesAct {
    public static final ObjectForm<RegisterUnits> FORM =
            Form.of(Field.of("units", RegisterUnits::units, Form.list(Unit.FORM)), RegisterUnits::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var seen = new HashSet<UnitId>();
        for (var unit : units) {
            if (congress.bodies().unit(unit.id()).isPresent() || !seen.add(unit.id())) {
                return Decision.refuse(new UnitTaken(unit.id()));
            }
        }
        return Decision.allow(new UnitsRegistered(units));
    }
}
