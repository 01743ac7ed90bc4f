package plenum.congress.rulings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.RulingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.rulings.Ruling.Stage.Appealed;
import plenum.congress.rulings.RulingFact.AppealSeconded;
import plenum.congress.rulings.RulingRefusal.NoSuchRuling;
import plenum.congress.rulings.RulingRefusal.NotAwaitingSeconders;
import plenum.congress.rulings.RulingRefusal.OwnAppeal;
import plenum.congress.rulings.RulingRefusal.TooLate;

/// A delegate supports an appeal from a ruling. Seconding twice changes nothing.
///
/// Refused, in this order: to those who may not move, as [HasRulings#barredFromMoving] says; if there is no such
/// ruling; if no appeal from it waits for seconders; to whoever appeals; once other business has begun.
public record SecondAppeal(RulingId ruling) implements RulingAct {
    public static final ObjectForm<SecondAppeal> FORM =
            Form.of(Field.of("ruling", SecondAppeal::ruling, RulingId.FORM), SecondAppeal::new);

    @Override
    public Decision decide(HasRulings congress, Actor by, Instant at) {
        var barred = congress.barredFromMoving(by);
        if (barred.isPresent()) {
            return Decision.refuse(barred.get());
        }
        var given = congress.rulings().ruling(ruling);
        if (given.isEmpty()) {
            return Decision.refuse(new NoSuchRuling(ruling));
        }
        var person = by.person().orElseThrow();
        if (!(given.get().stage() instanceof Appealed appealed)) {
            return Decision.refuse(new NotAwaitingSeconders(ruling));
        }
        if (appealed.seconders().contains(person)) {
            return Decision.unchanged();
        }
        if (appealed.seconded()) {
            return Decision.refuse(new NotAwaitingSeconders(ruling));
        }
        if (appealed.by().equals(person)) {
            return Decision.refuse(new OwnAppeal(ruling));
        }
        return congress.timely(given.get())
                ? Decision.allow(new AppealSeconded(ruling, person))
                : Decision.refuse(new TooLate(ruling));
    }
}
