package plenum.congress.tellers;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.tellers.TellersFact.RecountOrdered;
import plenum.congress.tellers.TellersRefusal.NoReason;
import plenum.congress.tellers.TellersRefusal.NotInSession;
import plenum.congress.tellers.TellersRefusal.NothingCounted;

/// The chair has the paper ballots counted anew, in public and for a reason, before anything is declared.
/// Nothing is declared until two new counts agree; what was in the electronic urn may be known by then.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such urn; unless it is being
/// counted; if nobody votes on paper; where the orders ask for one count; without a reason; before anything is
/// counted.
public record OrderRecount(UrnId urn, String reason) implements TellersAct {
    public static final ObjectForm<OrderRecount> FORM = Form.of(
            Field.of("urn", OrderRecount::urn, UrnId.FORM),
            Field.of("reason", OrderRecount::reason, Form.TEXT),
            OrderRecount::new);

    @Override
    public Decision decide(HasTellers congress, Actor by, Instant at) {
        return congress.sittings().inSession()
                ? congress.counting(urn, _ -> ordered(congress.tellers().paper(urn)))
                : Decision.refuse(new NotInSession());
    }

    private Decision ordered(PaperUrn paper) {
        if (reason.isBlank()) {
            return Decision.refuse(new NoReason());
        }
        return paper.counts().isEmpty()
                ? Decision.refuse(new NothingCounted(urn))
                : Decision.allow(new RecountOrdered(urn, reason));
    }
}
