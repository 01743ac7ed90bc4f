package plenum.congress.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.FiguresEntered;
import plenum.congress.bodies.BodiesRefusal.FiguresTwice;
import plenum.congress.bodies.BodiesRefusal.NegativeFigures;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.UnitIsClosed;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The members and candidate members of units, as they were counted on a day. Figures of other days stay as they are.
///
/// Refused, in this order, for the first unit in the list: which is not registered; which is closed on that day; which
/// stands in the list twice; which would have less than nobody.
public record EnterFigures(LocalDate day, String source, List<Figures> figures) implements BodiesAct {
    public static final ObjectForm<EnterFigures> FORM = Form.of(
            Field.of("day", EnterFigures::day, Form.DAY),
            Field.of("source", EnterFigures::source, Form.TEXT),
            Field.of("figures", EnterFigures::figures, Form.list(Figures.FORM)),
            EnterFigures::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var wrong = wrong(bodies);
        if (wrong.isPresent()) {
            return Decision.refuse(wrong.get());
        }
        var news = figures.stream().filter(one -> isNew(one, bodies)).toList();
        return news.isEmpty() ? Decision.unchanged() : Decision.allow(new FiguresEntered(day, source, news));
    }

    private boolean isNew(Figures one, Bodies bodies) {
        return bodies.history(one.unit())
                .map(unit -> unit.counted().get(day))
                .filter(new Strength(one.members(), one.candidates(), source)::equals)
                .isEmpty();
    }

    private Optional<BodiesRefusal> wrong(Bodies bodies) {
        var seen = new HashSet<UnitId>();
        for (var one : figures) {
            var history = bodies.history(one.unit());
            if (history.isEmpty()) {
                return Optional.of(new NoSuchUnit(one.unit()));
            }
            if (!history.get().openOn(day)) {
                return Optional.of(new UnitIsClosed(one.unit()));
            }
            if (!seen.add(one.unit())) {
                return Optional.of(new FiguresTwice(one.unit()));
            }
            if (one.members() < 0 || one.candidates() < 0) {
                return Optional.of(new NegativeFigures(one.unit()));
            }
        }
        return Optional.empty();
    }
}
