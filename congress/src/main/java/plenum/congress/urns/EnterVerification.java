package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.UrnVerified;
import plenum.congress.urns.UrnRefusal.AnotherArchive;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotClosed;

/// The published archive of an urn was verified from its first byte to its last, by all rules of section 5.2 of the
/// protocol, and keeps them. Everybody can verify it again.
///
/// Refused, in this order: if there is no such urn; unless it is closed and no fault was found; if what was verified
/// is not the archive as it now is.
///
/// @param head the hash of the last event that was verified
public record EnterVerification(UrnId urn, String head) implements UrnAct {
    public static final ObjectForm<EnterVerification> FORM = Form.of(
            Field.of("urn", EnterVerification::urn, UrnId.FORM),
            Field.of("head", EnterVerification::head, Records.HASH),
            EnterVerification::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var asked = congress.urns().urn(urn);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchUrn(urn));
        }
        if (!asked.get().isToBeVerified()) {
            return Decision.refuse(new NotClosed(urn));
        }
        var last = asked.get().head().orElseThrow();
        if (!last.hash().toString().equals(head)) {
            return Decision.refuse(new AnotherArchive(urn));
        }
        return asked.get().isVerified()
                ? Decision.unchanged()
                : Decision.allow(new UrnVerified(urn, last.height(), head));
    }
}
