package plenum.congress.bodies;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The organisation whose congress this is.
///
/// @param zone the time zone of the hall, such as `Europe/Moscow`
/// @param simulated whether this is a rehearsal or a re-enactment, in which votes and speeches are made up
public record Organisation(String name, String congress, String place, String zone, boolean simulated) {
    public static final ObjectForm<Organisation> FORM = Form.of(
            Field.of("name", Organisation::name, Form.TEXT),
            Field.of("congress", Organisation::congress, Form.TEXT),
            Field.of("place", Organisation::place, Form.TEXT),
            Field.of("zone", Organisation::zone, Form.TEXT),
            Field.of("simulated", Organisation::simulated, Form.TRUTH),
            Organisation::new);
}
