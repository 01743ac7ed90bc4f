package plenum.congress.floor;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.floor.FloorFact.TimeExtended;
import plenum.congress.floor.FloorRefusal.NoTime;
import plenum.congress.floor.FloorRefusal.NobodySpeaks;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair gives the speaker more time. A speech without limit stays so.
///
/// Refused, in this order: out of session; if nobody speaks; by no time at all, or by more than a day in all.
public record ExtendTime(int seconds) implements FloorAct {
    public static final ObjectForm<ExtendTime> FORM =
            Form.of(Field.of("seconds", ExtendTime::seconds, Form.INT), ExtendTime::new);

    @Override
    public Decision decide(HasFloor congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var speaking = congress.floor().speaking();
        if (speaking.isEmpty()) {
            return Decision.refuse(new NobodySpeaks());
        }
        if (seconds < 1 || seconds > A_DAY - speaking.get().seconds()) {
            return Decision.refuse(new NoTime());
        }
        return Decision.allow(new TimeExtended(speaking.get().id(), seconds));
    }

    private static final int A_DAY = 86_400;
}
