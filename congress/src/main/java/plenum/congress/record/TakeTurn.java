package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.TurnTaken;
import plenum.congress.record.RecordRefusal.NotInSession;
import plenum.congress.record.RecordRefusal.WithoutStenogram;

/// A stenographer takes over from the one before. Nobody is shut out by it: what two of them take down at the change
/// stands in the order in which it arrives. Twice changes nothing.
///
/// Refused, in this order: out of session; in a sitting that is held without stenogram.
public record TakeTurn() implements RecordAct {
    public static final ObjectForm<TakeTurn> FORM = Form.of(TakeTurn::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var last = congress.sittings().last().orElseThrow();
        if (!last.stenogram()) {
            return Decision.refuse(new WithoutStenogram(last.id()));
        }
        var stenographer = by.person().orElseThrow();
        return congress.record()
                        .turn()
                        .map(Turn::stenographer)
                        .filter(stenographer::equals)
                        .isPresent()
                ? Decision.unchanged()
                : Decision.allow(new TurnTaken(stenographer));
    }
}
