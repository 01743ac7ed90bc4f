package plenum.congress.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.erasure.ErasureFact.ErasureDeclined;
import plenum.congress.erasure.ErasureRefusal.NoGround;
import plenum.congress.erasure.ErasureRefusal.NoReason;
import plenum.congress.erasure.ErasureRefusal.NotAsked;
import plenum.congress.erasure.ErasureRefusal.NotEnrolled;
import plenum.congress.erasure.ErasureRefusal.ReasonNames;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The secretary declines a request for erasure, or a part of it, on a ground of the General Data Protection
/// Regulation, art. 17(3), and says why in this case. What else was asked for still waits, and the person may ask
/// again.
///
/// Refused, in this order: who is not enrolled; what the person has not asked for; without a ground; without a reason;
/// with one that names the person.
public record DeclineErasure(PersonId person, List<Data> data, List<Ground> grounds, String reason)
        implements ErasureAct {
    public static final ObjectForm<DeclineErasure> FORM = Form.of(
            Field.of("person", DeclineErasure::person, PersonId.FORM),
            Field.of("data", DeclineErasure::data, Form.list(Data.FORM)),
            Field.of("grounds", DeclineErasure::grounds, Form.list(Ground.FORM)),
            Field.of("reason", DeclineErasure::reason, Form.TEXT),
            DeclineErasure::new);

    @Override
    public Decision decide(HasErasures congress, Actor by, Instant at) {
        return wrong(congress)
                .<Decision>map(Decision::refuse)
                .orElseGet(() -> Decision.allow(new ErasureDeclined(person, data, grounds, reason)));
    }

    private Optional<ErasureRefusal> wrong(HasErasures congress) {
        if (congress.bodies().person(person).isEmpty()) {
            return Optional.of(new NotEnrolled(person));
        }
        var asked = congress.erasures().askedBy(person).orElse(List.of());
        if (data.isEmpty() || !asked.containsAll(data)) {
            return Optional.of(new NotAsked(person));
        }
        if (grounds.isEmpty()) {
            return Optional.of(new NoGround());
        }
        if (reason.isBlank()) {
            return Optional.of(new NoReason());
        }
        return congress.named(person, reason) ? Optional.of(new ReasonNames(person)) : Optional.empty();
    }
}
