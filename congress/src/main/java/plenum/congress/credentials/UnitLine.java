package plenum.congress.credentials;

import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A unit, for how many it speaks, and whom it has sent.
public record UnitLine(UnitId unit, long members, long candidates, Heads decisive, Heads consultative) {
    static final ObjectForm<UnitLine> FORM = Form.of(
            Field.of("unit", UnitLine::unit, UnitId.FORM),
            Field.of("members", UnitLine::members, Form.LONG),
            Field.of("candidates", UnitLine::candidates, Form.LONG),
            Field.of("decisive", UnitLine::decisive, Heads.FORM),
            Field.of("consultative", UnitLine::consultative, Heads.FORM),
            UnitLine::new);
}
