package plenum.congress.bodies;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Something recorded about a person for the credentials report, such as `education: higher`.
public record Attribute(String name, String value) {
    /// The answer of those who prefer not to say. It is kept, so that nobody is asked again and every percentage has
    /// its base.
    public static final String WITHHELD = "prefers not to say";

    public static final ObjectForm<Attribute> FORM = Form.of(
            Field.of("name", Attribute::name, Form.TEXT),
            Field.of("value", Attribute::value, Form.TEXT),
            Attribute::new);

    public boolean withheld() {
        return value.equals(WITHHELD);
    }
}
