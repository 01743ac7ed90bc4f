package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Form;

/// What decides between those whom the count of an election finds equal.
public enum ElectionTie {
    LOT("lot"),
    /// Whoever presides. Rankings are left to the lot all the same: their ties are steps of the count, not choices.
    CHAIR_CASTS("chair-casts");

    public static final List<ElectionTie> ALL = List.of(values());
    public static final Form<ElectionTie> FORM = Form.word(ALL, ElectionTie::code);

    private final String code;

    ElectionTie(String code) {
        this.code = code;
    }

    /// The word in a document of standing orders.
    public String code() {
        return code;
    }
}
