package plenum.congress.tellers;

import java.util.List;
import plenum.congress.form.Form;

/// What is the matter with a paper that does not say plainly what is voted.
public enum UnclearKind {
    /// Nothing is marked on it.
    BLANK("blank"),
    /// A mark stands beside a field, or looks like something else.
    UNCLEAR_MARK("unclear-mark"),
    /// More is marked than the ballot paper allows.
    TOO_MANY("too-many"),
    /// A name was written on it.
    WRITTEN_NAME("written-name"),
    /// It tells who has cast it.
    BETRAYS_VOTER("betrays-voter"),
    /// It is not the paper that was handed out.
    OTHER_PAPER("other-paper"),
    OTHER("other");

    public static final List<UnclearKind> ALL = List.of(values());
    public static final Form<UnclearKind> FORM = Form.word(ALL, UnclearKind::code);

    private final String code;

    UnclearKind(String code) {
        this.code = code;
    }

    /// The word for the kind in the journal and in message keys.
    public String code() {
        return code;
    }
}
