package plenum.count.rounds;

import java.util.List;
import plenum.count.transcript.Tie;

/// How the International Olympic Committee elected the cities of the Games: the exhaustive ballot, with a
/// vote on who falls out where several have the fewest votes.
///
/// In that vote the one with the fewest falls out, whatever the others have; if it ends equal too, the
/// lot decides. When the last two are equal the President has the casting vote, which is given here as a
/// lot is. A round without any vote is held again.
public record OlympicHostCity() implements RoundRule {
    @Override
    public String id() {
        return "olympic-host-city";
    }

    @Override
    public String title() {
        return "Exhaustive ballot with a vote on who falls out";
    }

    @Override
    public String source() {
        return "IOC, election of the host cities of 2012 to 2020, as the Committee announced it";
    }

    @Override
    public String proof() {
        return "official: host cities of 2012, 2016 and 2020, the last with a vote between equals";
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
        } else if (contest.purpose() == Purpose.TIE_BREAK) {
            fallsOut(contest, contest.byLot(Tie.Question.EXCLUSION, contest.fewest(contest.standing())));
        } else {
            ballot(contest);
        }
    }

    private static void ballot(Contest contest) {
        contest.fill(contest.withMajority());
        if (contest.seatsLeft() == 0) {
            contest.close("more than half of the votes");
            return;
        }
        var fewest = contest.fewest(contest.standing());
        if (contest.standing().size() == 1) {
            contest.close("the only one who stands has not more than half of the votes");
        } else if (contest.standing().size() == 2) {
            contest.fillByLot(fewest);
            contest.close("the last two are equal; the President has the casting vote");
        } else if (fewest.size() == 1) {
            fallsOut(contest, fewest.getFirst());
        } else {
            tieBreak(contest, fewest);
        }
    }

    private static void tieBreak(Contest contest, List<Integer> equal) {
        contest.another(
                Purpose.TIE_BREAK,
                equal,
                Majority.MOST,
                "several have the fewest votes; it is voted who of them stays");
    }

    private static void fallsOut(Contest contest, int last) {
        contest.drop(last);
        contest.another(
                Purpose.FURTHER,
                contest.remaining(),
                Majority.OF_VOTES,
                "nobody has more than half of the votes; the one with the fewest falls out");
    }
}
