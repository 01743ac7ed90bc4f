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

    public static Tally none() {
        return new Tally(0, 0, 0, 0);
    }

    public Tally plus(Tally other) {
        return new Tally(
                Math.addExact(yes, other.yes),
                Math.addExact(no, other.no),
                Math.addExact(abstain, other.abstain),
                Math.addExact(invalid, other.invalid));
    }

    /// Whether nothing is less than none, and all together no more than this.
    boolean within(long most) {
        return 0 <= yes
                && yes <= most
                && 0 <= no
                && no <= most - yes
                && 0 <= abstain
                && abstain <= most - yes - no
                && 0 <= invalid
                && invalid <= most - yes - no - abstain;
    }

    public long total() {
        return Math.addExact(Math.addExact(yes, no), Math.addExact(abstain, invalid));
    }
}
