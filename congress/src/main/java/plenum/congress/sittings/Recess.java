package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingRefusal.NotInSession;

/// The chair interrupts the sitting.
///
/// Refused if it is not in session.
public record Recess(String until) implements SittingAct {
    public static final ObjectForm<Recess> FORM = Form.of(Field.of("until", Recess::until, Form.TEXT), Recess::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var sitting = congress.sittings().current().orElseThrow();
        return Decision.allow(new SittingRecessed(sitting.id(), until));
    }
}
