package plenum.count.rounds;

import java.util.function.Predicate;

/// A rule that fills several seats in two rounds: in the first more than half of the valid ballots is needed,
/// in the second the most votes are enough. Between equals for a last seat there is a run-off, and if it ends
/// equal the lot.
sealed interface ListInTwoRounds extends RoundRule permits GreensMunich, SpdList {
    @Override
    default boolean forOneSeat() {
        return false;
    }

    @Override
    default Majority first() {
        return Majority.OF_BALLOTS;
    }

    /// Who of those with the majority is elected in the round at hand, if the seats and the quotas of persons
    /// allow it.
    Predicate<Integer> passes(Contest contest);

    /// Calls the second round, of those who are not elected.
    void secondRound(Contest contest);

    @Override
    default void decide(Contest contest) {
        var passes = passes(contest);
        var equal = contest.electTheMost(passes);
        if (contest.purpose() == Purpose.TIE_BREAK) {
            contest.fillByLot(equal);
            equal = contest.resume(passes);
        }
        if (contest.seatsLeft() == 0) {
            contest.close("the seats go to those with the most votes");
        } else if (!equal.isEmpty()) {
            contest.between(equal, Purpose.TIE_BREAK, Majority.MOST, "equal votes for the last seats");
        } else if (contest.purpose() == Purpose.FIRST && !contest.standing().isEmpty()) {
            secondRound(contest);
        } else if (!contest.withMajority().isEmpty()) {
            contest.another(
                    Purpose.FURTHER,
                    contest.standing(),
                    Majority.MOST,
                    "some have fewer votes than one whom a quota bars; they are voted on alone");
        } else {
            contest.close("nobody else stands and got a vote; the other seats stay vacant");
        }
    }
}
