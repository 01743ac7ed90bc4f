package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.GRETA;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Trustees.CALLED;
import static plenum.congress.minutes.Trustees.GROUP;
import static plenum.congress.minutes.Trustees.KEY_MADE;
import static plenum.congress.minutes.Trustees.appointed;
import static plenum.congress.minutes.Trustees.certified;
import static plenum.congress.minutes.Trustees.committed;
import static plenum.congress.minutes.Trustees.confirmed;
import static plenum.congress.minutes.Trustees.revealed;
import static plenum.congress.minutes.Trustees.verificationKey;

import org.junit.jupiter.api.Test;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.PartConfirmed;
import plenum.congress.urns.UrnFact.ShareDisputed;
import plenum.congress.urns.UrnRefusal.AlreadyGiven;
import plenum.congress.urns.UrnRefusal.NoCeremony;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotItsTurn;

class DisputeShareTest {
    @Test
    void the_ceremony_is_over_without_a_key() {
        var after = shown().when(GRETA, new DisputeShare(GROUP, HUGO)).recorded(new ShareDisputed(GROUP, GRETA, HUGO));
        var ceremony = after.hall().urns().ceremony(GROUP).orElseThrow();
        assertThat(ceremony.stage()).isEqualTo(Ceremony.Stage.DISPUTED);
        assertThat(ceremony.awaited()).isEmpty();
        assertThat(ceremony.key()).isEmpty();
        after.when(FELIX, new ConfirmKey(GROUP, verificationKey(FELIX)))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.DISPUTED));
    }

    @Test
    void it_is_called_again() {
        var after = given(appointed())
                .and(CALLED, new ShareDisputed(GROUP, GRETA, HUGO))
                .when(CHAIR, new CallCeremony(GROUP, 2))
                .recorded(CALLED);
        assertThat(after.hall().urns().ceremony(GROUP).orElseThrow().stage()).isEqualTo(Ceremony.Stage.CERTIFICATES);
    }

    @Test
    void there_is_no_ceremony() {
        given().when(ANNA, new DisputeShare(GROUP, ANNA)).refused(new NoCeremony(GROUP));
    }

    @Test
    void the_ceremony_is_for_those_it_names() {
        given(CALLED).when(ANNA, new DisputeShare(GROUP, ANNA)).refused(new NotATrustee(GROUP));
    }

    @Test
    void not_before_there_are_shares() {
        given(CALLED)
                .and(certified())
                .and(committed())
                .when(FELIX, new DisputeShare(GROUP, ANNA))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.POLYNOMIALS));
    }

    @Test
    void not_once_the_key_is_made() {
        shown().and(confirmed())
                .and(KEY_MADE)
                .when(FELIX, new DisputeShare(GROUP, ANNA))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.KEY));
    }

    @Test
    void who_has_confirmed_found_nothing_wrong() {
        shown().and(new PartConfirmed(GROUP, FELIX, verificationKey(FELIX)))
                .when(FELIX, new DisputeShare(GROUP, ANNA))
                .refused(new AlreadyGiven(FELIX));
    }

    @Test
    void only_trustees_send_shares() {
        shown().when(FELIX, new DisputeShare(GROUP, ANNA)).refused(new NotATrustee(GROUP));
    }

    private static Minutes shown() {
        return given(CALLED).and(certified()).and(committed()).and(revealed());
    }
}
