package plenum.congress.bodies;

import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A unit of the organisation that sends delegates, with its members and candidate members at the time of the election.
///
/// @param note where the figures come from, or that they are illustrative
public record Unit(UnitId id, String name, long members, long candidates, String note) {
    public static final ObjectForm<Unit> FORM = Form.of(
            Field.of("id", Unit::id, UnitId.FORM),
            Field.of("name", Unit::name, Form.TEXT),
            Field.of("members", Unit::members, Form.LONG),
            Field.of("candidates", Unit::candidates, Form.LONG),
            Field.of("note", Unit::note, Form.TEXT),
            Unit::new);
}
