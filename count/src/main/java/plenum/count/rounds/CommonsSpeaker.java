package plenum.count.rounds;

import java.math.BigInteger;
import plenum.count.transcript.Tie;

/// How the House of Commons elects its Speaker by secret ballot: after each ballot without a majority,
/// whoever has the fewest votes falls out, and so does everybody with fewer than 5 % of the votes.
///
/// The order speaks of one candidate with the fewest votes: which of several it is, is left to the lot.
/// When the last two are equal, they stand again; and so does everybody after a ballot without any vote.
/// Where all have fewer than 5 %, only the last falls out.
public record CommonsSpeaker() implements RoundRule {
    private static final BigInteger TWENTY = BigInteger.valueOf(20);

    @Override
    public String id() {
        return "commons-speaker-1b";
    }

    @Override
    public String title() {
        return "Speaker of the House of Commons";
    }

    @Override
    public String source() {
        return "House of Commons, Standing Order No. 1B (22 March 2001)";
    }

    @Override
    public String proof() {
        return "official: Speakers of 2009 and 2019. Ties: a second program of our own only";
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
            again(contest, "the last two are equal; they stand again");
        } else {
            fallOut(contest);
            again(contest, "nobody has more than half of the votes; whoever has the fewest or less than 5 % falls out");
        }
    }

    private static void fallOut(Contest contest) {
        var all = contest.votesInAll();
        var few = contest.standing().stream()
                .filter(place -> contest.votes(place).multiply(TWENTY).compareTo(all) < 0)
                .toList();
        if (few.isEmpty() || few.size() == contest.standing().size()) {
            contest.drop(contest.byLot(Tie.Question.EXCLUSION, contest.fewest(contest.standing())));
        } else {
            few.forEach(contest::drop);
        }
    }

    private static void again(Contest contest, String reason) {
        contest.another(Purpose.FURTHER, contest.remaining(), Majority.OF_VOTES, reason);
    }
}
