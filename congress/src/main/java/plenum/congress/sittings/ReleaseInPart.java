package plenum.congress.sittings;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.SittingReleasedInPart;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotInOrder;
import plenum.congress.sittings.SittingRefusal.NotOver;
import plenum.congress.sittings.SittingRefusal.NotReleasableInPart;
import plenum.congress.sittings.SittingRefusal.NotThatMany;
import plenum.congress.sittings.SittingRefusal.NothingWithheld;

/// What was sealed in a closed sitting is released except for the passages that were decided to stay black. The
/// rest can be ordered to be released later.
///
/// Refused, in this order: if there is no such sitting; if it is not over; unless its release in part is
/// ordered; if fewer keepers have brought their shares than are needed; if nothing stays black, as it is then
/// released as a whole; unless the passages stand in the order of the journal, each apart.
///
/// @param brought the keepers whose shares made the key; nobody where the server has it
public record ReleaseInPart(SittingId sitting, List<PersonId> brought, List<Withheld> withheld) implements SittingAct {
    public static final ObjectForm<ReleaseInPart> FORM = Form.of(
            Field.of("sitting", ReleaseInPart::sitting, SittingId.FORM),
            Field.of("brought", ReleaseInPart::brought, Form.list(PersonId.FORM)),
            Field.of("withheld", ReleaseInPart::withheld, Form.list(Withheld.FORM)),
            ReleaseInPart::new);

    public ReleaseInPart {
        brought = List.copyOf(brought);
        withheld = List.copyOf(withheld);
    }

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var held = congress.sittings().sitting(sitting);
        if (held.isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting));
        }
        if (!(held.get().stage() instanceof Stage.Adjourned)) {
            return Decision.refuse(new NotOver(sitting));
        }
        if (!(held.get().release() instanceof Release.Ordered(var decision, var inPart) && inPart)) {
            return Decision.refuse(new NotReleasableInPart(sitting));
        }
        var keeping = held.get().keeping();
        if (keeping.isPresent() && !enough(keeping.get())) {
            return Decision.refuse(new NotThatMany(keeping.get().threshold(), brought));
        }
        if (withheld.isEmpty()) {
            return Decision.refuse(new NothingWithheld(sitting));
        }
        return Withheld.inOrder(withheld)
                ? Decision.allow(new SittingReleasedInPart(sitting, brought, decision, withheld))
                : Decision.refuse(new NotInOrder(sitting));
    }

    private boolean enough(Keeping keeping) {
        var distinct = new HashSet<>(brought);
        distinct.retainAll(keeping.keepers());
        return distinct.size() >= keeping.threshold();
    }
}
