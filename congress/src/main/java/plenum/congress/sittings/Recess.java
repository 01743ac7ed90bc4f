package plenum.congress.sittings;

import java.time.Instant;
import java.util.ArrayList;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingRefusal.NotInSession;
import plenum.congress.sittings.SittingRefusal.VoteUnderWay;

/// The chair interrupts the sitting. Whoever speaks has spoken.
///
/// Refused, in this order: if it is not in session; while a vote is under way.
public record Recess(String until) implements SittingAct {
    public static final ObjectForm<Recess> FORM = Form.of(Field.of("until", Recess::until, Form.TEXT), Recess::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var vote = congress.voteUnderWay();
        if (vote.isPresent()) {
            return Decision.refuse(new VoteUnderWay(vote.get()));
        }
        var sitting = congress.sittings().current().orElseThrow();
        var facts = new ArrayList<Fact>(congress.interruption());
        facts.add(new SittingRecessed(sitting.id(), until));
        return Decision.allow(facts);
    }
}
