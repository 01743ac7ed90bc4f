package plenum.count.rounds;

/// A rule of one round in which the most votes fill all seats, whatever a voter has been able to cross. Who of
/// several equals gets a last seat is decided by lot.
sealed interface MostVotes extends Limited permits BlockVote, CumulativeVote, LimitedVote {
    @Override
    default boolean forOneSeat() {
        return false;
    }

    @Override
    default Majority first() {
        return Majority.MOST;
    }

    @Override
    default void decide(Contest contest) {
        contest.electWithLots();
        contest.close(
                contest.seatsLeft() == 0
                        ? "the seats go to those with the most votes"
                        : "nobody else got a vote and can be elected; the other seats stay vacant");
    }
}
