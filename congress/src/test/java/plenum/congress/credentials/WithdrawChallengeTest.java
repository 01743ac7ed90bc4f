package plenum.congress.credentials;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.ChallengeId;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsFact.ChallengeWithdrawn;
import plenum.congress.credentials.CredentialsRefusal.ChallengeIsOver;
import plenum.congress.credentials.CredentialsRefusal.NoSuchChallenge;
import plenum.congress.credentials.CredentialsRefusal.NotYourChallenge;

class WithdrawChallengeTest {
    private static final ChallengeId H1 = new ChallengeId(1);
    private static final ChallengeLodged LODGED = new ChallengeLodged(H1, ANNAS, ANNA, BRUNO, "No meeting.");

    @Test
    void who_lodged_it_withdraws_it() {
        given(LODGED)
                .when(BRUNO, new WithdrawChallenge(H1))
                .recorded(new ChallengeWithdrawn(H1))
                .when(BRUNO, new WithdrawChallenge(H1))
                .refused(new ChallengeIsOver(H1));
    }

    @Test
    void there_is_none() {
        given().when(BRUNO, new WithdrawChallenge(H1)).refused(new NoSuchChallenge(H1));
    }

    @Test
    void nobody_else_does() {
        given(LODGED).when(ANNA, new WithdrawChallenge(H1)).refused(new NotYourChallenge(H1));
    }
}
