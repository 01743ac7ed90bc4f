package plenum.congress.succession;

import java.time.Instant;
import java.time.LocalDate;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.TermId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionFact.TermEnded;

/// It is recorded that somebody has died who holds a post. All of his or her terms end.
///
/// Refused, in this order: if there is no such term; if it has ended; before it has begun.
///
/// @param on the first day without
public record RecordDeath(TermId term, LocalDate on) implements SuccessionAct {
    public static final ObjectForm<RecordDeath> FORM = Form.of(
            Field.of("term", RecordDeath::term, TermId.FORM),
            Field.of("on", RecordDeath::on, Form.DATE),
            RecordDeath::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return congress.endingOf(
                term,
                on,
                held -> Decision.allow(congress.succession().termsById().values().stream()
                        .filter(one -> one.running() && one.holder().is(held.holder()))
                        .map(one -> new TermEnded(one.id(), on, new Ending.Died()))
                        .toList()));
    }
}
