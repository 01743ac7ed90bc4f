package plenum.count.margin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import plenum.count.transcript.Stage;

/// Looks for the fewest ballots whose change elects others, and counts each change again before it believes
/// it. What it finds is an upper bound.
///
/// For each who is elected and each who is not, ballots are changed from the one to the other, as few as
/// will do. In a count in stages, for each two candidates at each stage, as many are changed as make the
/// lower overtake the higher there, so that others are excluded or elected first; the closest pairs come
/// first. The search ends with so many counts, which depends on the number of ballots and not on any clock.
final class Search {
    private static final long MOST_LINES_COUNTED = 150_000_000;
    private static final int FEWEST_COUNTS = 60;
    private static final int MOST_COUNTS = 4_000;

    private final Votes votes;
    private final Recount recount;
    private final Set<Integer> before;
    private final int candidates;
    private final List<Integer> kinds;
    private int countsLeft;
    private List<Move> best = List.of();
    private BigInteger least;

    Search(Votes votes, Recount recount, Set<Integer> before, int candidates, BigInteger ballots) {
        this.votes = votes;
        this.recount = recount;
        this.before = before;
        this.candidates = candidates;
        this.kinds = IntStream.range(0, votes.kinds())
                .filter(kind -> votes.weight(kind).signum() > 0)
                .boxed()
                .sorted(Comparator.comparing(votes::weight, Comparator.reverseOrder()))
                .toList();
        this.least = ballots.add(BigInteger.ONE);
        this.countsLeft = Math.clamp(MOST_LINES_COUNTED / (votes.kinds() + 1L), FEWEST_COUNTS, MOST_COUNTS);
    }

    /// The change that was found; empty if none was.
    List<Move> found() {
        return best;
    }

    /// Changes ballots from each who is elected to each who is not, beginning with those who are closest on
    /// the ballots.
    void fromOneToTheOther() {
        var pairs = new ArrayList<Pair>();
        for (var loser : places(before::contains)) {
            for (var gainer : places(place -> !before.contains(place))) {
                pairs.add(new Pair(gainer, loser, behind(gainer, loser)));
            }
        }
        pairs.sort(Comparator.comparing(Pair::behind));
        for (var pair : pairs) {
            var gainer = pair.gainer();
            var loser = pair.loser();
            inEachWay(plan(kind -> votes.swingOfFirst(kind, gainer, loser), gainer, loser));
            if (votes instanceof RankedVotes) {
                inEachWay(plan(kind -> votes.swing(kind, gainer, loser), gainer, loser));
            }
        }
    }

    /// Who is to gain on whom, and how far behind.
    private record Pair(int gainer, int loser, BigInteger behind) {}

    private List<Integer> places(IntPredicate which) {
        return IntStream.range(0, candidates).filter(which).boxed().toList();
    }

    private BigInteger behind(int gainer, int loser) {
        var behind = BigInteger.ZERO;
        for (var kind : kinds) {
            var swing = votes.swing(kind, gainer, loser) - votes.swing(kind, loser, gainer);
            behind = swing == 0 ? behind : behind.add(votes.weight(kind).multiply(BigInteger.valueOf(swing)));
        }
        return behind;
    }

    private void inEachWay(Plan plan) {
        for (var way : Way.values()) {
            shorten(plan.in(way));
        }
    }

    /// Ballots that swing, those that swing most first, of equal ones the kinds with the most ballots.
    private Plan plan(IntUnaryOperator swing, int gainer, int loser) {
        var bySwing = new TreeMap<Integer, IntStream.Builder>(Comparator.reverseOrder());
        var ballots = BigInteger.ZERO;
        for (var kind : kinds) {
            var by = swing.applyAsInt(kind);
            if (by > 0) {
                bySwing.computeIfAbsent(by, _ -> IntStream.builder()).add(kind);
                ballots = ballots.add(votes.weight(kind));
            }
        }
        var inOrder =
                bySwing.values().stream().flatMapToInt(IntStream.Builder::build).toArray();
        return new Plan(votes, inOrder, ballots, Way.ALONE, gainer, loser);
    }

    /// Takes as few ballots of a plan as will do, if that is fewer than what was found before.
    private void shorten(Plan plan) {
        var enough = plan.ballots().min(least.subtract(BigInteger.ONE));
        if (enough.signum() > 0 && changes(plan.first(enough))) {
            shorten(plan, enough);
        }
    }

    private void shorten(Plan plan, BigInteger number) {
        var tooFew = BigInteger.ZERO;
        var enough = number;
        while (enough.subtract(tooFew).compareTo(BigInteger.ONE) > 0) {
            var middle = tooFew.add(enough).shiftRight(1);
            if (changes(plan.first(middle))) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
    }

    /// Whether these changes elect others; if so, they are the best so far.
    private boolean changes(List<Move> moves) {
        if (countsLeft == 0) {
            return false;
        }
        countsLeft--;
        var after = recount.elected(votes.changed(moves));
        if (after.isEmpty() || after.get().equals(before)) {
            return false;
        }
        best = moves;
        least = moves.stream().map(Move::ballots).reduce(BigInteger.ZERO, BigInteger::add);
        return true;
    }

    /// Two candidates at a stage, and how many ballots would have the lower overtake the higher.
    private record Close(List<Integer> open, int higher, int lower, BigInteger ballots) {}

    /// Has one candidate overtake another at each stage.
    void overtaking(RankedVotes ranked, List<Stage> stages) {
        for (var close : closest(stages)) {
            if (close.ballots().compareTo(least) >= 0 || countsLeft == 0) {
                return;
            }
            var open = new boolean[candidates];
            close.open().forEach(place -> open[place] = true);
            var plan = plan(kind -> ranked.holder(kind, open) == close.higher() ? 1 : 0, close.lower(), close.higher());
            if (close.ballots().compareTo(plan.ballots()) <= 0) {
                atOnce(plan.in(Way.FIRST), close.ballots());
                atOnce(plan.in(Way.ALONE), close.ballots());
            }
        }
    }

    private void atOnce(Plan plan, BigInteger number) {
        if (number.compareTo(least) < 0 && changes(plan.first(number))) {
            shorten(plan, number);
        }
    }

    private List<Close> closest(List<Stage> stages) {
        var pairs = new ArrayList<Close>();
        var open = new boolean[candidates];
        Arrays.fill(open, true);
        for (var stage : stages) {
            if (stage.what() == Stage.What.RESTART) {
                Arrays.fill(open, true);
            }
            stage.excluded().forEach(place -> open[place] = false);
            stage.of().forEach(place -> open[place] = false);
            pairs.addAll(pairs(stage, places(place -> open[place])));
        }
        pairs.sort(Comparator.comparing(Close::ballots));
        return pairs;
    }

    private static List<Close> pairs(Stage stage, List<Integer> open) {
        var pairs = new ArrayList<Close>();
        for (var lower : open) {
            for (var higher : open) {
                var behind = value(stage, higher).subtract(value(stage, lower));
                if (!higher.equals(lower) && behind.signum() >= 0) {
                    var half = behind.toBigInteger().shiftRight(1).add(BigInteger.ONE);
                    pairs.add(new Close(open, higher, lower, half));
                }
            }
        }
        return pairs;
    }

    private static BigDecimal value(Stage stage, int candidate) {
        return stage.tallies().get(candidate).value();
    }
}
