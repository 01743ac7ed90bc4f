package plenum.congress.sittings;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.bodies.Office;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.ChairHandedOver;
import plenum.congress.sittings.SittingRefusal.NoSitting;
import plenum.congress.sittings.SittingRefusal.NotAChair;
import plenum.congress.sittings.SittingRefusal.VoteUnderWay;

/// The chair gives the chair to another, as chairs rotate. Handing it to whoever presides changes nothing.
///
/// Refused, in this order: if no sitting is in progress; to somebody who is not one of the chairs; while a vote is
/// under way, which whoever put the question leads to its end: a tie is not handed on to be broken by another.
public record HandOverChair(PersonId to) implements SittingAct {
    public static final ObjectForm<HandOverChair> FORM =
            Form.of(Field.of("to", HandOverChair::to, PersonId.FORM), HandOverChair::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var sitting = congress.sittings().current();
        if (sitting.isEmpty()) {
            return Decision.refuse(new NoSitting());
        }
        if (!congress.bodies().holds(to, Office.CHAIR)) {
            return Decision.refuse(new NotAChair(to));
        }
        if (sitting.get().presiding().equals(Optional.of(to))) {
            return Decision.unchanged();
        }
        var vote = congress.voteUnderWay();
        if (vote.isPresent()) {
            return Decision.refuse(new VoteUnderWay(vote.get()));
        }
        return Decision.allow(new ChairHandedOver(sitting.get().id(), to));
    }
}
