package plenum.congress.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.VoteId;
import plenum.congress.credentials.CredentialsFact.ChallengeDecided;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.MandateFact.MandateHandedOver;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.orders.Alternation;

/// What follows when a challenge is decided.
public final class Judgement {
    private Judgement() {}

    /// The decision and, if the challenge is upheld, the striking off: the first alternate moves up where the
    /// orders know alternates and one is left, and otherwise the mandate ends. Who no longer holds the mandate
    /// is only judged.
    public static List<Fact> facts(
            HasCredentials congress, Challenge challenge, boolean upheld, String reason, Optional<VoteId> vote) {
        var facts = new ArrayList<Fact>();
        facts.add(new ChallengeDecided(challenge.id(), upheld, reason, vote));
        if (upheld) {
            congress.mandates()
                    .mandate(challenge.mandate())
                    .filter(held -> held.holder().equals(challenge.delegate()))
                    .map(held -> {
                        var next = congress.orders().mandates().alternation() == Alternation.NONE
                                ? Optional.<PersonId>empty()
                                : congress.mandates().freeAlternates(held.unit()).stream()
                                        .findFirst();
                        return next.<Fact>map(
                                        to -> new MandateHandedOver(held.number(), held.holder(), to, Cause.STRUCK_OFF))
                                .orElseGet(() -> new MandateWithdrawn(
                                        held.number(), challenge.id() + ": " + challenge.grounds()));
                    })
                    .ifPresent(facts::add);
        }
        return facts;
    }
}
