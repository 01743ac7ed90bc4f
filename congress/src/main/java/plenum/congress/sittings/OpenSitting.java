package plenum.congress.sittings;

import java.time.Instant;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.SittingId;
import plenum.congress.attendance.AttendanceRefusal.NoQuorum;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.QuorumFor;
import plenum.congress.orders.QuorumRule;
import plenum.congress.orders.StandingOrders;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingRefusal.AnotherInProgress;
import plenum.congress.sittings.SittingRefusal.NoSuchSitting;
import plenum.congress.sittings.SittingRefusal.NobodyPresides;
import plenum.congress.sittings.SittingRefusal.NotPlanned;
import plenum.congress.sittings.SittingRefusal.SharesWaiting;
import plenum.congress.sittings.Stage.Planned;

/// A chair opens a sitting and presides over it.
///
/// Refused, in this order: if it is not in the programme; if it was opened before; while another is in progress;
/// while a keeper of its key has not taken the own share; without the quorum that the orders ask for the opening of a
/// sitting, if they ask for any; to the organiser, who has no place in the chair.
public record OpenSitting(SittingId sitting) implements SittingAct {
    public static final ObjectForm<OpenSitting> FORM =
            Form.of(Field.of("sitting", OpenSitting::sitting, SittingId.FORM), OpenSitting::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var planned = congress.sittings().sitting(sitting);
        if (planned.isEmpty()) {
            return Decision.refuse(new NoSuchSitting(sitting));
        }
        if (!(planned.get().stage() instanceof Planned)) {
            return Decision.refuse(new NotPlanned(sitting));
        }
        var current = congress.sittings().current();
        if (current.isPresent()) {
            return Decision.refuse(new AnotherInProgress(current.get().id()));
        }
        var waiting = planned.get().keeping().map(Keeping::waiting).orElse(List.of());
        if (!waiting.isEmpty()) {
            return Decision.refuse(new SharesWaiting(waiting));
        }
        var inquorate = NoQuorum.of(congress.quorum(quorum(congress.orders(), planned.get())));
        if (inquorate.isPresent()) {
            return Decision.refuse(inquorate.get());
        }
        return switch (by) {
            case Actor.Person(var person) -> Decision.allow(new SittingOpened(sitting, person));
            case Actor.Organiser(), Actor.Voter() -> Decision.refuse(new NobodyPresides());
        };
    }

    /// A sitting on second call opens before whoever may decide in it.
    private static List<QuorumRule> quorum(StandingOrders orders, Sitting planned) {
        var asked = orders.quorumToOpen();
        return asked.isEmpty() || !planned.onSecondCall() ? asked : orders.quorum(QuorumFor.SECOND_CALL);
    }
}
