package plenum.congress.succession;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionFact.BodyFormed;
import plenum.congress.succession.SuccessionRefusal.NameTaken;
import plenum.congress.succession.SuccessionRefusal.NoName;

/// A body of the organisation is entered.
///
/// Refused, in this order: without a name; if another body has it.
public record FormBody(String name) implements SuccessionAct {
    public static final ObjectForm<FormBody> FORM = Form.of(Field.of("name", FormBody::name, Form.TEXT), FormBody::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        if (name.isBlank()) {
            return Decision.refuse(new NoName());
        }
        var wanted = name.strip();
        var taken = congress.succession().bodies().stream()
                .anyMatch(body -> body.name().equals(wanted));
        return taken
                ? Decision.refuse(new NameTaken(wanted))
                : Decision.allow(new BodyFormed(congress.succession().nextBody(), wanted));
    }
}
