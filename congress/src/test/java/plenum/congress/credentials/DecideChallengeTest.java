package plenum.congress.credentials;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.ChallengeId;
import plenum.congress.Fact;
import plenum.congress.UnitId;
import plenum.congress.credentials.CredentialsFact.ChallengeDecided;
import plenum.congress.credentials.CredentialsFact.ChallengeHeard;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsRefusal.ChallengeIsOver;
import plenum.congress.credentials.CredentialsRefusal.CongressDecides;
import plenum.congress.credentials.CredentialsRefusal.NoSuchChallenge;
import plenum.congress.credentials.CredentialsRefusal.NotHeard;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.MandateFact.AlternatesListed;
import plenum.congress.mandates.MandateFact.MandateHandedOver;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.minutes.Orders;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.MandateRule;

class DecideChallengeTest {
    private static final ChallengeId H1 = new ChallengeId(1);
    private static final Fact COMMISSION = Orders.mandates(new MandateRule(Alternation.IN_ORDER, true, 0, true));
    private static final Fact LODGED = new ChallengeLodged(H1, ANNAS, ANNA, BRUNO, "No meeting.");
    private static final Fact HEARD = new ChallengeHeard(H1, "It met.");
    private static final DecideChallenge UPHOLD = new DecideChallenge(H1, true, "It did not.");

    @Test
    void upheld_it_strikes_the_mandate() {
        given(COMMISSION, LODGED, HEARD)
                .when(SECRETARY, UPHOLD)
                .recorded(
                        new ChallengeDecided(H1, true, "It did not.", Optional.empty()),
                        new MandateWithdrawn(ANNAS, "H1: No meeting."));
    }

    @Test
    void the_first_alternate_moves_up() {
        given(COMMISSION, LODGED, HEARD, new AlternatesListed(new UnitId(1), List.of(EMIL)))
                .when(SECRETARY, UPHOLD)
                .recorded(
                        new ChallengeDecided(H1, true, "It did not.", Optional.empty()),
                        new MandateHandedOver(ANNAS, ANNA, EMIL, Cause.STRUCK_OFF));
    }

    @Test
    void dismissed_it_changes_nothing() {
        given(COMMISSION, LODGED, HEARD)
                .when(SECRETARY, new DecideChallenge(H1, false, "It met."))
                .recorded(new ChallengeDecided(H1, false, "It met.", Optional.empty()))
                .when(SECRETARY, UPHOLD)
                .refused(new ChallengeIsOver(H1));
    }

    @Test
    void there_is_none() {
        given(COMMISSION).when(SECRETARY, UPHOLD).refused(new NoSuchChallenge(H1));
    }

    @Test
    void not_where_the_congress_decides() {
        given(LODGED, HEARD).when(SECRETARY, UPHOLD).refused(new CongressDecides());
    }

    @Test
    void nobody_is_judged_unheard() {
        given(COMMISSION, LODGED).when(SECRETARY, UPHOLD).refused(new NotHeard(H1));
    }
}
