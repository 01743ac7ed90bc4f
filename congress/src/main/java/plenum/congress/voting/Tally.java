package plenum.congress.voting;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What was voted: votes, not heads.
public record Tally(long yes, long no, long abstain, long invalid) {
    public static final ObjectForm<Tally> FORM = Form.of(
            Field.of("yes", Tally::yes, Form.LONG),
            Field.of("no", Tally::no, Form.LONG),
            Field.of("abstain", Tally::abstain, Form.LONG),
            Field.of("invalid", Tally::invalid, Form.LONG),
            Tally::new);
}
