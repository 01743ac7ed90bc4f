package plenum.congress.mandates;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.bodies.Office;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateFact.ProxyRevoked;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;
import plenum.congress.mandates.MandateRefusal.NotYourMandate;

/// A delegate takes his vote back. Without a proxy, nothing changes.
///
/// Refused, in this order: without a valid mandate; to anyone but its holder and the credentials desk.
public record RevokeProxy(MandateNumber principal) implements MandateAct {
    public static final ObjectForm<RevokeProxy> FORM =
            Form.of(Field.of("principal", RevokeProxy::principal, MandateNumber.FORM), RevokeProxy::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        var mandate = congress.mandates().mandate(principal);
        if (mandate.isEmpty()) {
            return Decision.refuse(new NoSuchMandate(principal));
        }
        if (!mayDispose(congress, by, mandate.get())) {
            return Decision.refuse(new NotYourMandate(principal));
        }
        if (congress.mandates().proxyOf(principal).isEmpty()) {
            return Decision.unchanged();
        }
        return Decision.allow(new ProxyRevoked(principal));
    }

    static boolean mayDispose(HasMandates congress, Actor by, Mandate mandate) {
        return by.is(mandate.holder())
                || by.person()
                        .map(person -> congress.bodies().holds(person, Office.CREDENTIALS))
                        .orElse(false);
    }
}
