package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.GRETA;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Trustees.CALLED;
import static plenum.congress.minutes.Trustees.GROUP;
import static plenum.congress.minutes.Trustees.certified;
import static plenum.congress.minutes.Trustees.commitment;
import static plenum.congress.minutes.Trustees.committed;
import static plenum.congress.minutes.Trustees.contribution;

import org.junit.jupiter.api.Test;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.PolynomialCommitted;
import plenum.congress.urns.UrnFact.PolynomialRevealed;
import plenum.congress.urns.UrnRefusal.AlreadyGiven;
import plenum.congress.urns.UrnRefusal.NoCeremony;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotItsForm;
import plenum.congress.urns.UrnRefusal.NotItsTurn;

class RevealPolynomialTest {
    @Test
    void the_polynomials_are_shown_in_any_order() {
        var after = bound().when(GRETA, new RevealPolynomial(GROUP, contribution(GRETA)))
                .recorded(new PolynomialRevealed(GROUP, GRETA, contribution(GRETA)))
                .when(FELIX, new RevealPolynomial(GROUP, contribution(FELIX)))
                .recorded(new PolynomialRevealed(GROUP, FELIX, contribution(FELIX)))
                .when(HUGO, new RevealPolynomial(GROUP, contribution(HUGO)))
                .recorded(new PolynomialRevealed(GROUP, HUGO, contribution(HUGO)));
        assertThat(after.hall().urns().ceremony(GROUP).orElseThrow().stage()).isEqualTo(Ceremony.Stage.CONFIRMATIONS);
    }

    @Test
    void there_is_no_ceremony() {
        given().when(ANNA, new RevealPolynomial(GROUP, "")).refused(new NoCeremony(GROUP));
    }

    @Test
    void the_ceremony_is_for_those_it_names() {
        given(CALLED).when(ANNA, new RevealPolynomial(GROUP, "")).refused(new NotATrustee(GROUP));
    }

    @Test
    void not_before_all_are_bound() {
        given(CALLED)
                .and(certified())
                .when(FELIX, new RevealPolynomial(GROUP, ""))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.COMMITMENTS));
    }

    @Test
    void not_a_second_time() {
        bound().and(new PolynomialRevealed(GROUP, FELIX, contribution(FELIX)))
                .when(FELIX, new RevealPolynomial(GROUP, ""))
                .refused(new AlreadyGiven(FELIX));
    }

    @Test
    void not_what_is_no_polynomial() {
        bound().when(FELIX, new RevealPolynomial(GROUP, "{}"))
                .refused(new NotItsForm("polynomial", "expected a field \"coefexps\""));
    }

    @Test
    void not_another_than_the_one_committed_to() {
        bound().when(FELIX, new RevealPolynomial(GROUP, contribution(GRETA)))
                .refused(new NotItsForm("polynomial", "the coefficients are not those that were committed to"));
    }

    @Test
    void not_that_of_another_trustee_who_was_copied() {
        given(CALLED)
                .and(certified())
                .and(
                        new PolynomialCommitted(GROUP, FELIX, commitment(GRETA)),
                        new PolynomialCommitted(GROUP, GRETA, commitment(GRETA)),
                        new PolynomialCommitted(GROUP, HUGO, commitment(HUGO)))
                .when(FELIX, new RevealPolynomial(GROUP, contribution(GRETA)))
                .refused(new NotItsForm("polynomial", "a signature of the contribution is wrong"));
    }

    @Test
    void not_without_a_share_for_everybody() {
        var whole = contribution(FELIX);
        var without = whole.substring(0, whole.lastIndexOf(",{\"ephemeral\"")) + "]}";
        bound().when(FELIX, new RevealPolynomial(GROUP, without))
                .refused(new NotItsForm("polynomial", "the contribution does not have a share for each trustee"));
    }

    private static Minutes bound() {
        return given(CALLED).and(certified()).and(committed());
    }
}
