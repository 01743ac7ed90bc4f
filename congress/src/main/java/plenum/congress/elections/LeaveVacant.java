package plenum.congress.elections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionRefusal.NoRound;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair declares that no other round is held, though the rule would have one: who was elected so far remains
/// so, and the other seats stay vacant.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; unless a round has
/// left seats open, and no other is being held.
public record LeaveVacant(ElectionId election) implements ElectionAct {
    public static final ObjectForm<LeaveVacant> FORM =
            Form.of(Field.of("election", LeaveVacant::election, ElectionId.FORM), LeaveVacant::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(
                election,
                called -> called.betweenRounds()
                        ? Decision.allow(decided(congress, called))
                        : Decision.refuse(new NoRound(election)));
    }

    private ElectionDecided decided(HasElections congress, Election called) {
        var transcript =
                new ArrayList<>(ElectionCount.of(called, congress.urns()).transcript());
        transcript.add("No other round is held; vacant: " + called.seatsLeft() + ".");
        return new ElectionDecided(election, called.elected(), called.seatsLeft(), List.copyOf(transcript));
    }
}
