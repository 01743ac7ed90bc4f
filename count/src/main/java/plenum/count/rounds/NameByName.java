package plenum.count.rounds;

/// A rule of one round by which every name is voted on by itself, and needs more than half of the valid ballots. When
/// more names reach that than there are seats, the votes decide, and among equals the lot. When fewer do, seats stay
/// vacant.
sealed interface NameByName extends RoundRule permits StruckNames, YesNoAbstain {
    @Override
    default boolean forOneSeat() {
        return false;
    }

    @Override
    default Crosses crosses(int seats, int standing) {
        return Crosses.between(1, standing);
    }

    @Override
    default Majority first() {
        return Majority.OF_BALLOTS;
    }

    /// Why all seats are filled, in words.
    String filled();

    /// Why not all are.
    String vacant();

    @Override
    default void decide(Contest contest) {
        contest.electWithLots();
        contest.close(contest.seatsLeft() == 0 ? filled() : vacant());
    }
}
