package plenum.congress.bodies;

import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The members and candidate members of a unit, as they were counted.
public record Figures(UnitId unit, long members, long candidates) {
    public static final ObjectForm<Figures> FORM = Form.of(
            Field.of("unit", Figures::unit, UnitId.FORM),
            Field.of("members", Figures::members, Form.LONG),
            Field.of("candidates", Figures::candidates, Form.LONG),
            Figures::new);
}
