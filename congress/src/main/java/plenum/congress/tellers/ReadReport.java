package plenum.congress.tellers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.tellers.TellersFact.ReportRead;
import plenum.congress.tellers.TellersRefusal.NotInSession;
import plenum.congress.tellers.TellersRefusal.NotSigned;

/// The tellers' report is read out to the sitting, and enters the record in full. Reading the same again
/// changes nothing.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such urn; before the urn is
/// counted and what was on paper is established; before those have signed who counted what stands, or one
/// teller where nobody counted twice.
public record ReadReport(UrnId urn) implements TellersAct {
    public static final ObjectForm<ReadReport> FORM =
            Form.of(Field.of("urn", ReadReport::urn, UrnId.FORM), ReadReport::new);

    @Override
    public Decision decide(HasTellers congress, Actor by, Instant at) {
        return congress.sittings().inSession()
                ? congress.reported(urn, report -> read(congress, report))
                : Decision.refuse(new NotInSession());
    }

    private Decision read(HasTellers congress, TellersReport report) {
        var paper = congress.tellers().paper(urn);
        if (paper.signed().isEmpty() || !paper.toSign().isEmpty()) {
            return Decision.refuse(new NotSigned(urn));
        }
        var sitting = congress.sittings().current().orElseThrow().id();
        return paper.read().equals(Optional.of(report))
                ? Decision.unchanged()
                : Decision.allow(new ReportRead(urn, sitting, report, List.copyOf(paper.signed())));
    }
}
