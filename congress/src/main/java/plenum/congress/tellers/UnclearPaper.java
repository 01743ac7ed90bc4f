package plenum.congress.tellers;

import plenum.congress.PersonId;
import plenum.congress.elections.PaperBallots;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A paper that was decided by itself, or several that are alike.
///
/// @param number from 1 in each paper urn
/// @param as how it is counted: wholly invalid, or as what it is held to say
/// @param by the teller who entered the decision
public record UnclearPaper(int number, UnclearKind kind, PaperBallots as, String reason, PersonId by) {
    static final ObjectForm<UnclearPaper> FORM = Form.of(
            Field.of("number", UnclearPaper::number, Form.INT),
            Field.of("kind", UnclearPaper::kind, UnclearKind.FORM),
            Field.of("as", UnclearPaper::as, PaperBallots.FORM),
            Field.of("reason", UnclearPaper::reason, Form.TEXT),
            Field.of("by", UnclearPaper::by, PersonId.FORM),
            UnclearPaper::new);

    /// Whether it was found to be no valid vote.
    public boolean invalid() {
        return as.invalid() > 0;
    }

    /// Whether it is counted as some decide: all of it invalid, or none.
    boolean isOneDecision() {
        return as.cast() > 0 && (as.invalid() == 0 || as.invalid() == as.cast());
    }
}
