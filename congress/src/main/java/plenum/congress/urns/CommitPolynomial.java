package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.PolynomialCommitted;

/// A trustee commits to a polynomial before any is shown: nobody chooses the own one knowing the others'.
///
/// Refused, in this order: without a ceremony for the group; to others than its trustees; when it waits for something
/// else; a second time.
///
/// @param commitment the SHA-256 of the signed polynomial, in hex
public record CommitPolynomial(String group, String commitment) implements UrnAct {
    public static final ObjectForm<CommitPolynomial> FORM = Form.of(
            Field.of("group", CommitPolynomial::group, Form.TEXT),
            Field.of("commitment", CommitPolynomial::commitment, Records.HASH),
            CommitPolynomial::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var unable = congress.unableToGive(group, by, Ceremony.Stage.COMMITMENTS, Ceremony::commitments);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        return Decision.allow(new PolynomialCommitted(group, by.person().orElseThrow(), commitment));
    }
}
