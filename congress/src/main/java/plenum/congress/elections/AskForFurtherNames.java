package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.FurtherNamesAsked;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair asks the hall whether further candidates will be named.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; once nominations
/// are closed.
public record AskForFurtherNames(ElectionId election) implements ElectionAct {
    public static final ObjectForm<AskForFurtherNames> FORM =
            Form.of(Field.of("election", AskForFurtherNames::election, ElectionId.FORM), AskForFurtherNames::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(
                election,
                called -> called.stage() instanceof Stage.Nominating
                        ? Decision.allow(new FurtherNamesAsked(
                                election, called.nominations().size()))
                        : Decision.refuse(new NominationsOver(election)));
    }
}
