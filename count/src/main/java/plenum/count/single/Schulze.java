package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Schulze: a chain of defeats is as strong as its weakest, and one candidate is ahead of another whose
/// strongest chain back is weaker. Who is behind nobody wins; there is always such a one.
public record Schulze(Strength strength) implements PairwiseRule {
    /// By winning votes, as Schulze recommends.
    public Schulze() {
        this(Strength.WINNING_VOTES);
    }

    @Override
    public String id() {
        return "schulze" + strength.suffix(Strength.WINNING_VOTES);
    }

    @Override
    public String title() {
        return "Schulze by " + strength.words();
    }

    @Override
    public String source() {
        return "M. Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent method,"
                + " 2011";
    }

    @Override
    public String proof() {
        return "pref_voting's profiles, confirmed by a second program; orders of Debian 2006 and 2007 (peer)";
    }

    @Override
    public Verdict decide(Pairwise matrix) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(matrix.candidates().size(), matrix.voters()));
        steps.addAll(matrix.defeats());
        return Verdict.of(matrix.candidates(), first(strongest(matrix), matrix.places()), steps);
    }

    /// All candidates in order: the winners, then those who are behind only these, and so on.
    public List<List<Integer>> order(Rankings votes) {
        var matrix = votes.pairwise();
        var chains = strongest(matrix);
        var left = new ArrayList<>(matrix.places());
        var order = new ArrayList<List<Integer>>();
        while (!left.isEmpty()) {
            var next = first(chains, left);
            order.add(next);
            left.removeAll(next);
        }
        return order;
    }

    private static List<Integer> first(BigInteger[][] chains, List<Integer> among) {
        return among.stream()
                .filter(a -> among.stream().noneMatch(b -> chains[b][a].compareTo(chains[a][b]) > 0))
                .toList();
    }

    /// The strength of the strongest chain from each to each (Floyd and Warshall).
    private BigInteger[][] strongest(Pairwise matrix) {
        var size = matrix.candidates().size();
        var chains = new BigInteger[size][size];
        for (var a = 0; a < size; a++) {
            for (var b = 0; b < size; b++) {
                chains[a][b] = strength.of(matrix, a, b);
            }
        }
        for (var middle = 0; middle < size; middle++) {
            for (var a = 0; a < size; a++) {
                for (var b = 0; b < size; b++) {
                    chains[a][b] = chains[a][b].max(chains[a][middle].min(chains[middle][b]));
                }
            }
        }
        return chains;
    }
}
