package plenum.count.rounds;

/// How congresses of the CDU elect, to one seat or to several: a majority of the valid votes is needed in
/// every round; where it is not reached, those with the next lower votes stand in a run-off, half as many
/// again as there are seats left.
///
/// Everybody who is equal to the last who is admitted is admitted too, and whoever a quota of persons needs. When more
/// reach the majority than
/// there are seats, the votes decide, and between equals a run-off; no lot is ever drawn. Ballots are
/// invalid with fewer crosses than half of the seats, or with more than the seats. Abstentions do not
/// count for the majority. Halves are rounded up.
public record CduStatute() implements RoundRule {
    @Override
    public String id() {
        return "cdu-statute-43";
    }

    @Override
    public String title() {
        return "CDU congress, run-offs with half as many again as seats";
    }

    @Override
    public String source() {
        return "Statute of the CDU of Germany § 43 (2012)";
    }

    @Override
    public String proof() {
        return "official: chair 2018 (run-off). Several seats: a second program of our own only";
    }

    @Override
    public boolean forOneSeat() {
        return false;
    }

    /// Where fewer stand than would have to be crossed, all of them is enough.
    @Override
    public Crosses crosses(int seats, int standing) {
        return Crosses.between(Math.max(1, Math.min(standing, (seats + 1) / 2)), Math.max(1, seats));
    }

    @Override
    public Majority first() {
        return Majority.OF_VOTES;
    }

    @Override
    public void decide(Contest contest) {
        var equal = contest.electTheMost();
        if (contest.seatsLeft() == 0) {
            contest.close("a majority of the valid votes, and the most of them");
        } else if (!equal.isEmpty()) {
            contest.between(
                    equal,
                    Purpose.RUN_OFF,
                    Majority.OF_VOTES,
                    "more have the majority than there are seats, and they are equal");
        } else if (contest.standing().isEmpty()) {
            contest.close("nobody else stands; the other seats stay vacant");
        } else {
            var admitted = contest.admitted(halfAsManyAgain(contest.seatsLeft()));
            contest.dropAllBut(admitted);
            contest.another(
                    Purpose.RUN_OFF,
                    admitted,
                    Majority.OF_VOTES,
                    "too few have the majority; those with the next lower votes stand again");
        }
    }

    private static int halfAsManyAgain(int seats) {
        return (3 * seats + 1) / 2;
    }
}
