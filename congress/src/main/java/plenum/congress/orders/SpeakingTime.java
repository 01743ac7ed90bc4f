package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How long one may speak in a contribution of a kind, in seconds; 0 means without limit.
public record SpeakingTime(String kind, int seconds) {
    public static final ObjectForm<SpeakingTime> FORM = Form.of(
            Field.of("kind", SpeakingTime::kind, Form.TEXT),
            Field.of("seconds", SpeakingTime::seconds, Form.INT),
            SpeakingTime::new);
}
