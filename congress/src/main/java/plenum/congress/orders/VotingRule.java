package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How votes in the open are taken and what they need.
///
/// @param proxiesPerHolder how many absent delegates one delegate may represent: asked when a proxy is
///     given and again when a roll is frozen; 0 means that votes are cast in person
public record VotingRule(List<MajorityFor> majorities, TieRule tie, boolean changeUntilClosing, int proxiesPerHolder) {
    /// The majority of a matter for which the orders name none.
    public static final String SIMPLE = "simple";

    public static final ObjectForm<VotingRule> FORM = Form.of(
            Field.of("majorities", VotingRule::majorities, Form.list(MajorityFor.FORM)),
            Field.of("tie", VotingRule::tie, TieRule.FORM),
            Field.of("changeUntilClosing", VotingRule::changeUntilClosing, Form.TRUTH),
            Field.of("proxiesPerHolder", VotingRule::proxiesPerHolder, Form.INT),
            VotingRule::new);

    /// The id of the majority rule for a matter: motion, amendment, agenda, procedure, credentials, closed-sitting,
    /// orders or appeal.
    public String majorityFor(String matter) {
        return majorities.stream()
                .filter(majority -> majority.matter().equals(matter))
                .findFirst()
                .map(MajorityFor::majority)
                .orElse(SIMPLE);
    }
}
