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
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotClosed;
import plenum.congress.urns.UrnRefusal.NotVerified;

/// The ballots of a closed urn are put together, still encrypted. Everybody can do the same and compare.
///
/// Refused, in this order: if there is no such urn; unless it is closed and has not been tallied; before its archive
/// was verified.
///
/// @param tally the SHA-256 of the encrypted tally, in hex
public record EnterTally(UrnId urn, String tally) implements UrnAct {
    public static final ObjectForm<EnterTally> FORM = Form.of(
            Field.of("urn", EnterTally::urn, UrnId.FORM),
            Field.of("tally", EnterTally::tally, Records.HASH),
            EnterTally::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var asked = congress.urns().urn(urn);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchUrn(urn));
        }
        if (!(asked.get().stage() instanceof Urn.Stage.Closed)) {
            return Decision.refuse(new NotClosed(urn));
        }
        if (!asked.get().isVerified()) {
            return Decision.refuse(new NotVerified(urn));
        }
        var counted = asked.get().turnout();
        var payload = new Payload.Tallied(counted, counted, Hash.parse(tally));
        var head = asked.get().after(EventType.ENCRYPTED_TALLY, Optional.of(Hash.of(payload.bytes())));
        return Decision.allow(new UrnTallied(urn, tally, head.hash().toString()));
    }
}
