package plenum.count.rounds;

import java.util.ArrayList;
import java.util.List;
import plenum.count.transcript.Tie;

/// Two rounds for one seat: whoever has more than half of the votes is elected; else the two with the
/// most votes stand in a run-off, in which the most votes elect.
///
/// Who of several equals stands in the run-off is decided by lot, and so is a run-off that ends equal.
/// A round without any vote is held again.
public record TwoRound() implements OneSeat {
    private static final int FINALISTS = 2;

    @Override
    public String id() {
        return "two-round";
    }

    @Override
    public String title() {
        return "Two rounds, run-off of the two first";
    }

    @Override
    public String source() {
        return "Kommunalwahlgesetz Nordrhein-Westfalen § 46c (3); the same majority as Constitution of France art. 7";
    }

    @Override
    public String proof() {
        return "official: France, President 2022 (both rounds); CDU, chair 2018. Ties: a second program of our own only";
    }

    @Override
    public void judge(Contest contest) {
        if (contest.purpose() == Purpose.RUN_OFF) {
            contest.electWithLots();
            contest.close("the most votes in the run-off");
        } else if (!OneSeat.elects(contest)) {
            runOff(contest, "nobody has more than half of the votes; the two with the most stand in a run-off");
        }
    }

    /// Calls the run-off of the two with the most votes.
    static void runOff(Contest contest, String reason) {
        var finalists = finalists(contest);
        contest.dropAllBut(finalists);
        contest.another(Purpose.RUN_OFF, finalists, Majority.MOST, reason);
    }

    private static List<Integer> finalists(Contest contest) {
        var contenders = contest.mostWithEquals(contest.standing(), FINALISTS);
        var equal = contest.fewest(contenders);
        var finalists = new ArrayList<>(
                contenders.stream().filter(place -> !equal.contains(place)).toList());
        var left = new ArrayList<>(equal);
        while (finalists.size() < FINALISTS) {
            var places = FINALISTS - finalists.size();
            var chosen = left.size() == places
                    ? left.getFirst()
                    : Integer.valueOf(contest.byLot(Tie.Question.ADMISSION, List.copyOf(left)));
            finalists.add(chosen);
            left.remove(/* element */ chosen);
        }
        return finalists;
    }
}
