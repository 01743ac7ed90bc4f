package plenum.congress.succession;

import java.time.Instant;
import java.time.LocalDate;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.TermId;
import plenum.congress.bodies.Office;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionFact.TermEnded;
import plenum.congress.succession.SuccessionRefusal.NotYourTerm;

/// Whoever holds a post gives it up, or it is entered that this was said or written.
///
/// Refused, in this order: if there is no such term; if it has ended; before it has begun; to others than the holder,
/// the secretary and the chair.
///
/// @param on the first day without
public record Resign(TermId term, LocalDate on) implements SuccessionAct {
    public static final ObjectForm<Resign> FORM =
            Form.of(Field.of("term", Resign::term, TermId.FORM), Field.of("on", Resign::on, Form.DATE), Resign::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return congress.endingOf(
                term,
                on,
                held -> mayEnter(congress, held, by)
                        ? Decision.allow(new TermEnded(term, on, new Ending.Resigned()))
                        : Decision.refuse(new NotYourTerm(held.holder().name())));
    }

    private static boolean mayEnter(HasSuccession congress, Term held, Actor by) {
        var secretary = by.person()
                .map(person -> congress.bodies().holds(person, Office.SECRETARY))
                .orElse(false);
        return secretary
                || congress.sittings().presides(by)
                || held.holder().person().map(by::is).orElse(false);
    }
}
