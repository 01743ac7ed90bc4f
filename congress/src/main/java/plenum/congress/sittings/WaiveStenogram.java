package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.StenogramWaived;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotPlanned;

/// A sitting is to be held without stenogram: nothing said in it is taken down, and the record says so. Twice changes
/// nothing.
///
/// Refused, in this order: if there is no such sitting; once it was opened.
public record WaiveStenogram(SittingId sitting) implements SittingAct {
    public static final ObjectForm<WaiveStenogram> FORM =
            Form.of(Field.of("sitting", WaiveStenogram::sitting, SittingId.FORM), WaiveStenogram::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var planned = congress.sittings().sitting(sitting);
        if (planned.isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting));
        }
        if (!(planned.get().stage() instanceof Stage.Planned)) {
            return Decision.refuse(new NotPlanned(sitting));
        }
        return planned.get().stenogram() ? Decision.allow(new StenogramWaived(sitting)) : Decision.unchanged();
    }
}
