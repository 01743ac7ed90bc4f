package plenum.congress.succession;

import java.util.List;
import plenum.congress.form.Form;

/// How a seat is filled that falls vacant before the term is over.
public enum Filling {
    /// By another election, and not before.
    ELECTION("election"),
    /// Whoever had the most votes among those who were not elected is next.
    NEXT("next"),
    /// The holders of another post move up, in the order in which they were elected to it.
    ALTERNATES("alternates"),
    /// The body names somebody.
    CO_OPTION("co-option");

    public static final List<Filling> ALL = List.of(values());
    public static final Form<Filling> FORM = Form.word(ALL, Filling::code);

    private final String code;

    Filling(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
