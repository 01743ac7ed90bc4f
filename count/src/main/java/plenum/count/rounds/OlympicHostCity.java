package plenum.count.rounds;

import plenum.count.transcript.Tie;

/// How the International Olympic Committee elected the cities of the Games: the exhaustive ballot, with a
/// vote on who falls out where several have the fewest votes.
///
/// In that vote the one with the fewest falls out, whatever the others have; if it ends equal too, the
/// lot decides. When the last two are equal the President has the casting vote, which is given here as a
/// lot is. A round without any vote is held again.
public record OlympicHostCity() implements LastFallsOut {
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
    public void judge(Contest contest) {
        if (contest.purpose() == Purpose.TIE_BREAK) {
            fallsOut(contest, contest.byLot(Tie.Question.EXCLUSION, contest.fewest(contest.standing())));
        } else {
            LastFallsOut.super.judge(contest);
        }
    }

    @Override
    public void decideLastTwo(Contest contest) {
        contest.fillByLot(contest.standing());
        contest.close("the last two are equal; the President has the casting vote");
    }

    @Override
    public void findWhoFallsOut(Contest contest) {
        var fewest = contest.fewest(contest.standing());
        if (fewest.size() == 1) {
            fallsOut(contest, fewest.getFirst());
        } else {
            contest.another(
                    Purpose.TIE_BREAK,
                    fewest,
                    Majority.MOST,
                    "several have the fewest votes; it is voted who of them stays");
        }
    }

    private static void fallsOut(Contest contest, int last) {
        contest.drop(last);
        LastFallsOut.again(contest, "nobody has more than half of the votes; the one with the fewest falls out");
    }
}
