package plenum.congress.sittings;

import java.time.Instant;
import java.util.ArrayList;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingRefusal.NoSitting;
import plenum.congress.sittings.SittingRefusal.VoteUnderWay;

/// The chair ends the sitting. Whoever speaks has spoken; the item under way and the motions under debate go on in the
/// next sitting of the same kind.
///
/// Refused, in this order: if no sitting is in progress; while a vote is under way.
public record Adjourn() implements SittingAct {
    public static final ObjectForm<Adjourn> FORM = Form.of(Adjourn::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var sitting = congress.sittings().current();
        if (sitting.isEmpty()) {
            return Decision.refuse(new NoSitting());
        }
        var vote = congress.voteUnderWay();
        if (vote.isPresent()) {
            return Decision.refuse(new VoteUnderWay(vote.get()));
        }
        var facts = new ArrayList<Fact>(congress.interruption());
        facts.add(new SittingAdjourned(sitting.get().id()));
        return Decision.allow(facts);
    }
}
