package plenum.congress.sittings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingRefusal.NoKeepers;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotAKeeper;
import plenum.congress.sittings.SittingRefusal.NotOver;
import plenum.congress.sittings.SittingRefusal.NotReleasable;
import plenum.congress.sittings.SittingRefusal.NotThatMany;

/// So many keepers as are needed have brought the key of a closed sitting back, and its words are released. Once they
/// are, nothing changes.
///
/// Refused, in this order: if there is no such sitting; if it has no keepers; to somebody who is not one of
/// them; if it is not over; unless it is ordered as a whole, or its day has come; if fewer keepers have brought
/// their shares than are needed.
///
/// @param brought the keepers whose shares made the key
public record ReleaseSitting(SittingId sitting, List<PersonId> brought) implements SittingAct {
    public static final ObjectForm<ReleaseSitting> FORM = Form.of(
            Field.of("sitting", ReleaseSitting::sitting, SittingId.FORM),
            Field.of("brought", ReleaseSitting::brought, Form.list(PersonId.FORM)),
            ReleaseSitting::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var held = congress.sittings().sitting(sitting);
        if (held.isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting));
        }
        var keeping = held.get().keeping();
        if (keeping.isEmpty()) {
            return Decision.refuse(new NoKeepers(sitting));
        }
        if (by.person().filter(held.get()::keeps).isEmpty()) {
            return Decision.refuse(new NotAKeeper(sitting));
        }
        if (!(held.get().stage() instanceof Stage.Adjourned)) {
            return Decision.refuse(new NotOver(sitting));
        }
        if (held.get().released()) {
            return Decision.unchanged();
        }
        var decision = held.get().release() instanceof Release.Ordered(var words, var inPart) && !inPart
                ? Optional.of(words)
                : Optional.<String>empty();
        if (decision.isEmpty() && !dayHasCome(congress, keeping.get(), at)) {
            return Decision.refuse(new NotReleasable(sitting));
        }
        var distinct = new HashSet<>(brought);
        distinct.retainAll(keeping.get().keepers());
        return distinct.size() >= keeping.get().threshold()
                ? Decision.allow(new SittingReleased(sitting, brought, decision))
                : Decision.refuse(new NotThatMany(keeping.get().threshold(), brought));
    }

    /// Whether the day of release has come where the congress is held.
    static boolean dayHasCome(HasSittings congress, Keeping keeping, Instant at) {
        var zone = congress.bodies()
                .organisation()
                .map(organisation -> ZoneId.of(organisation.zone()))
                .orElse(ZoneId.of("UTC"));
        var today = LocalDate.ofInstant(at, zone);
        return keeping.releaseOn().map(day -> !today.isBefore(day)).orElse(false);
    }
}
