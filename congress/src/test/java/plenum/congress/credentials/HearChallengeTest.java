package plenum.congress.credentials;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.ChallengeId;
import plenum.congress.credentials.CredentialsFact.ChallengeHeard;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsFact.ChallengeWithdrawn;
import plenum.congress.credentials.CredentialsRefusal.ChallengeIsOver;
import plenum.congress.credentials.CredentialsRefusal.NoSuchChallenge;

class HearChallengeTest {
    private static final ChallengeId H1 = new ChallengeId(1);
    private static final ChallengeLodged LODGED = new ChallengeLodged(H1, ANNAS, ANNA, BRUNO, "No meeting.");
    private static final HearChallenge HEAR = new HearChallenge(H1, "We met on the 3rd.");

    @Test
    void the_delegate_is_heard() {
        given(LODGED).when(SECRETARY, HEAR).recorded(new ChallengeHeard(H1, "We met on the 3rd."));
    }

    @Test
    void there_is_none() {
        given().when(SECRETARY, HEAR).refused(new NoSuchChallenge(H1));
    }

    @Test
    void not_once_it_is_over() {
        given(LODGED, new ChallengeWithdrawn(H1)).when(SECRETARY, HEAR).refused(new ChallengeIsOver(H1));
    }
}
