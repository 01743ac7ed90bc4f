package plenum.count.rounds;

import java.util.List;

/// How the Greens of Munich elect: more than half of the votes cast in the first round, where abstentions
/// are valid; for what is left a second round of twice as many as there are seats, in which the most votes
/// elect.
///
/// Everybody who is equal to the last who may stand may stand too. Between equals for a last seat there is
/// a run-off, and if it ends equal the lot.
public record GreensMunich() implements RoundRule {
    @Override
    public String id() {
        return "greens-munich-1";
    }

    @Override
    public String title() {
        return "Greens, second round with twice as many as seats";
    }

    @Override
    public String source() {
        return "Election rules of the Greens of Munich § 1 (22 April 2023)";
    }

    @Override
    public String proof() {
        return "no outside proof; a second program of our own agrees";
    }

    @Override
    public boolean forOneSeat() {
        return false;
    }

    @Override
    public Crosses crosses(int seats, int standing) {
        return Crosses.between(1, Math.max(1, seats));
    }

    @Override
    public Majority first() {
        return Majority.OF_BALLOTS;
    }

    @Override
    public void decide(Contest contest) {
        var equal = contest.fill(contest.withMajority());
        if (contest.purpose() == Purpose.TIE_BREAK) {
            contest.fillByLot(equal);
        }
        if (contest.seatsLeft() == 0) {
            contest.close("the seats go to those with the most votes");
        } else if (!equal.isEmpty()) {
            tieBreak(contest, equal);
        } else if (contest.purpose() == Purpose.FIRST && !contest.standing().isEmpty()) {
            var admitted = contest.mostWithEquals(contest.standing(), 2 * contest.seatsLeft());
            contest.dropAllBut(admitted);
            contest.another(
                    Purpose.FURTHER,
                    admitted,
                    Majority.MOST,
                    "too few have more than half of the votes cast; twice as many as there are seats stand again");
        } else {
            contest.close("nobody else stands and got a vote; the other seats stay vacant");
        }
    }

    private static void tieBreak(Contest contest, List<Integer> equal) {
        contest.dropAllBut(equal);
        contest.another(Purpose.TIE_BREAK, equal, Majority.MOST, "equal votes for the last seats");
    }
}
