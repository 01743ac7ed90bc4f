package plenum.congress.credentials;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.credentials.CredentialsFact.ReportLaid;
import plenum.congress.credentials.CredentialsRefusal.NothingToReport;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The credentials commission lays a report before the congress: the figures of this moment, under the next number.
/// While the last report says the same and is not decided, nothing changes.
///
/// Refused before any mandate was issued.
public record LayReport() implements CredentialsAct {
    public static final ObjectForm<LayReport> FORM = Form.of(LayReport::new);

    @Override
    public Decision decide(HasCredentials congress, Actor by, Instant at) {
        if (congress.mandates().issued().isEmpty()) {
            return Decision.refuse(new NothingToReport());
        }
        var figures = Figures.of(congress);
        var again = congress.credentials()
                .latest()
                .filter(last -> last.verdict().isEmpty() && last.figures().equals(figures));
        return again.isPresent()
                ? Decision.unchanged()
                : Decision.allow(new ReportLaid(congress.credentials().next(), figures));
    }
}
