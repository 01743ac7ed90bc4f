package plenum.congress.elections;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Those who are alike in something, such as the women, or those from the north.
///
/// @param attribute what they are alike in: `gender`. Nobody is in two groups of one attribute
/// @param name `women`
public record GroupOfPersons(String attribute, String name) {
    static final ObjectForm<GroupOfPersons> FORM = Form.of(
            Field.of("attribute", GroupOfPersons::attribute, Form.TEXT),
            Field.of("name", GroupOfPersons::name, Form.TEXT),
            GroupOfPersons::new);

    boolean named() {
        return !attribute.isBlank() && !name.isBlank();
    }

    /// `gender: women`.
    @Override
    public String toString() {
        return attribute + ": " + name;
    }
}
