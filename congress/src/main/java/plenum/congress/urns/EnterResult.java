package plenum.congress.urns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Hash;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnRefusal.KeysMissing;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotDecrypting;
import plenum.congress.urns.UrnRefusal.NotVerified;

/// What was in the urn, as it follows from what the trustees have turned. Everybody can work it out from the archive.
///
/// Refused, in this order: if there is no such urn; unless its ballots are ready; before enough trustees have turned
/// their parts of the key; before the archive with all of those was verified.
public record EnterResult(UrnId urn, String result) implements UrnAct {
    public static final ObjectForm<EnterResult> FORM = Form.of(
            Field.of("urn", EnterResult::urn, UrnId.FORM),
            Field.of("result", EnterResult::result, Form.TEXT),
            EnterResult::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var asked = congress.urns().urn(urn);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchUrn(urn));
        }
        if (!(asked.get().stage() instanceof Urn.Stage.Decrypting)) {
            return Decision.refuse(new NotDecrypting(urn));
        }
        if (asked.get().keysMissing() > 0) {
            return Decision.refuse(new KeysMissing(urn, asked.get().keysMissing()));
        }
        if (!asked.get().isVerified()) {
            return Decision.refuse(new NotVerified(urn));
        }
        var head = asked.get().after(EventType.RESULT, Optional.of(Hash.of(result.getBytes(UTF_8))));
        return Decision.allow(new UrnCounted(urn, result, head.hash().toString()));
    }
}
