package plenum.congress.urns;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.ElectorPaperChosen;

/// Somebody who elects as a member of a body, by no mandate, is to do so on paper in ballots that are opened later, or
/// on the own device again. It can be chosen before the body is elected.
///
/// Refused of somebody who is not enrolled.
public record PutElectorOnPaper(PersonId elector, boolean paper) implements UrnAct {
    public static final ObjectForm<PutElectorOnPaper> FORM = Form.of(
            Field.of("elector", PutElectorOnPaper::elector, PersonId.FORM),
            Field.of("paper", PutElectorOnPaper::paper, Form.TRUTH),
            PutElectorOnPaper::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        if (congress.bodies().person(elector).isEmpty()) {
            return Decision.refuse(new NoSuchPerson(elector));
        }
        return congress.urns().electorsOnPaper().contains(elector) == paper
                ? Decision.unchanged()
                : Decision.allow(new ElectorPaperChosen(elector, paper));
    }
}
