package plenum.congress.credentials;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.credentials.CredentialsRefusal.GivenUp;
import plenum.congress.credentials.CredentialsRefusal.NoReturn;
import plenum.congress.credentials.CredentialsRefusal.NotYourDelegation;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.Handover;
import plenum.congress.mandates.MandateFact.MandateTakenBack;
import plenum.congress.mandates.MandateRefusal.HoldsAnother;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;

/// The elected delegate is there again and takes the mandate back. Who holds it, keeps it: nothing changes.
///
/// Refused, in this order: without a valid mandate; to anyone but the elected delegate, the leader of the
/// delegation and the credentials desk; where the orders let nobody return; after a resignation or a striking
/// off; to somebody who holds another mandate by now.
public record TakeBack(MandateNumber mandate) implements CredentialsAct {
    public static final ObjectForm<TakeBack> FORM =
            Form.of(Field.of("mandate", TakeBack::mandate, MandateNumber.FORM), TakeBack::new);

    @Override
    public Decision decide(HasCredentials congress, Actor by, Instant at) {
        var mandates = congress.mandates();
        var held = mandates.mandate(mandate);
        if (held.isEmpty()) {
            return Decision.refuse(new NoSuchMandate(mandate));
        }
        var elected = mandates.elected(mandate).orElseThrow();
        if (!by.is(elected) && !congress.disposes(by, held.get())) {
            return Decision.refuse(new NotYourDelegation(mandate));
        }
        if (held.get().holder().equals(elected)) {
            return Decision.unchanged();
        }
        if (!congress.orders().mandates().mayReturn()) {
            return Decision.refuse(new NoReturn());
        }
        if (givenUp(congress, elected)) {
            return Decision.refuse(new GivenUp(mandate));
        }
        var another = mandates.of(elected);
        if (another.isPresent()) {
            return Decision.refuse(new HoldsAnother(elected, another.get().number()));
        }
        return Decision.allow(new MandateTakenBack(mandate, held.get().holder(), elected));
    }

    private boolean givenUp(HasCredentials congress, PersonId elected) {
        return congress.mandates().delegations().handovers().stream()
                .filter(handover ->
                        handover.mandate().equals(mandate) && handover.from().equals(elected))
                .reduce((_, later) -> later)
                .flatMap(Handover::cause)
                .filter(cause -> cause != Cause.ABSENT)
                .isPresent();
    }
}
