package plenum.congress.credentials;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Minutes.given;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.ChallengeId;
import plenum.congress.Decision;
import plenum.congress.MandateNumber;
import plenum.congress.credentials.CredentialsFact.ChallengeLodged;
import plenum.congress.credentials.CredentialsFact.ChallengeWithdrawn;
import plenum.congress.credentials.CredentialsRefusal.AlreadyChallenged;
import plenum.congress.credentials.CredentialsRefusal.NoGrounds;
import plenum.congress.credentials.CredentialsRefusal.OutOfTime;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;
import plenum.congress.minutes.Minutes;
import plenum.congress.minutes.Orders;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.MandateRule;

class LodgeChallengeTest {
    private static final ChallengeId H1 = new ChallengeId(1);
    private static final ChallengeId H2 = new ChallengeId(2);
    private static final String GROUNDS = "The unit did not meet.";
    private static final LodgeChallenge LODGE = new LodgeChallenge(ANNAS, GROUNDS);
    private static final ChallengeLodged LODGED = new ChallengeLodged(H1, ANNAS, ANNA, BRUNO, GROUNDS);

    @Test
    void a_mandate_is_challenged_in_writing() {
        given().when(BRUNO, LODGE).recorded(LODGED);
    }

    @Test
    void again_when_the_first_challenge_is_over() {
        given(LODGED, new ChallengeWithdrawn(H1))
                .when(BRUNO, LODGE)
                .recorded(new ChallengeLodged(H2, ANNAS, ANNA, BRUNO, GROUNDS));
    }

    @Test
    void there_is_no_such_mandate() {
        var none = new MandateNumber(77);
        given().when(BRUNO, new LodgeChallenge(none, GROUNDS)).refused(new NoSuchMandate(none));
    }

    @Test
    void not_without_grounds() {
        given().when(BRUNO, new LodgeChallenge(ANNAS, " ")).refused(new NoGrounds());
    }

    @Test
    void not_after_the_time_that_the_orders_give() {
        var hall = given(Orders.mandates(new MandateRule(Alternation.NONE, true, 48, false)))
                .hall();
        var by = Actor.of(BRUNO);
        // Mandates are issued with the second fact of a meeting.
        var issued = Minutes.BEGIN.plusSeconds(2);
        var late = LODGE.decide(hall, by, issued.plus(Duration.ofDays(2)).plusSeconds(1));
        org.assertj.core.api.Assertions.assertThat(late).isEqualTo(Decision.refuse(new OutOfTime(48)));
        var inTime = LODGE.decide(hall, by, issued.plus(Duration.ofDays(2)));
        org.assertj.core.api.Assertions.assertThat(inTime).isEqualTo(Decision.allow(LODGED));
    }

    @Test
    void one_at_a_time() {
        given(LODGED).when(BRUNO, LODGE).refused(new AlreadyChallenged(H1));
    }
}
