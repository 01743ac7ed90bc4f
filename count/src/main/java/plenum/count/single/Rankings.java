package plenum.count.single;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/// The candidates of a ballot paper and the ballots that rank them.
public record Rankings(List<String> candidates, List<Ranking> ballots, Unranked unranked) {
    /// @throws IllegalArgumentException if nobody stands, or a ballot names somebody who does not
    public Rankings {
        candidates = List.copyOf(candidates);
        ballots = List.copyOf(ballots);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("nobody stands");
        }
        for (var ballot : ballots) {
            for (var tier : ballot.tiers()) {
                if (tier.getFirst() < 0 || tier.getLast() >= candidates.size()) {
                    throw new IllegalArgumentException("a ballot for somebody who does not stand");
                }
            }
        }
    }

    /// Ballots on which those who are not ranked come last.
    public Rankings(List<String> candidates, List<Ranking> ballots) {
        this(candidates, ballots, Unranked.LAST);
    }

    /// Who is preferred to whom by how many.
    public Pairwise pairwise() {
        return Pairwise.of(this);
    }

    BigInteger voters() {
        return ballots.stream().map(Ranking::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }

    List<Integer> places() {
        return IntStream.range(0, candidates.size()).boxed().toList();
    }
}
