package plenum.congress.urns;

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
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnRefusal.BallotWasTested;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotACredential;
import plenum.congress.urns.UrnRefusal.NotOpen;
import plenum.congress.urns.UrnRefusal.OldBallot;

/// A ballot is put into an urn, in place of an earlier one of the same credential. Its proofs and its signature were
/// checked before; anybody can check them again. The ballot that counts now, sent again, changes nothing.
///
/// Refused, in this order: if there is no such urn; unless it is open; without a credential of the list; if the ballot
/// was cast before and replaced since; if it was tested.
///
/// @param ballot the SHA-256 of the ballot, in hex
public record CastBallot(UrnId urn, String credential, String ballot) implements UrnAct {
    public static final ObjectForm<CastBallot> FORM = Form.of(
            Field.of("urn", CastBallot::urn, UrnId.FORM),
            Field.of("credential", CastBallot::credential, Form.TEXT),
            Field.of("ballot", CastBallot::ballot, Records.HASH),
            CastBallot::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var asked = congress.urns().urn(urn);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchUrn(urn));
        }
        if (!asked.get().open()) {
            return Decision.refuse(new NotOpen(urn));
        }
        var place =
                Optional.ofNullable(asked.get().opening().orElseThrow().places().get(credential));
        if (place.isEmpty()) {
            return Decision.refuse(new NotACredential(urn));
        }
        var hash = Hash.parse(ballot);
        if (hash.equals(asked.get().latest().get(place.get()))) {
            return Decision.unchanged();
        }
        if (asked.get().ballots().containsKey(hash)) {
            return Decision.refuse(new OldBallot(urn));
        }
        if (asked.get().tested().contains(hash)) {
            return Decision.refuse(new BallotWasTested());
        }
        var head = asked.get().after(EventType.BALLOT, Optional.of(hash));
        return Decision.allow(new BallotCast(
                urn, place.get(), ballot, head.height(), head.hash().toString()));
    }
}
