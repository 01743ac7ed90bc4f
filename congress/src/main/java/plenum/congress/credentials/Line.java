package plenum.congress.credentials;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How many delegates have one value of an attribute.
///
/// @param value empty where nothing is recorded
public record Line(String value, Heads heads) {
    static final ObjectForm<Line> FORM =
            Form.of(Field.of("value", Line::value, Form.TEXT), Field.of("heads", Line::heads, Heads.FORM), Line::new);
}
