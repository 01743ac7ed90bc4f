package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Form;

/// What happens when as many vote for as against.
public enum TieRule {
    REJECTED("rejected"),
    CHAIR_CASTS("chair-casts");

    public static final Form<TieRule> FORM = Form.word(List.of(values()), TieRule::code);

    private final String code;

    TieRule(String code) {
        this.code = code;
    }

    /// The word in a document of standing orders.
    public String code() {
        return code;
    }
}
