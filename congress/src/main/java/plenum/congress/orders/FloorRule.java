package plenum.congress.orders;

import java.util.List;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Who may speak, how often, and for how long.
///
/// @param contributionsPerItem how often one may speak on one item of the agenda; 0 means without limit
public record FloorRule(
        List<SpeakingTime> times, int contributionsPerItem, boolean consultativeMaySpeak, boolean guestsMaySpeak) {
    public static final ObjectForm<FloorRule> FORM = Form.of(
            Field.of("times", FloorRule::times, Form.list(SpeakingTime.FORM)),
            Field.of("contributionsPerItem", FloorRule::contributionsPerItem, Form.INT),
            Field.of("consultativeMaySpeak", FloorRule::consultativeMaySpeak, Form.TRUTH),
            Field.of("guestsMaySpeak", FloorRule::guestsMaySpeak, Form.TRUTH),
            FloorRule::new);

    /// The time for a kind of contribution in seconds; 0 means without limit, as does a kind that is not mentioned.
    public int secondsFor(String kind) {
        return times.stream()
                .filter(time -> time.kind().equals(kind))
                .findFirst()
                .map(SpeakingTime::seconds)
                .orElse(0);
    }
}
