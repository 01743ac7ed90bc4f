package plenum.count.rounds;

import plenum.count.transcript.Tie;

/// The exhaustive ballot for one seat: until somebody has more than half of the votes, whoever has the
/// fewest falls out, and all vote again.
///
/// Who of several with the fewest falls out is decided by lot; and so it is decided between the last two
/// when they are equal. A round without any vote is held again.
public record ExhaustiveBallot() implements RoundRule {
    @Override
    public String id() {
        return "exhaustive-ballot";
    }

    @Override
    public String title() {
        return "Exhaustive ballot, the last falls out";
    }

    @Override
    public String source() {
        return "practice of parliaments and congresses: repeated ballots, the lowest withdrawn after each";
    }

    @Override
    public String proof() {
        return "official: IOC, host cities of 2012 and 2016. Ties: a second program of our own only";
    }

    @Override
    public boolean forOneSeat() {
        return true;
    }

    @Override
    public Crosses crosses(int seats, int standing) {
        return Crosses.ONE;
    }

    @Override
    public Majority first() {
        return Majority.OF_VOTES;
    }

    @Override
    public void decide(Contest contest) {
        if (contest.votesInAll().signum() == 0) {
            contest.repeat();
            return;
        }
        contest.fill(contest.withMajority());
        if (contest.seatsLeft() == 0) {
            contest.close("more than half of the votes");
        } else if (contest.standing().size() == 1) {
            contest.close("the only one who stands has not more than half of the votes");
        } else if (contest.standing().size() == 2) {
            contest.fillByLot(contest.fewest(contest.standing()));
            contest.close("the last two are equal");
        } else {
            contest.drop(contest.byLot(Tie.Question.EXCLUSION, contest.fewest(contest.standing())));
            contest.another(
                    Purpose.FURTHER,
                    contest.remaining(),
                    Majority.OF_VOTES,
                    "nobody has more than half of the votes; the one with the fewest falls out");
        }
    }
}
