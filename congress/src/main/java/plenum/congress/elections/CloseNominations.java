package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.NominationsClosed;
import plenum.congress.elections.ElectionRefusal.NobodyStands;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.QuotaRefusal.QuotasUnmet;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair closes nominations. Those stand who have accepted, and those who are not enrolled; who was asked and
/// has not answered does not.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; if nominations are
/// not open; if nobody stands; if those who stand cannot meet the quotas of persons.
public record CloseNominations(ElectionId election) implements ElectionAct {
    public static final ObjectForm<CloseNominations> FORM =
            Form.of(Field.of("election", CloseNominations::election, ElectionId.FORM), CloseNominations::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(election, called -> closed(congress, called));
    }

    private Decision closed(HasElections congress, Election called) {
        if (!(called.stage() instanceof Stage.Nominating)) {
            return Decision.refuse(new NominationsOver(election));
        }
        var standing = called.willing();
        if (standing.isEmpty()) {
            return Decision.refuse(new NobodyStands(election));
        }
        return ElectionCount.unmet(called, standing, congress.urns())
                .map(why -> Decision.refuse(new QuotasUnmet(election, why)))
                .orElseGet(() -> Decision.allow(new NominationsClosed(election, standing)));
    }
}
