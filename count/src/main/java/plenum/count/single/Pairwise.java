package plenum.count.single;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// For every two candidates, how many prefer the one to the other.
public final class Pairwise {
    private final List<String> candidates;
    private final BigInteger voters;
    private final BigInteger[][] over;

    Pairwise(List<String> candidates, BigInteger voters, BigInteger[][] over) {
        this.candidates = candidates;
        this.voters = voters;
        this.over = over;
    }

    static Pairwise of(Rankings votes) {
        var size = votes.candidates().size();
        var over = new BigInteger[size][size];
        for (var row : over) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        for (var ballot : votes.ballots()) {
            add(over, ballot, votes.unranked());
        }
        return new Pairwise(votes.candidates(), votes.voters(), over);
    }

    private static void add(BigInteger[][] over, Ranking ballot, Unranked unranked) {
        var tiers = new int[over.length];
        Arrays.fill(tiers, unranked == Unranked.LAST ? ballot.tiers().size() : -1);
        for (var tier = 0; tier < ballot.tiers().size(); tier++) {
            for (var place : ballot.tiers().get(tier)) {
                tiers[place] = tier;
            }
        }
        for (var tier = 0; tier < ballot.tiers().size(); tier++) {
            for (var a : ballot.tiers().get(tier)) {
                for (var b = 0; b < tiers.length; b++) {
                    if (tiers[b] > tier) {
                        over[a][b] = over[a][b].add(ballot.weight());
                    }
                }
            }
        }
    }

    public List<String> candidates() {
        return candidates;
    }

    /// How many vote, whomever they rank.
    public BigInteger voters() {
        return voters;
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
