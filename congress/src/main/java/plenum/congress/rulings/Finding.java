package plenum.congress.rulings;

import java.util.List;
import plenum.congress.form.Form;

/// What the chair found.
public enum Finding {
    /// The point of order is right.
    WELL_TAKEN("well-taken"),
    /// The point of order is wrong.
    NOT_WELL_TAKEN("not-well-taken"),
    /// A parliamentary inquiry was answered: an opinion, from which there is no appeal.
    ANSWERED("answered");

    public static final List<Finding> ALL = List.of(values());
    public static final Form<Finding> FORM = Form.word(ALL, Finding::code);

    private final String code;

    Finding(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
