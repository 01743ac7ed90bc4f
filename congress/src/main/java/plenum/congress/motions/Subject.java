package plenum.congress.motions;

import java.util.List;
import plenum.congress.form.Form;

/// What a motion is about; it decides which majority it needs.
public enum Subject {
    RESOLUTION("resolution"),
    /// How the congress proceeds. It is put to the vote without debate.
    PROCEDURE("procedure"),
    /// The standing orders themselves.
    ORDERS("orders");

    public static final List<Subject> ALL = List.of(values());
    public static final Form<Subject> FORM = Form.word(ALL, Subject::code);

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
