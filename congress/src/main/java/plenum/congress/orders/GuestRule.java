package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What those of a kind may do who are accredited and hold no mandate. They never vote, and no quorum counts them.
///
/// @param mayMove whether they move motions and amendments
/// @param seesClosed whether they follow a closed sitting to which they are admitted on its pages, too
/// @param mayRecord whether they photograph and record
public record GuestRule(
        GuestKind kind, GuestHall hall, GuestSpeech speech, boolean mayMove, boolean seesClosed, boolean mayRecord) {
    public static final ObjectForm<GuestRule> FORM = Form.of(
            Field.of("kind", GuestRule::kind, GuestKind.FORM),
            Field.of("hall", GuestRule::hall, GuestHall.FORM),
            Field.of("speech", GuestRule::speech, GuestSpeech.FORM),
            Field.of("mayMove", GuestRule::mayMove, Form.TRUTH),
            Field.of("seesClosed", GuestRule::seesClosed, Form.TRUTH),
            Field.of("mayRecord", GuestRule::mayRecord, Form.TRUTH),
            GuestRule::new);
}
