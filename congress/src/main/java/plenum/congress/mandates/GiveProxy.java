package plenum.congress.mandates;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateFact.ProxyGiven;
import plenum.congress.mandates.MandateRefusal.HolderHasNoVote;
import plenum.congress.mandates.MandateRefusal.NoProxies;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;
import plenum.congress.mandates.MandateRefusal.NotYourMandate;
import plenum.congress.mandates.MandateRefusal.OwnProxy;
import plenum.congress.mandates.MandateRefusal.TooManyProxies;

/// A delegate has another vote for him while he is absent; a second proxy replaces the first.
///
/// Refused, in this order: without a valid decisive mandate; to anyone but its holder and the credentials desk;
/// where the orders allow no proxies; to oneself; to somebody without a decisive vote; beyond the number one
/// may represent.
public record GiveProxy(MandateNumber principal, PersonId holder) implements MandateAct {
    public static final ObjectForm<GiveProxy> FORM = Form.of(
            Field.of("principal", GiveProxy::principal, MandateNumber.FORM),
            Field.of("holder", GiveProxy::holder, PersonId.FORM),
            GiveProxy::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        var mandates = congress.mandates();
        var mandate = mandates.mandate(principal).filter(Mandate::decisive);
        if (mandate.isEmpty()) {
            return Decision.refuse(new NoSuchMandate(principal));
        }
        if (!RevokeProxy.mayDispose(congress, by, mandate.get())) {
            return Decision.refuse(new NotYourMandate(principal));
        }
        var limit = congress.orders().voting().proxiesPerHolder();
        if (limit == 0) {
            return Decision.refuse(new NoProxies());
        }
        if (mandate.get().holder().equals(holder)) {
            return Decision.refuse(new OwnProxy());
        }
        if (mandates.of(holder).filter(Mandate::decisive).isEmpty()) {
            return Decision.refuse(new HolderHasNoVote(holder));
        }
        if (mandates.proxyOf(principal).equals(Optional.of(holder))) {
            return Decision.unchanged();
        }
        if (mandates.proxiesOf(holder) >= limit) {
            return Decision.refuse(new TooManyProxies(holder, limit));
        }
        return Decision.allow(new ProxyGiven(principal, holder));
    }
}
