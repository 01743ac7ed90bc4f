package plenum.congress.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.FiguresEntered;
import plenum.congress.bodies.BodiesFact.UnitClosed;
import plenum.congress.bodies.BodiesRefusal.HasParts;
import plenum.congress.bodies.BodiesRefusal.IntoItself;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A unit is dissolved, or merged into another, which from that day has the members of both.
///
/// Refused, in this order: for a unit that is not registered, or closed; into itself; into a unit that is not
/// registered, or closed; as long as other units are parts of it.
public record CloseUnit(UnitId unit, LocalDate day, Optional<UnitId> into, String reason) implements BodiesAct {
    public static final ObjectForm<CloseUnit> FORM = Form.of(
            Field.of("unit", CloseUnit::unit, UnitId.FORM),
            Field.of("day", CloseUnit::day, Form.DAY),
            Field.of("into", CloseUnit::into, Form.optional(UnitId.FORM)),
            Field.of("reason", CloseUnit::reason, Form.TEXT),
            CloseUnit::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var notOpen = bodies.notOpen(unit);
        if (notOpen.isPresent()) {
            return Decision.refuse(notOpen.get());
        }
        if (into.filter(unit::equals).isPresent()) {
            return Decision.refuse(new IntoItself(unit));
        }
        var noSuccessor = into.flatMap(bodies::notOpen);
        if (noSuccessor.isPresent()) {
            return Decision.refuse(noSuccessor.get());
        }
        if (!bodies.parts(unit).isEmpty()) {
            return Decision.refuse(new HasParts(unit));
        }
        var closed = new UnitClosed(unit, day, into, reason);
        return into.map(successor -> Decision.allow(closed, joined(bodies, successor)))
                .orElseGet(() -> Decision.allow(closed));
    }

    private FiguresEntered joined(Bodies bodies, UnitId successor) {
        var own = bodies.strengthOn(unit, day);
        var others = bodies.strengthOn(successor, day);
        return new FiguresEntered(
                day,
                reason,
                List.of(new Figures(
                        successor, own.members() + others.members(), own.candidates() + others.candidates())));
    }
}
