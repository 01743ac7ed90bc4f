package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.GRETA;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Trustees.CALLED;
import static plenum.congress.minutes.Trustees.GROUP;
import static plenum.congress.minutes.Trustees.KEY_MADE;
import static plenum.congress.minutes.Trustees.certified;
import static plenum.congress.minutes.Trustees.committed;
import static plenum.congress.minutes.Trustees.confirmed;
import static plenum.congress.minutes.Trustees.revealed;
import static plenum.congress.minutes.Trustees.verificationKey;

import org.junit.jupiter.api.Test;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.PartConfirmed;
import plenum.congress.urns.UrnRefusal.AlreadyGiven;
import plenum.congress.urns.UrnRefusal.NoCeremony;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotItsForm;
import plenum.congress.urns.UrnRefusal.NotItsTurn;

class ConfirmKeyTest {
    @Test
    void with_the_last_confirmation_the_key_is_made() {
        var after = shown().when(HUGO, new ConfirmKey(GROUP, verificationKey(HUGO)))
                .recorded(new PartConfirmed(GROUP, HUGO, verificationKey(HUGO)))
                .when(FELIX, new ConfirmKey(GROUP, verificationKey(FELIX)))
                .recorded(new PartConfirmed(GROUP, FELIX, verificationKey(FELIX)))
                .when(GRETA, new ConfirmKey(GROUP, verificationKey(GRETA)))
                .recorded(new PartConfirmed(GROUP, GRETA, verificationKey(GRETA)), KEY_MADE);
        var ceremony = after.hall().urns().ceremony(GROUP).orElseThrow();
        assertThat(ceremony.stage()).isEqualTo(Ceremony.Stage.KEY);
        assertThat(ceremony.awaited()).isEmpty();
        assertThat(after.hall().urns().key(GROUP))
                .contains(new Ceremony.Ending.Key(KEY_MADE.publicKey(), KEY_MADE.trustees()));
    }

    @Test
    void there_is_no_ceremony() {
        given().when(ANNA, new ConfirmKey(GROUP, "")).refused(new NoCeremony(GROUP));
    }

    @Test
    void the_ceremony_is_for_those_it_names() {
        given(CALLED).when(ANNA, new ConfirmKey(GROUP, "")).refused(new NotATrustee(GROUP));
    }

    @Test
    void not_before_all_polynomials_are_shown() {
        given(CALLED)
                .and(certified())
                .and(committed())
                .when(FELIX, new ConfirmKey(GROUP, ""))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.POLYNOMIALS));
    }

    @Test
    void not_once_the_key_is_made() {
        shown().and(confirmed())
                .and(KEY_MADE)
                .when(FELIX, new ConfirmKey(GROUP, ""))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.KEY));
    }

    @Test
    void not_a_second_time() {
        shown().and(new PartConfirmed(GROUP, FELIX, verificationKey(FELIX)))
                .when(FELIX, new ConfirmKey(GROUP, ""))
                .refused(new AlreadyGiven(FELIX));
    }

    @Test
    void not_what_is_no_key() {
        shown().when(FELIX, new ConfirmKey(GROUP, "[]"))
                .refused(new NotItsForm("verification key", "expected an object"));
    }

    @Test
    void not_the_part_of_another_trustee() {
        shown().when(FELIX, new ConfirmKey(GROUP, verificationKey(GRETA)))
                .refused(new NotItsForm(
                        "verification key", "the verification key does not follow from the coefficients"));
    }

    private static Minutes shown() {
        return given(CALLED).and(certified()).and(committed()).and(revealed());
    }
}
