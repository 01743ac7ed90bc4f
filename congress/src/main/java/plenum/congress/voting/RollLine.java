package plenum.congress.voting;

import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// One mandate on the roll, and who votes for it: its holder, or the proxy of an absent one.
public record RollLine(MandateNumber mandate, PersonId voter, long weight) {
    public static final ObjectForm<RollLine> FORM = Form.of(
            Field.of("mandate", RollLine::mandate, MandateNumber.FORM),
            Field.of("voter", RollLine::voter, PersonId.FORM),
            Field.of("weight", RollLine::weight, Form.LONG),
            RollLine::new);
}
