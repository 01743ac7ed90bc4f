package plenum.congress.bodies;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Something recorded about a person for the credentials report, such as `education: higher`.
public record Attribute(String name, String value) {
    public static final ObjectForm<Attribute> FORM = Form.of(
            Field.of("name", Attribute::name, Form.TEXT),
            Field.of("value", Attribute::value, Form.TEXT),
            Attribute::new);
}
