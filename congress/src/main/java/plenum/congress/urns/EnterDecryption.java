package plenum.congress.urns;

import java.time.Instant;
import java.util.Optional;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Payload;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.PartDecrypted;
import plenum.congress.urns.UrnRefusal.AlreadyDone;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotDecrypting;

/// A trustee turns the own part of the key. The proof that it is the right part was checked before.
///
/// Who took part in the ceremony can do so even when relieved of the office since: the part of the key does not leave
/// with the office, without it the urn might never be opened, and nothing but the right part passes the check.
///
/// Refused, in this order: if there is no such urn; to others than its trustees; unless its ballots are ready, and as
/// soon as enough trustees have turned their parts; to a trustee who has done so.
///
/// @param decryption the SHA-256 of the partial decryption, in hex
public record EnterDecryption(UrnId urn, String decryption) implements UrnAct {
    public static final ObjectForm<EnterDecryption> FORM = Form.of(
            Field.of("urn", EnterDecryption::urn, UrnId.FORM),
            Field.of("decryption", EnterDecryption::decryption, Records.HASH),
            EnterDecryption::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var asked = congress.urns().urn(urn);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchUrn(urn));
        }
        var owner = asked.get().trustee(by);
        if (owner.isEmpty()) {
            return Decision.refuse(new NotATrustee(asked.get().prepared().group()));
        }
        if (!(asked.get().stage() instanceof Urn.Stage.Decrypting)
                || asked.get().keysMissing() <= 0) {
            return Decision.refuse(new NotDecrypting(urn));
        }
        var trustee = by.person().orElseThrow();
        if (asked.get().decrypted().contains(trustee)) {
            return Decision.refuse(new AlreadyDone(trustee));
        }
        var payload = new Payload.Owned(owner.getAsInt(), Hash.parse(decryption));
        var head = asked.get().after(EventType.PARTIAL_DECRYPTION, Optional.of(Hash.of(payload.bytes())));
        return Decision.allow(new PartDecrypted(
                urn, trustee, owner.getAsInt(), decryption, head.hash().toString()));
    }
}
