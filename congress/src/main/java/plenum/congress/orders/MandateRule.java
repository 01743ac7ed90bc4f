package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How mandates pass to alternates, and how they are challenged.
///
/// @param mayReturn whether a delegate who was absent may take the mandate back
/// @param challengeHours for how many hours after it was issued a mandate may be challenged; 0 is without limit
/// @param commissionDecides whether the credentials commission decides on challenges; otherwise the congress does
public record MandateRule(Alternation alternation, boolean mayReturn, int challengeHours, boolean commissionDecides) {
    public static final ObjectForm<MandateRule> FORM = Form.of(
            Field.of("alternation", MandateRule::alternation, Alternation.FORM),
            Field.of("mayReturn", MandateRule::mayReturn, Form.TRUTH),
            Field.of("challengeHours", MandateRule::challengeHours, Form.INT),
            Field.of("commissionDecides", MandateRule::commissionDecides, Form.TRUTH),
            MandateRule::new);

    public MandateRule {
        if (challengeHours < 0) {
            throw new IllegalArgumentException("a challenge within " + challengeHours + " hours");
        }
    }

    /// Alternates follow in order, may be relieved again, and the congress judges its own credentials.
    public static MandateRule usual() {
        return new MandateRule(Alternation.IN_ORDER, true, 0, false);
    }
}
