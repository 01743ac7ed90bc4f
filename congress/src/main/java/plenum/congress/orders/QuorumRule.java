package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How many of those with a decisive vote must be present: at least the share, or more than it.
///
/// @param numerator and `denominator`: the share, such as 1/2; both positive, the share at most one
public record QuorumRule(int numerator, int denominator, boolean moreThan) {
    public static final ObjectForm<QuorumRule> FORM = Form.of(
            Field.of("numerator", QuorumRule::numerator, Form.INT),
            Field.of("denominator", QuorumRule::denominator, Form.INT),
            Field.of("moreThan", QuorumRule::moreThan, Form.TRUTH),
            QuorumRule::new);

    public QuorumRule {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("a quorum of " + numerator + "/" + denominator);
        }
    }

    /// The least number present that makes a quorum of `base`.
    public long required(long base) {
        var share = base * numerator;
        return moreThan ? share / denominator + 1 : Math.ceilDiv(share, denominator);
    }
}
