package plenum.congress.elections;

import plenum.congress.PersonId;
import plenum.congress.TermId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Somebody who elects as one of a body, with one vote: no mandate gives it, but the term by which he or she
/// sits in the body.
public record Elector(TermId term, PersonId voter) {
    public static final ObjectForm<Elector> FORM = Form.of(
            Field.of("term", Elector::term, TermId.FORM),
            Field.of("voter", Elector::voter, PersonId.FORM),
            Elector::new);
}
