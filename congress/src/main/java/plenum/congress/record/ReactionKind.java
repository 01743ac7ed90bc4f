package plenum.congress.record;

import java.util.List;
import plenum.congress.form.Form;

/// How the hall receives what is said.
public enum ReactionKind {
    APPLAUSE("applause"),
    LAUGHTER("laughter"),
    INDIGNATION("indignation"),
    CRY("cry"),
    ANIMATION("animation");

    public static final List<ReactionKind> ALL = List.of(values());
    public static final Form<ReactionKind> FORM = Form.word(ALL, ReactionKind::code);

    private final String code;

    ReactionKind(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
