package plenum.congress.credentials;

import java.util.List;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// An attribute of which reports tell.
///
/// @param values in the order in which they are printed; what else is recorded comes after them
/// @param yardsticks what the delegates are compared with, one of a kind at most
public record Described(String attribute, List<String> values, List<Yardstick> yardsticks) {
    public static final ObjectForm<Described> FORM = Form.of(
            Field.of("attribute", Described::attribute, Form.TEXT),
            Field.of("values", Described::values, Form.list(Form.TEXT)),
            Field.of("yardsticks", Described::yardsticks, Form.list(Yardstick.FORM)),
            Described::new);
}
