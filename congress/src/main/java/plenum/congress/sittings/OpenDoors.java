package plenum.congress.sittings;

import java.time.Instant;
import java.util.ArrayList;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.DoorsOpened;
import plenum.congress.sittings.SittingRefusal.NoSitting;
import plenum.congress.sittings.SittingRefusal.VoteUnderWay;

/// The chair lets the public in again. In an open sitting nothing changes.
///
/// Refused, in this order: if no sitting is in progress; while a vote is under way, for it would be left behind.
public record OpenDoors() implements SittingAct {
    public static final ObjectForm<OpenDoors> FORM = Form.of(OpenDoors::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        var sitting = congress.sittings().current();
        if (sitting.isEmpty()) {
            return Decision.refuse(new NoSitting());
        }
        if (!sitting.get().closed()) {
            return Decision.unchanged();
        }
        var vote = congress.voteUnderWay();
        if (vote.isPresent()) {
            return Decision.refuse(new VoteUnderWay(vote.get()));
        }
        var facts = new ArrayList<Fact>(congress.interruption());
        facts.add(new DoorsOpened(sitting.get().id()));
        return Decision.allow(facts);
    }
}
