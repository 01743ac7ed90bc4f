package plenum.congress.urns;

import java.time.Instant;
import java.util.ArrayList;
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
import plenum.congress.urns.UrnFact.ShufflesEnded;
import plenum.congress.urns.UrnFact.UrnShuffled;
import plenum.congress.urns.UrnRefusal.AlreadyDone;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotMixing;

/// A trustee mixes the ballots of rankings, so that nobody sees any more whose they are. When as many have mixed as the
/// orders ask for, the ballots are ready to be opened.
///
/// Refused, in this order: if there is no such urn; to others than its trustees; unless its ballots are to be mixed; to
/// a trustee who has mixed them.
///
/// @param shuffle the SHA-256 of the shuffle with its proof, in hex
public record EnterShuffle(UrnId urn, String shuffle) implements UrnAct {
    public static final ObjectForm<EnterShuffle> FORM = Form.of(
            Field.of("urn", EnterShuffle::urn, UrnId.FORM),
            Field.of("shuffle", EnterShuffle::shuffle, Records.HASH),
            EnterShuffle::new);

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
        if (!(asked.get().stage() instanceof Urn.Stage.Mixing)) {
            return Decision.refuse(new NotMixing(urn));
        }
        var trustee = by.person().orElseThrow();
        if (asked.get().shuffled().contains(trustee)) {
            return Decision.refuse(new AlreadyDone(trustee));
        }
        var payload = new Payload.Owned(owner.getAsInt(), Hash.parse(shuffle));
        var mixedHead = asked.get().after(EventType.SHUFFLE, Optional.of(Hash.of(payload.bytes())));
        var mixed = new UrnShuffled(
                urn, trustee, owner.getAsInt(), shuffle, mixedHead.hash().toString());
        var facts = new ArrayList<UrnFact>();
        facts.add(mixed);
        if (asked.get().shuffled().size() + 1 >= asked.get().prepared().rule().shuffles()) {
            var head = asked.get().evolve(mixed, at).after(EventType.END_SHUFFLES, Optional.empty());
            facts.add(new ShufflesEnded(urn, head.hash().toString()));
        }
        return Decision.allow(facts);
    }
}
