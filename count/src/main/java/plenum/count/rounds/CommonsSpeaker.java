package plenum.count.rounds;

import java.math.BigInteger;
import plenum.count.transcript.Tie;

/// How the House of Commons elects its Speaker by secret ballot: after each ballot without a majority,
/// whoever has the fewest votes falls out, and so does everybody with fewer than 5 % of the votes.
///
/// The order speaks of one candidate with the fewest votes: which of several it is, is left to the lot.
/// When the last two are equal, they stand again; and so does everybody after a ballot without any vote.
/// Where all have fewer than 5 %, only the last falls out.
public record CommonsSpeaker() implements LastFallsOut {
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
    public void decideLastTwo(Contest contest) {
        LastFallsOut.again(contest, "the last two are equal; they stand again");
    }

    @Override
    public void findWhoFallsOut(Contest contest) {
        var all = contest.votesInAll();
        var few = contest.standing().stream()
                .filter(place -> contest.votes(place).multiply(TWENTY).compareTo(all) < 0)
                .toList();
        if (few.isEmpty() || few.size() == contest.standing().size()) {
            contest.drop(contest.byLot(Tie.Question.EXCLUSION, contest.fewest(contest.standing())));
        } else {
            few.forEach(contest::drop);
        }
        LastFallsOut.again(
                contest, "nobody has more than half of the votes; whoever has the fewest or less than 5 % falls out");
    }
}
