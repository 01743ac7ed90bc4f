package plenum.count.rounds;

/// A rule by which after each ballot without a majority whoever has the fewest votes falls out, until two are left.
sealed interface LastFallsOut extends OneSeat permits CommonsSpeaker, ExhaustiveBallot, OlympicHostCity {
    /// Decides between the last two, who are equal.
    void decideLastTwo(Contest contest);

    /// Finds who of three or more falls out.
    void findWhoFallsOut(Contest contest);

    @Override
    default void judge(Contest contest) {
        if (OneSeat.elects(contest)) {
            return;
        }
        if (contest.standing().size() == 2) {
            decideLastTwo(contest);
        } else {
            findWhoFallsOut(contest);
        }
    }

    /// Calls the next ballot of those who are left.
    static void again(Contest contest, String reason) {
        contest.another(Purpose.FURTHER, contest.remaining(), Majority.OF_VOTES, reason);
    }
}
