package plenum.congress.sittings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.ReleaseOrdered;
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingRefusal.NoDecision;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NotOver;
import plenum.congress.sittings.SittingRefusal.NotSealed;

/// It is decided that what was sealed in a closed sitting be released. Where keepers have the key, they have
/// still to bring it; without keepers it is released at once. If some passages are to stay black, they are
/// marked first, once the key is there. What was released already stays so: nothing changes.
///
/// Refused, in this order: if there is no such sitting; if it is not over; if nothing of it is sealed; without
/// saying who decided it, and when.
public record OrderRelease(SittingId sitting, String decision, boolean inPart) implements SittingAct {
    public static final ObjectForm<OrderRelease> FORM = Form.of(
            Field.of("sitting", OrderRelease::sitting, SittingId.FORM),
            Field.of("decision", OrderRelease::decision, Form.TEXT),
            Field.added("inPart", OrderRelease::inPart, Form.TRUTH, false),
            OrderRelease::new);

    /// As a whole.
    public OrderRelease(SittingId sitting, String decision) {
        this(sitting, decision, false);
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
        if (held.get().release() instanceof Release.Open) {
            return Decision.refuse(new NotSealed(sitting));
        }
        if (decision.isBlank()) {
            return Decision.refuse(new NoDecision(sitting));
        }
        if (held.get().released() || held.get().release().equals(new Release.Ordered(decision, inPart))) {
            return Decision.unchanged();
        }
        return held.get().keeping().isPresent() || inPart
                ? Decision.allow(new ReleaseOrdered(sitting, decision, inPart))
                : Decision.allow(
                        new ReleaseOrdered(sitting, decision, false),
                        new SittingReleased(sitting, List.of(), Optional.of(decision)));
    }
}
