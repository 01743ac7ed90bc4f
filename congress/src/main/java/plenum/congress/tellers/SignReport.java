package plenum.congress.tellers;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.tellers.TellersFact.ReportSigned;

/// A teller signs the report of a vote or of a round of an election. Signing twice changes nothing.
///
/// Refused, in this order: behind closed doors; if there is no such urn; before the urn is counted and what was
/// on paper is established.
public record SignReport(UrnId urn) implements TellersAct {
    public static final ObjectForm<SignReport> FORM =
            Form.of(Field.of("urn", SignReport::urn, UrnId.FORM), SignReport::new);

    @Override
    public Decision decide(HasTellers congress, Actor by, Instant at) {
        return congress.reported(urn, _ -> {
            var teller = by.person().orElseThrow();
            return congress.tellers().paper(urn).signed().contains(teller)
                    ? Decision.unchanged()
                    : Decision.allow(new ReportSigned(urn, teller));
        });
    }
}
