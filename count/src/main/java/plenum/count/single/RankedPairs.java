package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Ranked pairs: the defeats are locked in, the strongest first, except those that would close a circle
/// with what is locked already. Who is beaten by nobody in the end wins.
///
/// Defeats of the same strength are taken in every order, and everybody who wins in one of them is a
/// winner. Followed are not the orders but what they lock, so that many equal defeats are no harm unless
/// they make many circles.
public record RankedPairs(Strength strength) implements PairwiseRule {
    private static final int MOST_WAYS = 20_000;

    /// By margins, as Tideman has it.
    public RankedPairs() {
        this(Strength.MARGINS);
    }

    @Override
    public String id() {
        return "ranked-pairs" + strength.suffix(Strength.MARGINS);
    }

    @Override
    public String title() {
        return "ranked pairs by " + strength.words();
    }

    @Override
    public String source() {
        return "T. N. Tideman, Independence of clones as a criterion for voting rules, 1987";
    }

    @Override
    public String proof() {
        return "pref_voting's profiles, confirmed by a second program";
    }

    @Override
    public Verdict decide(Pairwise matrix) {
        Set<List<BitSet>> locked = new LinkedHashSet<>();
        locked.add(matrix.places().stream().map(_ -> new BitSet()).toList());
        for (var equals : defeats(matrix)) {
            var next = new LinkedHashSet<List<BitSet>>();
            var seen = new HashSet<List<BitSet>>();
            for (var before : locked) {
                lockAll(before, equals, next, seen);
            }
            locked = next;
        }
        var winners = locked.stream()
                .flatMap(chains -> matrix.places().stream()
                        .filter(place -> chains.stream().noneMatch(reached -> reached.get(place))))
                .toList();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(matrix.candidates().size(), matrix.voters()));
        defeats(matrix)
                .forEach(equals -> equals.forEach(pair -> steps.add(matrix.defeat(pair.winner(), pair.loser()))));
        if (locked.size() == 1) {
            for (var pair : defeats(matrix).stream().flatMap(List::stream).toList()) {
                if (locked.iterator().next().get(pair.loser()).get(pair.winner())) {
                    steps.add(new Step.DefeatDropped(
                            matrix.candidates().get(pair.winner()),
                            matrix.candidates().get(pair.loser()),
                            "it would close a circle"));
                }
            }
        }
        return Verdict.of(matrix.candidates(), winners, steps);
    }

    private record Pair(int winner, int loser) {}

    /// The defeats, the strongest first, those of the same strength together.
    private List<List<Pair>> defeats(Pairwise matrix) {
        var byStrength = new TreeMap<BigInteger, List<Pair>>(Comparator.reverseOrder());
        for (var a : matrix.places()) {
            for (var b : matrix.places()) {
                if (matrix.beats(a, b)) {
                    byStrength
                            .computeIfAbsent(strength.of(matrix, a, b), _ -> new ArrayList<>())
                            .add(new Pair(a, b));
                }
            }
        }
        return List.copyOf(byStrength.values());
    }

    /// What can be locked after the defeats of one strength, in whatever order they come.
    private static void lockAll(
            List<BitSet> before, List<Pair> equals, Set<List<BitSet>> after, Set<List<BitSet>> seen) {
        if (!seen.add(before)) {
            return;
        }
        if (seen.size() > MOST_WAYS) {
            throw new IllegalArgumentException("more ways to lock equal defeats than can be followed");
        }
        var open = equals.stream()
                .filter(pair -> !before.get(pair.loser()).get(pair.winner())
                        && !before.get(pair.winner()).get(pair.loser()))
                .toList();
        var all = before;
        for (var pair : open) {
            if (all.get(pair.loser()).get(pair.winner())) {
                open.forEach(one -> lockAll(lock(before, one), equals, after, seen));
                return;
            }
            all = lock(all, pair);
        }
        after.add(all);
    }

    /// Everybody from whom the winner can be reached now reaches all whom the loser reaches.
    private static List<BitSet> lock(List<BitSet> chains, Pair pair) {
        var gained = (BitSet) chains.get(pair.loser()).clone();
        gained.set(pair.loser());
        var next = new ArrayList<BitSet>();
        for (var place = 0; place < chains.size(); place++) {
            var reached = chains.get(place);
            if (place == pair.winner() || reached.get(pair.winner())) {
                var more = (BitSet) reached.clone();
                more.or(gained);
                next.add(more);
            } else {
                next.add(reached);
            }
        }
        return List.copyOf(next);
    }
}
