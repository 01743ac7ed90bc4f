package plenum.congress.mandates;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.MandateNumber;
import plenum.congress.mandates.MandateFact.ProxyGiven;
import plenum.congress.mandates.MandateFact.ProxyRevoked;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;
import plenum.congress.mandates.MandateRefusal.NotYourMandate;

class RevokeProxyTest {
    @Test
    void a_delegate_takes_his_vote_back() {
        given(new ProxyGiven(ANNAS, BRUNO))
                .when(ANNA, new RevokeProxy(ANNAS))
                .recorded(new ProxyRevoked(ANNAS))
                .when(ANNA, new RevokeProxy(ANNAS))
                .unchanged();
    }

    @Test
    void not_without_a_mandate() {
        given().when(ANNA, new RevokeProxy(new MandateNumber(99))).refused(new NoSuchMandate(new MandateNumber(99)));
    }

    @Test
    void not_for_somebody_else() {
        given(new ProxyGiven(ANNAS, BRUNO)).when(BRUNO, new RevokeProxy(ANNAS)).refused(new NotYourMandate(ANNAS));
    }
}
