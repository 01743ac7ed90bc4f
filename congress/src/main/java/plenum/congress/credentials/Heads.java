package plenum.congress.credentials;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Three numbers of delegates, each a base of its own.
///
/// @param elected whose mandates were ever sent by a unit
/// @param credentialed whose mandates are valid and who have come to the credentials desk
/// @param present of those, who are in the hall
public record Heads(long elected, long credentialed, long present) {
    public static final ObjectForm<Heads> FORM = Form.of(
            Field.of("elected", Heads::elected, Form.LONG),
            Field.of("credentialed", Heads::credentialed, Form.LONG),
            Field.of("present", Heads::present, Form.LONG),
            Heads::new);

    static final Heads NONE = new Heads(0, 0, 0);

    /// Both together.
    public Heads plus(Heads more) {
        return new Heads(elected + more.elected, credentialed + more.credentialed, present + more.present);
    }
}
