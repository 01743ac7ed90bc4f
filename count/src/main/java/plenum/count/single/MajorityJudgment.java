package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Majority judgment: the highest median grade wins, where of two middle grades the lower one counts.
/// Of those with the same median, one such grade is taken from each, again and again, until their
/// medians differ.
///
/// With the grades of a candidate in a row from the lowest, the medians taken stand at places that do
/// not depend on the grades: the middle, then by turns the next on either side. So the first place in
/// this order at which two rows differ decides, however many the voters are.
public record MajorityJudgment() implements ScoreRule {
    @Override
    public String id() {
        return "majority-judgment";
    }

    @Override
    public String title() {
        return "majority judgment";
    }

    @Override
    public String source() {
        return "M. Balinski and R. Laraki, Majority judgment, 2010";
    }

    @Override
    public String proof() {
        return "six examples of turnout-election-schemes (peer); no official figures";
    }

    @Override
    public Verdict decide(Scores votes) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(votes.candidates().size(), votes.voters()));
        if (votes.voters().signum() == 0) {
            return Verdict.of(votes.candidates(), votes.places(), steps);
        }
        var rows = votes.places().stream().map(place -> Row.of(votes, place)).toList();
        steps.add(new Step.Tally(
                "median grades",
                votes.candidates(),
                rows.stream().map(row -> String.valueOf(row.median())).toList()));
        var winners = new ArrayList<Integer>();
        for (var place : votes.places()) {
            var order = winners.isEmpty() ? 0 : rows.get(place).compareTo(rows.get(winners.getFirst()));
            if (order > 0) {
                winners.clear();
            }
            if (order >= 0) {
                winners.add(place);
            }
        }
        var best = rows.get(winners.getFirst());
        for (var place : votes.places()) {
            if (!winners.contains(place) && rows.get(place).median() == best.median()) {
                steps.add(beaten(votes.candidates().get(place), rows.get(place).firstDifference(best)));
            }
        }
        return Verdict.of(votes.candidates(), winners, steps);
    }

    private static Step beaten(String candidate, Difference difference) {
        return new Step.OutOfTheCount(
                candidate,
                "after " + difference.turn() + " equal medians the next is " + difference.own() + ", that of the best "
                        + difference.other());
    }

    /// Where two rows differ: how many medians are taken before, and the grades then.
    private record Difference(BigInteger turn, int own, int other) {}

    /// The grades of a candidate in a row from the lowest, by the place at which each ends.
    private record Row(List<BigInteger> ends) implements Comparable<Row> {
        static Row of(Scores votes, int candidate) {
            var ends = new ArrayList<BigInteger>();
            var end = BigInteger.ZERO;
            for (var grade = 0; grade <= votes.highest(); grade++) {
                end = end.add(votes.count(candidate, grade));
                ends.add(end);
            }
            return new Row(ends);
        }

        /// The grade at a place, counted from 1.
        private int at(BigInteger place) {
            var grade = 0;
            while (ends.get(grade).compareTo(place) < 0) {
                grade++;
            }
            return grade;
        }

        private BigInteger middle() {
            return ends.getLast().add(BigInteger.ONE).shiftRight(1);
        }

        int median() {
            return at(middle());
        }

        /// How many medians are taken before the one at a place. From an odd number, the next is below
        /// the middle; from an even number, above it.
        private BigInteger turn(BigInteger place) {
            var distance = place.subtract(middle());
            var later = distance.abs().shiftLeft(1);
            var nextIsBelow = ends.getLast().testBit(0);
            var sooner = distance.signum() != 0 && (distance.signum() < 0) == nextIsBelow;
            return sooner ? later.subtract(BigInteger.ONE) : later;
        }

        @Override
        public int compareTo(Row other) {
            var difference = firstDifference(other);
            return Integer.compare(difference.own(), difference.other());
        }

        /// Between two ends of either row nothing changes, so of each stretch the place next to the
        /// middle is enough.
        Difference firstDifference(Row other) {
            var stops = new TreeSet<>(ends);
            stops.addAll(other.ends);
            var first = new Difference(ends.getLast(), 0, 0);
            var begin = BigInteger.ONE;
            for (var end : stops) {
                if (end.compareTo(begin) >= 0) {
                    var nearest = middle().max(begin).min(end);
                    var turn = turn(nearest);
                    if (at(nearest) != other.at(nearest) && turn.compareTo(first.turn()) < 0) {
                        first = new Difference(turn, at(nearest), other.at(nearest));
                    }
                    begin = end.add(BigInteger.ONE);
                }
            }
            return first;
        }
    }
}
