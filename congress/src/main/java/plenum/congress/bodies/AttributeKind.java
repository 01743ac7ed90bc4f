package plenum.congress.bodies;

import java.util.List;
import plenum.congress.form.Form;

/// What the values of an attribute look like.
public enum AttributeKind {
    /// One of the values that are listed.
    CHOICE("choice"),
    TEXT("text"),
    /// A whole number.
    NUMBER("number"),
    /// A day such as `1956-02-14`.
    DAY("day");

    public static final List<AttributeKind> ALL = List.of(values());
    public static final Form<AttributeKind> FORM = Form.word(ALL, AttributeKind::code);

    private final String code;

    AttributeKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
