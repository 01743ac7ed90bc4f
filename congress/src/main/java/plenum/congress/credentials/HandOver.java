package plenum.congress.credentials;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.credentials.CredentialsRefusal.NoAlternateLeft;
import plenum.congress.credentials.CredentialsRefusal.NoAlternation;
import plenum.congress.credentials.CredentialsRefusal.NotAnAlternate;
import plenum.congress.credentials.CredentialsRefusal.NotStruckByHand;
import plenum.congress.credentials.CredentialsRefusal.NotYourDelegation;
import plenum.congress.credentials.CredentialsRefusal.OutOfOrder;
import plenum.congress.credentials.CredentialsRefusal.StillPresent;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.MandateFact.MandateHandedOver;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;
import plenum.congress.orders.Alternation;

/// A mandate passes to an alternate of its unit, because the delegate is absent or resigns. Who votes in a vote that is
/// open was settled when its roll was frozen, and stays so.
///
/// Refused, in this order: without a valid mandate; to anyone but its holder, the leader of the delegation and the
/// credentials desk; where the orders know no alternates; as if it were struck off; as absent while the delegate is in
/// the hall; if no alternate is left; out of order, or to nobody's alternate.
///
/// @param to whom; left out, it is the first in order
public record HandOver(MandateNumber mandate, Optional<PersonId> to, Cause cause) implements CredentialsAct {
    public static final ObjectForm<HandOver> FORM = Form.of(
            Field.of("mandate", HandOver::mandate, MandateNumber.FORM),
            Field.of("to", HandOver::to, Form.optional(PersonId.FORM)),
            Field.of("cause", HandOver::cause, Cause.FORM),
            HandOver::new);

    @Override
    public Decision decide(HasCredentials congress, Actor by, Instant at) {
        var held = congress.mandates().mandate(mandate);
        if (held.isEmpty()) {
            return Decision.refuse(new NoSuchMandate(mandate));
        }
        if (!congress.disposes(by, held.get())) {
            return Decision.refuse(new NotYourDelegation(mandate));
        }
        if (congress.orders().mandates().alternation() == Alternation.NONE) {
            return Decision.refuse(new NoAlternation());
        }
        if (cause == Cause.STRUCK_OFF) {
            return Decision.refuse(new NotStruckByHand());
        }
        var holder = held.get().holder();
        if (cause == Cause.ABSENT && congress.attendance().present(holder)) {
            return Decision.refuse(new StillPresent(holder));
        }
        return decide(congress, held.get());
    }

    private Decision decide(HasCredentials congress, Mandate held) {
        var free = congress.mandates().freeAlternates(held.unit());
        if (free.isEmpty()) {
            return Decision.refuse(new NoAlternateLeft(held.unit()));
        }
        var next = to.orElse(free.getFirst());
        if (!free.contains(next)) {
            return Decision.refuse(new NotAnAlternate(next));
        }
        if (congress.orders().mandates().alternation() == Alternation.IN_ORDER && !next.equals(free.getFirst())) {
            return Decision.refuse(new OutOfOrder(free.getFirst()));
        }
        return Decision.allow(new MandateHandedOver(mandate, held.holder(), next, cause));
    }
}
