package plenum.congress.representation;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How the seats with one kind of voice fall to units.
public record VoiceRule(Basis basis, Key key, SeatBounds bounds) {
    public static final ObjectForm<VoiceRule> FORM = Form.of(
            Field.of("basis", VoiceRule::basis, Basis.FORM),
            Field.of("key", VoiceRule::key, Key.FORM),
            Field.of("bounds", VoiceRule::bounds, SeatBounds.FORM),
            VoiceRule::new);
}
