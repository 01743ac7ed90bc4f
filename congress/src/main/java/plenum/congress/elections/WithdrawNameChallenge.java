package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.CandidacyRefusal.NoChallenge;
import plenum.congress.elections.CandidacyRefusal.NotYourChallenge;
import plenum.congress.elections.ElectionFact.NameChallengeWithdrawn;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Whoever has challenged a name takes that back, or the chair enters that it was taken back aloud.
///
/// Refused, in this order: if there is no such election; if it has no such nomination; while it is voted on,
/// and afterwards; of who has declined or withdrawn or was struck; if no challenge to the name waits for the
/// congress; to others than whoever raised it and the chair.
public record WithdrawNameChallenge(ElectionId election, int nomination) implements ElectionAct {
    public static final ObjectForm<WithdrawNameChallenge> FORM = Form.of(
            Field.of("election", WithdrawNameChallenge::election, ElectionId.FORM),
            Field.of("nomination", WithdrawNameChallenge::nomination, Form.INT),
            WithdrawNameChallenge::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.ofCandidate(election, nomination, candidacy -> {
            var challenge = candidacy.openChallenge();
            if (challenge.isEmpty()) {
                return Decision.refuse(new NoChallenge(congress.candidate(election, nomination)));
            }
            return by.is(challenge.get().by()) || congress.sittings().presides(by)
                    ? Decision.allow(new NameChallengeWithdrawn(
                            election, nomination, challenge.get().number()))
                    : Decision.refuse(new NotYourChallenge(congress.candidate(election, nomination)));
        });
    }
}
