package plenum.congress.succession;

import java.time.Instant;
import java.time.LocalDate;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionFact.TermEnded;
import plenum.congress.succession.SuccessionRefusal.NoAuthority;

/// Somebody is recalled from a post by vote.
///
/// Refused, in this order: if there is no such term; if it has ended; before it has begun; if the vote did not carry a
/// question of procedure.
///
/// @param on the first day without
public record Recall(TermId term, LocalDate on, VoteId authority) implements SuccessionAct {
    public static final ObjectForm<Recall> FORM = Form.of(
            Field.of("term", Recall::term, TermId.FORM),
            Field.of("on", Recall::on, Form.DATE),
            Field.of("authority", Recall::authority, VoteId.FORM),
            Recall::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return congress.endingOf(
                term,
                on,
                _ -> congress.authorises(authority)
                        ? Decision.allow(new TermEnded(term, on, new Ending.Recalled(authority)))
                        : Decision.refuse(new NoAuthority(authority)));
    }
}
