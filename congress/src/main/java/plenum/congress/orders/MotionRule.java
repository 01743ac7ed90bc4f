package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What a motion needs before it is debated.
///
/// @param seconders how many delegates other than the mover must support a motion or an amendment
/// @param amendmentDegrees 0: motions are not amended; 1: motions are, amendments are not
/// @param appealSeconders how many must support an appeal from a ruling of the chair
public record MotionRule(int seconders, boolean consultativeMayMove, int amendmentDegrees, int appealSeconders) {
    public static final ObjectForm<MotionRule> FORM = Form.of(
            Field.of("seconders", MotionRule::seconders, Form.INT),
            Field.of("consultativeMayMove", MotionRule::consultativeMayMove, Form.TRUTH),
            Field.of("amendmentDegrees", MotionRule::amendmentDegrees, Form.INT),
            Field.added("appealSeconders", MotionRule::appealSeconders, Form.INT, 0),
            MotionRule::new);

    /// Where an appeal needs nobody's support.
    public MotionRule(int seconders, boolean consultativeMayMove, int amendmentDegrees) {
        this(seconders, consultativeMayMove, amendmentDegrees, 0);
    }
}
