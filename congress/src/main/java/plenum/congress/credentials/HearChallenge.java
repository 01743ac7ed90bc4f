package plenum.congress.credentials;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.ChallengeId;
import plenum.congress.Decision;
import plenum.congress.credentials.CredentialsFact.ChallengeHeard;
import plenum.congress.credentials.CredentialsRefusal.ChallengeIsOver;
import plenum.congress.credentials.CredentialsRefusal.NoSuchChallenge;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The credentials commission notes what the challenged delegate has to say, or that nothing was said. A second hearing
/// replaces the first.
///
/// Refused, in this order: if there is no such challenge; once it is over.
public record HearChallenge(ChallengeId challenge, String statement) implements CredentialsAct {
    public static final ObjectForm<HearChallenge> FORM = Form.of(
            Field.of("challenge", HearChallenge::challenge, ChallengeId.FORM),
            Field.of("statement", HearChallenge::statement, Form.TEXT),
            HearChallenge::new);

    @Override
    public Decision decide(HasCredentials congress, Actor by, Instant at) {
        var lodged = congress.credentials().challenge(challenge);
        if (lodged.isEmpty()) {
            return Decision.refuse(new NoSuchChallenge(challenge));
        }
        return lodged.get().open()
                ? Decision.allow(new ChallengeHeard(challenge, statement))
                : Decision.refuse(new ChallengeIsOver(challenge));
    }
}
