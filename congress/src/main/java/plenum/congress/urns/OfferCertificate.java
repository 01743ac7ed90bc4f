package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.CertificateOffered;
import plenum.congress.urns.UrnRefusal.NotItsForm;

/// A trustee offers the certificate: the keys that sign and open what is sent in the ceremony, made on the trustee's
/// device.
///
/// Refused, in this order: without a ceremony for the group; to others than its trustees; when it waits for something
/// else; a second time; if the certificate is not one of this ceremony, of this trustee.
public record OfferCertificate(String group, String certificate) implements UrnAct {
    public static final ObjectForm<OfferCertificate> FORM = Form.of(
            Field.of("group", OfferCertificate::group, Form.TEXT),
            Field.of("certificate", OfferCertificate::certificate, Form.TEXT),
            OfferCertificate::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var unable = congress.unableToGive(group, by, Ceremony.Stage.CERTIFICATES, Ceremony::certificates);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        var ceremony = congress.urns().ceremony(group).orElseThrow();
        var trustee = by.person().orElseThrow();
        return KeyMaking.of(ceremony)
                .faultOfCertificate(trustee, certificate)
                .map(why -> Decision.refuse(new NotItsForm("certificate", why)))
                .orElseGet(() -> Decision.allow(new CertificateOffered(group, trustee, certificate)));
    }
}
