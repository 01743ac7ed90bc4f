package plenum.congress.credentials;

import java.time.Duration;
import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsRefusal.AlreadyChallenged;
import plenum.congress.credentials.CredentialsRefusal.NoGrounds;
import plenum.congress.credentials.CredentialsRefusal.OutOfTime;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;

/// Somebody challenges a mandate in writing.
///
/// Refused, in this order: without a valid mandate; without grounds; after the time that the orders give; while it is
/// challenged already.
public record LodgeChallenge(MandateNumber mandate, String grounds) implements CredentialsAct {
    public static final ObjectForm<LodgeChallenge> FORM = Form.of(
            Field.of("mandate", LodgeChallenge::mandate, MandateNumber.FORM),
            Field.of("grounds", LodgeChallenge::grounds, Form.TEXT),
            LodgeChallenge::new);

    @Override
    public Decision decide(HasCredentials congress, Actor by, Instant at) {
        var held = congress.mandates().mandate(mandate);
        if (held.isEmpty()) {
            return Decision.refuse(new NoSuchMandate(mandate));
        }
        if (grounds.isBlank()) {
            return Decision.refuse(new NoGrounds());
        }
        var hours = congress.orders().mandates().challengeHours();
        var issued = congress.mandates().asIssued(mandate).orElseThrow().at();
        if (hours > 0 && at.isAfter(issued.plus(Duration.ofHours(hours)))) {
            return Decision.refuse(new OutOfTime(hours));
        }
        var pending = congress.credentials().openAgainst(mandate);
        if (pending.isPresent()) {
            return Decision.refuse(new AlreadyChallenged(pending.get().id()));
        }
        return Decision.allow(new ChallengeLodged(
                congress.credentials().nextChallenge(),
                mandate,
                held.get().holder(),
                by.person().orElseThrow(),
                grounds));
    }
}
