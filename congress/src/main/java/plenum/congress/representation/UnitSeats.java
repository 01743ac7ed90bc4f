package plenum.congress.representation;

import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The seats of a unit, and the figures they follow from.
public record UnitSeats(UnitId unit, long members, long candidates, int decisive, int consultative) {
    public static final ObjectForm<UnitSeats> FORM = Form.of(
            Field.of("unit", UnitSeats::unit, UnitId.FORM),
            Field.of("members", UnitSeats::members, Form.LONG),
            Field.of("candidates", UnitSeats::candidates, Form.LONG),
            Field.of("decisive", UnitSeats::decisive, Form.INT),
            Field.of("consultative", UnitSeats::consultative, Form.INT),
            UnitSeats::new);
}
