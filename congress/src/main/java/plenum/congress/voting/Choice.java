package plenum.congress.voting;

import java.util.List;
import plenum.congress.form.Form;

/// What a delegate votes.
public enum Choice {
    YES("yes"),
    NO("no"),
    ABSTAIN("abstain");

    public static final List<Choice> ALL = List.of(values());
    public static final Form<Choice> FORM = Form.word(ALL, Choice::code);

    private final String code;

    Choice(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }
}
