package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.RoundCalled;
import plenum.congress.elections.ElectionRefusal.NoRound;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair calls another round, as the rule wants it. Where others can be nominated for it, nominations are
/// open again.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; unless it is
/// undecided after a round.
public record NextRound(ElectionId election) implements ElectionAct {
    public static final ObjectForm<NextRound> FORM =
            Form.of(Field.of("election", NextRound::election, ElectionId.FORM), NextRound::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(
                election,
                called -> called.stage() instanceof Stage.Undecided
                        ? Decision.allow(
                                new RoundCalled(election, called.rounds().size() + 1))
                        : Decision.refuse(new NoRound(election)));
    }
}
