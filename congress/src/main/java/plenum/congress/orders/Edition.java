package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Which standing orders these are. Orders are never edited: a change is a new version.
public record Edition(String id, int version, String title) {
    public static final ObjectForm<Edition> FORM = Form.of(
            Field.of("id", Edition::id, Form.TEXT),
            Field.of("version", Edition::version, Form.INT),
            Field.of("title", Edition::title, Form.TEXT),
            Edition::new);
}
