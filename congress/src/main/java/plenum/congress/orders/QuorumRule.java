package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// One condition of a quorum: at least a share of all must be present, or more than it.
///
/// @param numerator and `denominator`: the share, such as 1/2; both positive, the share at most one
/// @param of what is counted
/// @param represented whether an absent delegate counts whose proxy is present
public record QuorumRule(int numerator, int denominator, boolean moreThan, QuorumMeasure of, boolean represented) {
    public static final ObjectForm<QuorumRule> FORM = Form.of(
            Field.of("numerator", QuorumRule::numerator, Form.INT),
            Field.of("denominator", QuorumRule::denominator, Form.INT),
            Field.of("moreThan", QuorumRule::moreThan, Form.TRUTH),
            Field.added("of", QuorumRule::of, QuorumMeasure.FORM, QuorumMeasure.HEADS),
            Field.added("represented", QuorumRule::represented, Form.TRUTH, false),
            QuorumRule::new);

    public QuorumRule {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("a quorum of " + numerator + "/" + denominator);
        }
    }

    /// A share of the delegates who are there themselves.
    public QuorumRule(int numerator, int denominator, boolean moreThan) {
        this(numerator, denominator, moreThan, QuorumMeasure.HEADS, false);
    }

    /// The least number present that makes a quorum of `base`.
    public long required(long base) {
        var share = base * numerator;
        return moreThan ? share / denominator + 1 : Math.ceilDiv(share, denominator);
    }
}
