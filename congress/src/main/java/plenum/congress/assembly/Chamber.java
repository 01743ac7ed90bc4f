package plenum.congress.assembly;

import java.time.Instant;
import plenum.congress.Fact;
import plenum.congress.floor.Floor;
import plenum.congress.floor.FloorFact;
import plenum.congress.motions.MotionFact;
import plenum.congress.motions.Motions;
import plenum.congress.record.RunningRecord;
import plenum.congress.rulings.RulingFact;
import plenum.congress.rulings.Rulings;
import plenum.congress.voting.Question.OnAppeal;
import plenum.congress.voting.Voting;
import plenum.congress.voting.VotingFact;
import plenum.congress.voting.VotingFact.VoteOpened;

/// What is said, moved, ruled and decided behind one set of doors: the floor, the motions, the rulings, the votes, the
/// record.
///
/// All open sittings share one chamber; each closed sitting has its own. So nothing that happens behind closed doors
/// changes what is outside, and the open part of a congress can be checked without the sealed one.
public record Chamber(Floor floor, Motions motions, Rulings rulings, Voting voting, RunningRecord record) {
    public static Chamber empty() {
        return new Chamber(Floor.free(), Motions.none(), Rulings.none(), Voting.none(), RunningRecord.empty());
    }

    /// The chamber after a fact; what does not belong into one changes nothing but, perhaps, the record.
    public Chamber evolve(Fact fact, long number, Instant at) {
        var after = switch (fact) {
            case FloorFact said -> new Chamber(floor.evolve(said, at), motions, rulings.after(said), voting, record);
            case MotionFact moved -> new Chamber(floor, motions.evolve(moved), rulings, voting, record);
            case RulingFact ruled -> new Chamber(floor, motions, rulings.evolve(ruled), voting, record);
            case VotingFact voted -> new Chamber(floor, motions, after(voted), voting.evolve(voted, at), record);
            default -> this;
        };
        return new Chamber(after.floor, after.motions, after.rulings, after.voting, record.evolve(fact, number, at));
    }

    /// A question other than the appeal itself is other business.
    private Rulings after(VotingFact voted) {
        return voted instanceof VoteOpened opened && !(opened.question() instanceof OnAppeal)
                ? rulings.overtaken()
                : rulings;
    }
}
