package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How the record comes to be published.
///
/// @param approvalDays how many days speakers have to approve or correct what was taken down of their words; then it
///     counts as approved. 0 asks for no approval.
public record RecordRule(int approvalDays) {
    public static final ObjectForm<RecordRule> FORM =
            Form.of(Field.of("approvalDays", RecordRule::approvalDays, Form.INT), RecordRule::new);

    /// Where the orders are silent.
    public static RecordRule usual() {
        return new RecordRule(14);
    }
}
