package plenum.congress.attendance;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.QuorumMeasure;

/// How one condition of a quorum stands: how many are present, how many are required, and of how many.
///
/// @param of what is counted
/// @param represented whether absent delegates are counted whose proxies are present
public record Quorum(long present, long required, long base, QuorumMeasure of, boolean represented) {
    public static final ObjectForm<Quorum> FORM = Form.of(
            Field.of("present", Quorum::present, Form.LONG),
            Field.of("required", Quorum::required, Form.LONG),
            Field.of("base", Quorum::base, Form.LONG),
            Field.added("of", Quorum::of, QuorumMeasure.FORM, QuorumMeasure.HEADS),
            Field.added("represented", Quorum::represented, Form.TRUTH, false),
            Quorum::new);

    /// A count of heads.
    public Quorum(long present, long required, long base) {
        this(present, required, base, QuorumMeasure.HEADS, false);
    }

    public boolean reached() {
        return present >= required;
    }
}
