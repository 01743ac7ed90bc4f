package plenum.count.single;

import java.math.BigInteger;
import java.util.List;

/// Ballots that all say the same: who is best, who next, with equals side by side. Candidates are named
/// by their places on the ballot paper; who is not named is not ranked.
///
/// @param tiers the best first
public record Ranking(List<List<Integer>> tiers, BigInteger weight) {
    /// @throws IllegalArgumentException if a candidate comes twice or the weight is negative
    public Ranking {
        tiers = tiers.stream()
                .filter(tier -> !tier.isEmpty())
                .map(tier -> tier.stream().sorted().toList())
                .toList();
        if (tiers.stream().flatMap(List::stream).distinct().count()
                < tiers.stream().mapToInt(List::size).sum()) {
            throw new IllegalArgumentException("a candidate comes twice on a ballot");
        }
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("a ballot of negative weight");
        }
    }

    /// One ballot without equals.
    public static Ranking strict(List<Integer> order) {
        return new Ranking(order.stream().map(List::of).toList(), BigInteger.ONE);
    }

    /// So many ballots that say the same.
    public Ranking times(BigInteger number) {
        return new Ranking(tiers, weight.multiply(number));
    }

    /// The place in the order, counted from 0; the number of tiers for those who are not ranked.
    int tier(int candidate) {
        for (var i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).contains(candidate)) {
                return i;
            }
        }
        return tiers.size();
    }
}
