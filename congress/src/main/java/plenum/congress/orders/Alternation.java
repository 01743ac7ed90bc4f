package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Form;

/// Who of a unit's alternates may take a mandate over.
public enum Alternation {
    /// Nobody: a mandate ends with its delegate.
    NONE("none"),
    /// The first on the unit's list who holds no mandate.
    IN_ORDER("in-order"),
    /// Any on the unit's list who holds no mandate.
    FREE("free");

    public static final List<Alternation> ALL = List.of(values());
    static final Form<Alternation> FORM = Form.word(ALL, Alternation::code);

    private final String code;

    Alternation(String code) {
        this.code = code;
    }

    /// The word in a document of standing orders and in the journal.
    public String code() {
        return code;
    }
}
