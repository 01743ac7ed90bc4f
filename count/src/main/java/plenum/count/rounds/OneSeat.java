package plenum.count.rounds;

/// A rule that fills one seat: every voter crosses one name, and more than half of the votes elect. A round without
/// any vote is held again.
///
/// Quotas of persons can only rule somebody out. Votes for a name that is ruled out are votes all the same; where
/// they keep the others from the majority, the round is held again without that name.
sealed interface OneSeat extends RoundRule permits FederalPresident, LastFallsOut, ThreeRounds, TwoRound {
    @Override
    default boolean forOneSeat() {
        return true;
    }

    @Override
    default Crosses crosses(int seats, int standing) {
        return Crosses.ONE;
    }

    @Override
    default Majority first() {
        return Majority.OF_VOTES;
    }

    @Override
    default void decide(Contest contest) {
        if (contest.votesInAll().signum() == 0) {
            contest.repeat();
        } else if (contest.bar() && contest.withMajority().isEmpty()) {
            contest.another(
                    contest.purpose(),
                    contest.standing(),
                    contest.majority(),
                    "nobody who can be elected has the majority; the round is held again among the others");
        } else {
            judge(contest);
        }
    }

    /// Decides a round in which votes were given, and everybody who stands can be elected.
    void judge(Contest contest);

    /// Elects whoever has more than half of the votes, and closes the election then, and where nobody else stands.
    ///
    /// @return whether it is closed
    static boolean elects(Contest contest) {
        contest.electTheMost();
        if (contest.seatsLeft() == 0) {
            contest.close("more than half of the votes");
        } else if (contest.standing().size() == 1) {
            contest.close("the only one who stands has not more than half of the votes");
        } else {
            return false;
        }
        return true;
    }
}
