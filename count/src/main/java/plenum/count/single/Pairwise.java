package plenum.count.single;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// For every two candidates, how many prefer the one to the other.
public final class Pairwise {
    private final List<String> candidates;
    private final BigInteger[][] over;

    private Pairwise(List<String> candidates) {
        this.candidates = candidates;
        this.over = new BigInteger[candidates.size()][candidates.size()];
        for (var row : over) {
            Arrays.fill(row, BigInteger.ZERO);
        }
    }

    static Pairwise of(Rankings votes) {
        var matrix = new Pairwise(votes.candidates());
        for (var ballot : votes.ballots()) {
            matrix.add(ballot, votes.unranked());
        }
        return matrix;
    }

    private void add(Ranking ballot, Unranked unranked) {
        var tiers = places().stream().map(ballot::tier).toList();
        var below = unranked == Unranked.LAST
                ? ballot.tiers().size()
                : ballot.tiers().size() - 1;
        for (var a : places()) {
            for (var b : places()) {
                if (tiers.get(a) < tiers.get(b) && tiers.get(b) <= below) {
                    over[a][b] = over[a][b].add(ballot.weight());
                }
            }
        }
    }

    public List<String> candidates() {
        return candidates;
    }

    List<Integer> places() {
        return IntStream.range(0, candidates.size()).boxed().toList();
    }

    /// How many prefer the first to the second.
    public BigInteger over(int a, int b) {
        return over[a][b];
    }

    /// By how many more the first is preferred to the second than the other way round.
    public BigInteger margin(int a, int b) {
        return over[a][b].subtract(over[b][a]);
    }

    /// Whether more prefer the first to the second than the other way round.
    public boolean beats(int a, int b) {
        return over[a][b].compareTo(over[b][a]) > 0;
    }

    /// Every decided pair as a line of the transcript, in the order of the ballot paper.
    List<Step> defeats() {
        return places().stream()
                .flatMap(a -> places().stream().filter(b -> beats(a, b)).map(b -> defeat(a, b)))
                .toList();
    }

    Step defeat(int a, int b) {
        return new Step.Defeat(candidates.get(a), candidates.get(b), over(a, b), over(b, a));
    }
}
