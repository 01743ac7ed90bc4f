package plenum.congress.mandates;

import java.util.List;
import plenum.congress.form.Form;

/// Why an alternate takes a mandate over.
public enum Cause {
    ABSENT("absent"),
    RESIGNED("resigned"),
    STRUCK_OFF("struck-off");

    public static final List<Cause> ALL = List.of(values());
    public static final Form<Cause> FORM = Form.word(ALL, Cause::code);

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
