package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.PartConfirmed;
import plenum.congress.urns.UrnRefusal.NotItsForm;

/// A trustee has checked the shares received and confirms the own part of the key. With the last confirmation the
/// key is made.
///
/// Refused, in this order: without a ceremony for the group; to others than its trustees; when it waits for something
/// else; a second time; if the part does not follow from the polynomials.
///
/// @param verificationKey the public side of the part, with proof and signature
public record ConfirmKey(String group, String verificationKey) implements UrnAct {
    public static final ObjectForm<ConfirmKey> FORM = Form.of(
            Field.of("group", ConfirmKey::group, Form.TEXT),
            Field.of("verificationKey", ConfirmKey::verificationKey, Form.TEXT),
            ConfirmKey::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var unable = congress.unableToGive(group, by, Ceremony.Stage.CONFIRMATIONS, Ceremony::verificationKeys);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        var ceremony = congress.urns().ceremony(group).orElseThrow();
        var trustee = by.person().orElseThrow();
        var fault = KeyMaking.of(ceremony).faultOfPart(trustee, verificationKey);
        if (fault.isPresent()) {
            return Decision.refuse(new NotItsForm("verification key", fault.get()));
        }
        var confirmed = new PartConfirmed(group, trustee, verificationKey);
        var after = ceremony.with(confirmed);
        return after.awaited().isEmpty()
                ? Decision.allow(confirmed, KeyMaking.of(after).made())
                : Decision.allow(confirmed);
    }
}
