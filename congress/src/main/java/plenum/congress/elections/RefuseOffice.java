package plenum.congress.elections;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionFact.OfficeRefused;
import plenum.congress.elections.OfficeRefusal.AlreadyInstalled;
import plenum.congress.elections.Seating.Accession;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Whoever was elected does not take the office, or the chair enters that this was said. Refusing twice changes
/// nothing.
///
/// Refused, in this order: if there is no such election; unless it is decided; of somebody who has got no seat; to
/// others than whoever is elected and the chair; once he or she has begun.
public record RefuseOffice(ElectionId election, int nomination) implements ElectionAct {
    public static final ObjectForm<RefuseOffice> FORM = Form.of(
            Field.of("election", RefuseOffice::election, ElectionId.FORM),
            Field.of("nomination", RefuseOffice::nomination, Form.INT),
            RefuseOffice::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.ofDecided(
                election,
                decided -> congress.unableToTakeSeat(decided, nomination, by)
                        .map(Decision::refuse)
                        .orElseGet(() -> refused(decided)));
    }

    private Decision refused(Election decided) {
        var answer = decided.seating().answer(nomination);
        if (answer.equals(Optional.of(Accession.INSTALLED))) {
            return Decision.refuse(new AlreadyInstalled(
                    decided.nomination(nomination).orElseThrow().name()));
        }
        return answer.equals(Optional.of(Accession.REFUSED))
                ? Decision.unchanged()
                : Decision.allow(new OfficeRefused(election, nomination));
    }
}
