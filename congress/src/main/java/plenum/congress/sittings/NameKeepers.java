package plenum.congress.sittings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotEnrolled;
import plenum.congress.sittings.SittingRefusal.NotPlanned;
import plenum.congress.sittings.SittingRefusal.NotThatMany;
import plenum.congress.sittings.SittingRefusal.SharesTaken;

/// The keepers of a sitting's key are named: so many of them together open what is sealed in it. Naming others is
/// possible until the first has taken the own share.
///
/// Refused, in this order: if there is no such sitting; once it was opened; once a share was taken; if fewer keepers
/// are named than are needed, one of them twice, or more than 255; if one of them is not enrolled.
public record NameKeepers(SittingId sitting, List<PersonId> keepers, int threshold, Optional<LocalDate> releaseOn)
        implements SittingAct {
    private static final int MOST = 255;

    public static final ObjectForm<NameKeepers> FORM = Form.of(
            Field.of("sitting", NameKeepers::sitting, SittingId.FORM),
            Field.of("keepers", NameKeepers::keepers, Form.list(PersonId.FORM)),
            Field.of("threshold", NameKeepers::threshold, Form.INT),
            Field.of("releaseOn", NameKeepers::releaseOn, Form.optional(Form.DAY)),
            NameKeepers::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var planned = congress.sittings().sitting(sitting);
        if (planned.isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting));
        }
        if (!(planned.get().stage() instanceof Stage.Planned)) {
            return Decision.refuse(new NotPlanned(sitting));
        }
        if (planned.get().keeping().map(keeping -> !keeping.taken().isEmpty()).orElse(false)) {
            return Decision.refuse(new SharesTaken(sitting));
        }
        var distinct = new HashSet<>(keepers).size() == keepers.size();
        if (threshold < 1 || threshold > keepers.size() || !distinct || keepers.size() > MOST) {
            return Decision.refuse(new NotThatMany(threshold, keepers));
        }
        for (var keeper : keepers) {
            if (congress.bodies().person(keeper).isEmpty()) {
                return Decision.refuse(new NotEnrolled(keeper));
            }
        }
        return Decision.allow(new KeepersNamed(sitting, keepers, threshold, releaseOn));
    }
}
