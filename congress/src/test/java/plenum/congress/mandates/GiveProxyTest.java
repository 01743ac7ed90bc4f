package plenum.congress.mandates;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.DORAS;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.Office;
import plenum.congress.mandates.MandateFact.ProxyGiven;
import plenum.congress.mandates.MandateRefusal.HolderHasNoVote;
import plenum.congress.mandates.MandateRefusal.NoProxies;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;
import plenum.congress.mandates.MandateRefusal.NotYourMandate;
import plenum.congress.mandates.MandateRefusal.OwnProxy;
import plenum.congress.mandates.MandateRefusal.TooManyProxies;
import plenum.congress.orders.OrdersFact.OrdersAdopted;
import plenum.congress.orders.StandingOrders;
import plenum.congress.orders.TieRule;
import plenum.congress.orders.VotingRule;

class GiveProxyTest {
    /// The general orders, under which a delegate represents one other.
    private static OrdersAdopted oneProxy() {
        var general = StandingOrders.general();
        return new OrdersAdopted(new StandingOrders(
                general.edition(),
                general.articles(),
                general.quorum(),
                general.floor(),
                general.motions(),
                new VotingRule(List.of(), TieRule.REJECTED, true, 1),
                general.secret(),
                general.mandates(),
                general.record(),
                false));
    }

    @Test
    void a_delegate_has_another_vote_for_him() {
        given(oneProxy())
                .when(ANNA, new GiveProxy(ANNAS, BRUNO))
                .recorded(new ProxyGiven(ANNAS, BRUNO))
                .when(ANNA, new GiveProxy(ANNAS, BRUNO))
                .unchanged();
    }

    @Test
    void the_credentials_desk_does_it_for_him() {
        given(oneProxy(), new OfficerAppointed(SECRETARY, Office.CREDENTIALS))
                .when(SECRETARY, new GiveProxy(ANNAS, BRUNO))
                .recorded(new ProxyGiven(ANNAS, BRUNO));
    }

    @Test
    void not_for_a_consultative_voice() {
        given().when(BRUNO, new GiveProxy(DORAS, DORA)).refused(new NoSuchMandate(DORAS));
    }

    @Test
    void not_for_somebody_else() {
        given().when(BRUNO, new GiveProxy(ANNAS, ANNA)).refused(new NotYourMandate(ANNAS));
    }

    @Test
    void not_where_votes_are_cast_in_person() {
        given().when(ANNA, new GiveProxy(ANNAS, ANNA)).refused(new NoProxies());
    }

    @Test
    void not_to_oneself() {
        given(oneProxy()).when(ANNA, new GiveProxy(ANNAS, ANNA)).refused(new OwnProxy());
    }

    @Test
    void not_to_somebody_without_a_decisive_vote() {
        given(oneProxy(), new ProxyGiven(CLARAS, DORA))
                .when(ANNA, new GiveProxy(ANNAS, DORA))
                .refused(new HolderHasNoVote(DORA));
    }

    @Test
    void not_beyond_the_number_one_may_represent() {
        given(oneProxy(), new ProxyGiven(CLARAS, BRUNO))
                .when(ANNA, new GiveProxy(ANNAS, BRUNO))
                .refused(new TooManyProxies(BRUNO, 1));
    }
}
