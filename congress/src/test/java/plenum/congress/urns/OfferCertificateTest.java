package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.GRETA;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Trustees.ALL;
import static plenum.congress.minutes.Trustees.CALLED;
import static plenum.congress.minutes.Trustees.GROUP;
import static plenum.congress.minutes.Trustees.certificate;
import static plenum.congress.minutes.Trustees.certificateInPlaceOf;
import static plenum.congress.minutes.Trustees.certificateOfAnother;
import static plenum.congress.minutes.Trustees.certified;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnFact.CertificateOffered;
import plenum.congress.urns.UrnRefusal.AlreadyGiven;
import plenum.congress.urns.UrnRefusal.NoCeremony;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotItsForm;
import plenum.congress.urns.UrnRefusal.NotItsTurn;

class OfferCertificateTest {
    @Test
    void a_certificate_is_taken_in_any_order() {
        var after = given(CALLED)
                .when(HUGO, new OfferCertificate(GROUP, certificate(HUGO)))
                .recorded(new CertificateOffered(GROUP, HUGO, certificate(HUGO)))
                .when(FELIX, new OfferCertificate(GROUP, certificate(FELIX)))
                .recorded(new CertificateOffered(GROUP, FELIX, certificate(FELIX)));
        assertThat(ceremony(after).stage()).isEqualTo(Ceremony.Stage.CERTIFICATES);
        assertThat(ceremony(after).awaited()).containsExactly(GRETA);
    }

    @Test
    void with_the_last_one_the_ceremony_waits_for_commitments() {
        var after = given(CALLED).and(certified());
        assertThat(ceremony(after).stage()).isEqualTo(Ceremony.Stage.COMMITMENTS);
        assertThat(ceremony(after).awaited()).isEqualTo(ALL);
    }

    @Test
    void there_is_no_ceremony() {
        given(new CeremonyCalled("BELENIOS-2048", 2, ALL))
                .when(ANNA, new OfferCertificate(GROUP, ""))
                .refused(new NoCeremony(GROUP));
    }

    @Test
    void the_ceremony_is_for_those_it_names() {
        given(CALLED)
                .and(certified())
                .when(ANNA, new OfferCertificate(GROUP, certificate(FELIX)))
                .refused(new NotATrustee(GROUP));
        given(CALLED)
                .when(new Actor.Organiser(), new OfferCertificate(GROUP, ""))
                .refused(new NotATrustee(GROUP));
    }

    @Test
    void not_once_all_certificates_are_there() {
        given(CALLED)
                .and(certified())
                .when(FELIX, new OfferCertificate(GROUP, certificate(FELIX)))
                .refused(new NotItsTurn(GROUP, Ceremony.Stage.COMMITMENTS));
    }

    @Test
    void not_a_second_time() {
        given(CALLED, new CertificateOffered(GROUP, FELIX, certificate(FELIX)))
                .when(FELIX, new OfferCertificate(GROUP, ""))
                .refused(new AlreadyGiven(FELIX));
    }

    @Test
    void not_what_is_no_certificate() {
        given(CALLED)
                .when(FELIX, new OfferCertificate(GROUP, "{}"))
                .refused(new NotItsForm("certificate", "expected a field \"message\""));
    }

    @Test
    void not_that_of_another_trustee() {
        given(CALLED)
                .when(FELIX, new OfferCertificate(GROUP, certificate(GRETA)))
                .refused(new NotItsForm("certificate", "the certificate is not for this place among 3 trustees"));
    }

    @Test
    void not_that_of_another_ceremony() {
        given(CALLED)
                .when(FELIX, new OfferCertificate(GROUP, certificateOfAnother(FELIX)))
                .refused(new NotItsForm("certificate", "the certificate is not for this place among 3 trustees"));
    }

    @Test
    void not_with_a_key_that_another_trustee_has() {
        given(CALLED, new CertificateOffered(GROUP, FELIX, certificate(FELIX)))
                .when(GRETA, new OfferCertificate(GROUP, certificateInPlaceOf(FELIX, GRETA)))
                .refused(new NotItsForm("certificate", "two keys are the same"));
    }

    @Test
    void not_with_a_wrong_signature() {
        var signed = certificate(FELIX);
        var digit = signed.charAt(signed.length() - 4) == '1' ? "2" : "1";
        var altered = signed.substring(0, signed.length() - 4) + digit + signed.substring(signed.length() - 3);
        given(CALLED)
                .when(FELIX, new OfferCertificate(GROUP, altered))
                .refused(new NotItsForm("certificate", "the signature of the certificate is wrong"));
    }

    private static Ceremony ceremony(Minutes minutes) {
        return minutes.hall().urns().ceremony(GROUP).orElseThrow();
    }
}
