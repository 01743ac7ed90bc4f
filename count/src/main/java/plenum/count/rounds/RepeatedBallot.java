package plenum.count.rounds;

/// Ballots are repeated until as many have a majority of the votes cast as there are seats, as Robert's Rules
/// have it: nobody falls out, however few the votes, and nobody is elected with less.
///
/// A ballot that nobody can be read on, or that names somebody who cannot be elected, is a vote cast by
/// somebody who may vote: it counts for the majority. A blank one does not. When more have the majority than
/// there are seats, the votes decide; equals stand again with all others. A voter may cross fewer names than
/// there are seats. Who stands may withdraw before each ballot.
public record RepeatedBallot() implements RoundRule {
    @Override
    public String id() {
        return "repeated-ballot";
    }

    @Override
    public String title() {
        return "Ballots repeated until somebody has a majority";
    }

    @Override
    public String source() {
        return "Robert's Rules of Order Newly Revised (12th ed.) §§ 44, 45 and 46";
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
        return Majority.OF_CAST;
    }

    @Override
    public void decide(Contest contest) {
        var equal = contest.electTheMost();
        if (contest.seatsLeft() == 0) {
            contest.close("a majority of the votes cast");
        } else if (contest.standing().isEmpty()) {
            contest.close("nobody else stands; the other seats stay vacant");
        } else {
            contest.another(
                    Purpose.FURTHER,
                    contest.standing(),
                    Majority.OF_CAST,
                    equal.isEmpty()
                            ? "too few have a majority of the votes cast; the ballot is repeated"
                            : "more have the majority than there are seats, and they are equal; the ballot is repeated");
        }
    }
}
