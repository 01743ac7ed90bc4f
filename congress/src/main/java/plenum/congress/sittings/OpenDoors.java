package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.DoorsOpened;
import plenum.congress.sittings.SittingRefusal.NoSitting;

/// The chair lets the public in again. In an open sitting nothing changes.
///
/// Refused if no sitting is in progress.
public record OpenDoors() implements SittingAct {
    public static final ObjectForm<OpenDoors> FORM = Form.of(OpenDoors::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var sitting = congress.sittings().current();
        if (sitting.isEmpty()) {
            return Decision.refuse(new NoSitting());
        }
        if (!sitting.get().closed()) {
            return Decision.unchanged();
        }
        return Decision.allow(new DoorsOpened(sitting.get().id()));
    }
}
