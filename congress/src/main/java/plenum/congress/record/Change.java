package plenum.congress.record;

import java.util.List;
import plenum.congress.form.Form;

/// What a revision changes.
public enum Change {
    STYLE("style"),
    /// A number, a name, a date.
    FACT("fact"),
    SENSE("sense");

    public static final List<Change> ALL = List.of(values());
    public static final Form<Change> FORM = Form.word(ALL, Change::code);

    private final String code;

    Change(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
