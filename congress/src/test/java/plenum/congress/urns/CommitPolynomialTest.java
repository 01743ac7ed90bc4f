package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.GRETA;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Trustees.CALLED;
import static plenum.congress.minutes.Trustees.GROUP;
import static plenum.congress.minutes.Trustees.certificate;
import static plenum.congress.minutes.Trustees.certified;
import static plenum.congress.minutes.Trustees.commitment;
import static plenum.congress.minutes.Trustees.committed;
import static plenum.congress.minutes.Trustees.contribution;

import org.junit.jupiter.api.Test;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.CertificateOffered;
import plenum.congress.urns.UrnFact.PolynomialCommitted;
import plenum.congress.urns.UrnRefusal.AlreadyGiven;
import plenum.congress.urns.UrnRefusal.NoCeremony;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotItsTurn;

class CommitPolynomialTest {
    @Test
    void nobody_shows_a_polynomial_before_all_are_bound_to_theirs() {
        var after = certificates()
                .when(FELIX, new CommitPolynomial(GROUP, commitment(FELIX)))
                .recorded(new PolynomialCommitted(GROUP, FELIX, commitment(FELIX)))
                .when(GRETA, new CommitPolynomial(GROUP, commitment(GRETA)))
                .recorded(new PolynomialCommitted(GROUP, GRETA, commitment(GRETA)));
        after.when(FELIX, new RevealPolynomial(GROUP, contribution(FELIX)))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.COMMITMENTS));
        var all = after.when(HUGO, new CommitPolynomial(GROUP, commitment(HUGO)))
                .recorded(new PolynomialCommitted(GROUP, HUGO, commitment(HUGO)));
        assertThat(all.hall().urns().ceremony(GROUP).orElseThrow().stage()).isEqualTo(Ceremony.Stage.POLYNOMIALS);
    }

    @Test
    void there_is_no_ceremony() {
        given().when(ANNA, new CommitPolynomial(GROUP, commitment(FELIX))).refused(new NoCeremony(GROUP));
    }

    @Test
    void the_ceremony_is_for_those_it_names() {
        given(CALLED).when(ANNA, new CommitPolynomial(GROUP, commitment(FELIX))).refused(new NotATrustee(GROUP));
    }

    @Test
    void not_before_all_certificates_are_there() {
        given(CALLED, new CertificateOffered(GROUP, FELIX, certificate(FELIX)))
                .when(FELIX, new CommitPolynomial(GROUP, commitment(FELIX)))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.CERTIFICATES));
    }

    @Test
    void not_once_all_are_bound() {
        certificates()
                .and(committed())
                .when(FELIX, new CommitPolynomial(GROUP, commitment(FELIX)))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.POLYNOMIALS));
    }

    @Test
    void not_a_second_time() {
        certificates()
                .and(new PolynomialCommitted(GROUP, FELIX, commitment(FELIX)))
                .when(FELIX, new CommitPolynomial(GROUP, commitment(GRETA)))
                .refused(new AlreadyGiven(FELIX));
    }

    private static Minutes certificates() {
        return given(CALLED).and(certified());
    }
}
