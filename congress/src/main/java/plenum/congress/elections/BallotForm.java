package plenum.congress.elections;

import java.util.List;
import plenum.congress.form.Form;
import plenum.count.rounds.Limited;

/// What the ballot paper of an election looks like.
public enum BallotForm {
    /// As many names as seats, from which every voter strikes whom he does not want.
    LIST("list"),
    /// Every voter crosses some of the names.
    CROSSES("crosses"),
    /// Every voter answers yes or no to each name, or abstains.
    ANSWERS("answers"),
    /// Every voter numbers the names in the order of preference.
    RANKING("ranking");

    public static final List<BallotForm> ALL = List.of(values());
    public static final Form<BallotForm> FORM = Form.word(ALL, BallotForm::code);

    private final String code;

    BallotForm(String code) {
        this.code = code;
    }

    /// The word in the journal and in message keys.
    public String code() {
        return code;
    }

    /// The names of the rules that count such ballots, in the order of `plenum.count`.
    public List<String> rules() {
        return RulesOfCount.of(this);
    }

    /// Whether a rule leaves it to the congress how many crosses a ballot of this form may have.
    public boolean leavesBounds(String rule) {
        return this == CROSSES
                && RulesOfCount.inRounds(this, rule)
                        .filter(Limited.class::isInstance)
                        .isPresent();
    }
}
