package plenum.congress.mandates;

import java.util.List;
import plenum.congress.form.Form;

/// What the order of a unit's alternates rests on.
public enum AlternatesOrder {
    /// Whoever has more votes stands before whoever has fewer.
    VOTES("votes"),
    LOT("lot"),
    /// The unit voted on the order itself, or on one place after the other.
    SEPARATE("separate");

    public static final List<AlternatesOrder> ALL = List.of(values());
    public static final Form<AlternatesOrder> FORM = Form.word(ALL, AlternatesOrder::code);

    private final String code;

    AlternatesOrder(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
