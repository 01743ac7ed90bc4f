package plenum.congress.voting;

import java.util.List;
import plenum.congress.form.Form;

/// How a vote ended.
public enum Result {
    CARRIED("carried"),
    REJECTED("rejected"),
    /// The chair gives a casting vote.
    TIED("tied"),
    /// There were objections to acclamation; nothing is decided.
    OBJECTED("objected");

    public static final List<Result> ALL = List.of(values());
    public static final Form<Result> FORM = Form.word(ALL, Result::code);

    private final String code;

    Result(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
