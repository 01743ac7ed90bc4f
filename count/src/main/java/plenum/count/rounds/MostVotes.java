package plenum.count.rounds;

/// The one round in which the most votes fill all seats, whatever a voter has been able to cross.
final class MostVotes {
    private MostVotes() {}

    /// Elects those with the most votes. Who of several equals gets a last seat is decided by lot.
    static void decide(Contest contest) {
        contest.fillWithLots(contest.withMajority());
        contest.close(
                contest.seatsLeft() == 0
                        ? "the seats go to those with the most votes"
                        : "nobody else got a vote and can be elected; the other seats stay vacant");
    }
}
