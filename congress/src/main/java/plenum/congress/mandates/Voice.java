package plenum.congress.mandates;

import java.util.List;
import plenum.congress.form.Form;

/// Whether a delegate votes and speaks, or speaks only.
public enum Voice {
    DECISIVE("decisive"),
    CONSULTATIVE("consultative");

    public static final List<Voice> ALL = List.of(values());
    public static final Form<Voice> FORM = Form.word(ALL, Voice::code);

    private final String code;

    Voice(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
