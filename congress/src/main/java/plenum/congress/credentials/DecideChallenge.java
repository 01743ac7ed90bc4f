package plenum.congress.credentials;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.ChallengeId;
import plenum.congress.Decision;
import plenum.congress.credentials.CredentialsRefusal.ChallengeIsOver;
import plenum.congress.credentials.CredentialsRefusal.CongressDecides;
import plenum.congress.credentials.CredentialsRefusal.NoSuchChallenge;
import plenum.congress.credentials.CredentialsRefusal.NotHeard;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The credentials commission upholds or dismisses a challenge, where the orders leave that to it.
///
/// Refused, in this order: if there is none; where the congress decides; once it is over; before the delegate was
/// heard.
public record DecideChallenge(ChallengeId challenge, boolean upheld, String reason) implements CredentialsAct {
    public static final ObjectForm<DecideChallenge> FORM = Form.of(
            Field.of("challenge", DecideChallenge::challenge, ChallengeId.FORM),
            Field.of("upheld", DecideChallenge::upheld, Form.TRUTH),
            Field.of("reason", DecideChallenge::reason, Form.TEXT),
            DecideChallenge::new);

    @Override
    public Decision decide(HasCredentials congress, Actor by, Instant at) {
        var lodged = congress.credentials().challenge(challenge);
        if (lodged.isEmpty()) {
            return Decision.refuse(new NoSuchChallenge(challenge));
        }
        if (!congress.orders().mandates().commissionDecides()) {
            return Decision.refuse(new CongressDecides());
        }
        if (!lodged.get().open()) {
            return Decision.refuse(new ChallengeIsOver(challenge));
        }
        if (lodged.get().heard().isEmpty()) {
            return Decision.refuse(new NotHeard(challenge));
        }
        return Decision.allow(Judgement.facts(congress, lodged.get(), upheld, reason, Optional.empty()));
    }
}
