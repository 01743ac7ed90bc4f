package plenum.count.rounds;

import java.util.List;

/// How congresses of the SPD elect several to like offices: elected are those with the most votes who have
/// more than half of the valid votes; for the seats that are left the most votes are enough in a second
/// round.
///
/// Abstentions are valid votes. Between equals for a last seat there is a run-off, and if it ends equal the
/// lot. Who is not elected in the first round may stand in the second, or withdraw. A congress may set a
/// least number of crosses.
public record SpdList(Limits limits) implements Limited {
    /// From one cross to as many as there are seats.
    public SpdList() {
        this(Limits.NONE);
    }

    @Override
    public SpdList within(Limits resolved) {
        return new SpdList(resolved);
    }

    @Override
    public String id() {
        return "spd-list-8";
    }

    @Override
    public String title() {
        return "SPD congress, list election in two rounds";
    }

    @Override
    public String source() {
        return "Election rules of the SPD of Germany § 8 (2017), without its quota of women and men";
    }

    @Override
    public String proof() {
        return "official: board 2003 and 2013 (second rounds in full). Ties: a second program of our own only";
    }

    @Override
    public boolean forOneSeat() {
        return false;
    }

    @Override
    public Crosses crosses(int seats, int standing) {
        var most = Math.min(limits.most().orElse(seats), Math.max(1, seats));
        return Crosses.between(Math.min(limits.least().orElse(1), Math.min(most, standing)), most);
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
            runOff(contest, equal);
        } else if (contest.purpose() == Purpose.FIRST && !contest.standing().isEmpty()) {
            contest.another(
                    Purpose.FURTHER,
                    contest.standing(),
                    Majority.MOST,
                    "too few have more than half of the valid votes; in the second round the most votes elect");
        } else {
            contest.close("nobody else stands and got a vote; the other seats stay vacant");
        }
    }

    private static void runOff(Contest contest, List<Integer> equal) {
        contest.dropAllBut(equal);
        contest.another(Purpose.TIE_BREAK, equal, Majority.MOST, "equal votes for the last seats");
    }
}
