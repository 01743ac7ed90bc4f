package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.ShareTaken;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotAKeeper;
import plenum.congress.sittings.SittingRefusal.NotPlanned;

/// A keeper has the own share of a sitting's key and vouches for it. The share itself is in no act and in no journal.
///
/// Refused, in this order: if there is no such sitting; to somebody who is not one of its keepers; once the sitting was
/// opened. Twice changes nothing.
///
/// @param check by what the share is known when it is handed in
public record TakeShare(SittingId sitting, String check) implements SittingAct {
    public static final ObjectForm<TakeShare> FORM = Form.of(
            Field.of("sitting", TakeShare::sitting, SittingId.FORM),
            Field.of("check", TakeShare::check, Form.TEXT),
            TakeShare::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var planned = congress.sittings().sitting(sitting);
        if (planned.isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting));
        }
        var keeper = by.person().filter(planned.get()::keeps);
        if (keeper.isEmpty()) {
            return Decision.refuse(new NotAKeeper(sitting));
        }
        if (planned.get().keeping().orElseThrow().taken().containsKey(keeper.get())) {
            return Decision.unchanged();
        }
        if (!(planned.get().stage() instanceof Stage.Planned)) {
            return Decision.refuse(new NotPlanned(sitting));
        }
        return Decision.allow(new ShareTaken(sitting, keeper.get(), check));
    }
}
