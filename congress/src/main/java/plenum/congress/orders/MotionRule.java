package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What a motion needs before it is debated.
///
/// @param seconders how many delegates other than the mover must support a motion or an amendment
/// @param amendmentDegrees 0: motions are not amended; 1: motions are, amendments are not
public record MotionRule(int seconders, boolean consultativeMayMove, int amendmentDegrees) {
    public static final ObjectForm<MotionRule> FORM = Form.of(
            Field.of("seconders", MotionRule::seconders, Form.INT),
            Field.of("consultativeMayMove", MotionRule::consultativeMayMove, Form.TRUTH),
            Field.of("amendmentDegrees", MotionRule::amendmentDegrees, Form.INT),
            MotionRule::new);
}
