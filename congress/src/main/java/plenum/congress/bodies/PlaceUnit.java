package plenum.congress.bodies;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitPlaced;
import plenum.congress.bodies.BodiesRefusal.BelowItself;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A unit is made a part of another one, or of none.
///
/// Refused, in this order: for a unit that is not registered, or closed; below a unit that is not registered,
/// or closed; below itself or one of its own parts.
public record PlaceUnit(UnitId unit, Optional<UnitId> parent) implements BodiesAct {
    public static final ObjectForm<PlaceUnit> FORM = Form.of(
            Field.of("unit", PlaceUnit::unit, UnitId.FORM),
            Field.of("parent", PlaceUnit::parent, Form.optional(UnitId.FORM)),
            PlaceUnit::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var wrong = bodies.notOpen(unit).or(() -> parent.flatMap(bodies::notOpen));
        if (wrong.isPresent()) {
            return Decision.refuse(wrong.get());
        }
        if (parent.filter(above -> bodies.isPartOf(above, unit)).isPresent()) {
            return Decision.refuse(new BelowItself(unit));
        }
        return bodies.parent(unit).equals(parent) ? Decision.unchanged() : Decision.allow(new UnitPlaced(unit, parent));
    }
}
