package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.ShareDisputed;
import plenum.congress.urns.UrnRefusal.NotATrustee;

/// A trustee has received a share that is not what its sender's polynomial says. The ceremony is over, and is called
/// again when the two have talked.
///
/// Refused, in this order: without a ceremony for the group; to others than its trustees; when it does not wait for
/// confirmations; after the own; about somebody who is not a trustee.
public record DisputeShare(String group, PersonId sender) implements UrnAct {
    public static final ObjectForm<DisputeShare> FORM = Form.of(
            Field.of("group", DisputeShare::group, Form.TEXT),
            Field.of("sender", DisputeShare::sender, PersonId.FORM),
            DisputeShare::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var unable = congress.unableToGive(group, by, Ceremony.Stage.CONFIRMATIONS, Ceremony::verificationKeys);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        if (congress.urns().ceremony(group).orElseThrow().index(sender).isEmpty()) {
            return Decision.refuse(new NotATrustee(group));
        }
        return Decision.allow(new ShareDisputed(group, by.person().orElseThrow(), sender));
    }
}
