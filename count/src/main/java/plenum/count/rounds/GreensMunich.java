package plenum.count.rounds;

import java.util.function.Predicate;

/// How the Greens of Munich elect: more than half of the votes cast in the first round, where abstentions
/// are valid; for what is left a second round of twice as many as there are seats, in which the most votes
/// elect.
///
/// Everybody who is equal to the last who may stand may stand too, and whoever a quota of persons needs.
public record GreensMunich() implements ListInTwoRounds {
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
    public Crosses crosses(int seats, int standing) {
        return Crosses.between(1, Math.max(1, seats));
    }

    @Override
    public Predicate<Integer> passes(Contest contest) {
        return _ -> true;
    }

    @Override
    public void secondRound(Contest contest) {
        var admitted = contest.admitted(2 * contest.seatsLeft());
        contest.dropAllBut(admitted);
        contest.another(
                Purpose.FURTHER,
                admitted,
                Majority.MOST,
                "too few have more than half of the votes cast; twice as many as there are seats stand again");
    }
}
