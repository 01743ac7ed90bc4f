package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.PolynomialRevealed;
import plenum.congress.urns.UrnRefusal.NotItsForm;

/// A trustee shows the public side of the polynomial committed to, and sends every trustee an encrypted share of the
/// secret one.
///
/// Refused, in this order: without a ceremony for the group; to others than its trustees; when it waits for something
/// else; a second time; if it is not the polynomial committed to, or not signed as the protocol says.
///
/// @param contribution what the protocol calls the polynomial, with the shares for all trustees, as JSON
public record RevealPolynomial(String group, String contribution) implements UrnAct {
    public static final ObjectForm<RevealPolynomial> FORM = Form.of(
            Field.of("group", RevealPolynomial::group, Form.TEXT),
            Field.of("contribution", RevealPolynomial::contribution, Form.TEXT),
            RevealPolynomial::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var unable = congress.unableToGive(group, by, Ceremony.Stage.POLYNOMIALS, Ceremony::contributions);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        var ceremony = congress.urns().ceremony(group).orElseThrow();
        var trustee = by.person().orElseThrow();
        return KeyMaking.of(ceremony)
                .faultOfContribution(trustee, contribution)
                .map(why -> Decision.refuse(new NotItsForm("polynomial", why)))
                .orElseGet(() -> Decision.allow(new PolynomialRevealed(group, trustee, contribution)));
    }
}
