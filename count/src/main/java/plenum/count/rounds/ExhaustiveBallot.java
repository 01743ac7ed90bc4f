package plenum.count.rounds;

import plenum.count.transcript.Tie;

/// The exhaustive ballot for one seat: until somebody has more than half of the votes, whoever has the
/// fewest falls out, and all vote again.
///
/// Who of several with the fewest falls out is decided by lot; and so it is decided between the last two
/// when they are equal. A round without any vote is held again.
public record ExhaustiveBallot() implements LastFallsOut {
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
    public void decideLastTwo(Contest contest) {
        contest.fillByLot(contest.standing());
        contest.close("the last two are equal");
    }

    @Override
    public void findWhoFallsOut(Contest contest) {
        contest.drop(contest.byLot(Tie.Question.EXCLUSION, contest.fewest(contest.standing())));
        LastFallsOut.again(contest, "nobody has more than half of the votes; the one with the fewest falls out");
    }
}
