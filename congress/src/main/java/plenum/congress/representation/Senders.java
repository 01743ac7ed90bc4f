package plenum.congress.representation;

import java.util.List;
import plenum.congress.form.Form;

/// Which units of the tree send delegates.
public enum Senders {
    /// Every unit for its own members.
    EACH("each"),
    /// The units at the top, for their members and those of all their parts.
    TOP("top");

    public static final List<Senders> ALL = List.of(values());
    public static final Form<Senders> FORM = Form.word(ALL, Senders::code);

    private final String code;

    Senders(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
