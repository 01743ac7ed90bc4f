package plenum.congress.urns;

import java.time.Instant;
import plenum.ballot.archive.Hash;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.BallotTested;
import plenum.congress.urns.UrnRefusal.BallotWasCast;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotACredential;
import plenum.congress.urns.UrnRefusal.NotOpen;

/// A voter tests a ballot instead of casting it, to see whether the device has marked what was chosen. That is written
/// down, so that neither a restart nor the server itself can put the ballot into the urn afterwards. Whose ballot it
/// was is not. Testing the same again changes nothing.
///
/// Refused, in this order: if there is no such urn; unless it is open; without a credential of the list; if the ballot
/// was cast.
///
/// @param ballot the SHA-256 of the ballot, in hex
public record TestBallot(UrnId urn, String credential, String ballot) implements UrnAct {
    public static final ObjectForm<TestBallot> FORM = Form.of(
            Field.of("urn", TestBallot::urn, UrnId.FORM),
            Field.of("credential", TestBallot::credential, Form.TEXT),
            Field.of("ballot", TestBallot::ballot, Records.HASH),
            TestBallot::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var asked = congress.urns().urn(urn);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchUrn(urn));
        }
        if (!asked.get().open()) {
            return Decision.refuse(new NotOpen(urn));
        }
        if (!asked.get().opening().orElseThrow().places().containsKey(credential)) {
            return Decision.refuse(new NotACredential(urn));
        }
        var hash = Hash.parse(ballot);
        if (asked.get().ballots().containsKey(hash)) {
            return Decision.refuse(new BallotWasCast(urn));
        }
        return asked.get().tested().contains(hash)
                ? Decision.unchanged()
                : Decision.allow(new BallotTested(urn, ballot));
    }
}
