package plenum.congress.credentials;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.ChallengeId;
import plenum.congress.Decision;
import plenum.congress.credentials.CredentialsFact.ChallengeWithdrawn;
import plenum.congress.credentials.CredentialsRefusal.ChallengeIsOver;
import plenum.congress.credentials.CredentialsRefusal.NoSuchChallenge;
import plenum.congress.credentials.CredentialsRefusal.NotYourChallenge;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Who lodged a challenge withdraws it.
///
/// Refused, in this order: if there is none; to anybody else; once it is over.
public record WithdrawChallenge(ChallengeId challenge) implements CredentialsAct {
    public static final ObjectForm<WithdrawChallenge> FORM =
            Form.of(Field.of("challenge", WithdrawChallenge::challenge, ChallengeId.FORM), WithdrawChallenge::new);

    @Override
    public Decision decide(HasCredentials congress, Actor by, Instant at) {
        var lodged = congress.credentials().challenge(challenge);
        if (lodged.isEmpty()) {
            return Decision.refuse(new NoSuchChallenge(challenge));
        }
        if (!by.is(lodged.get().by())) {
            return Decision.refuse(new NotYourChallenge(challenge));
        }
        return lodged.get().open()
                ? Decision.allow(new ChallengeWithdrawn(challenge))
                : Decision.refuse(new ChallengeIsOver(challenge));
    }
}
