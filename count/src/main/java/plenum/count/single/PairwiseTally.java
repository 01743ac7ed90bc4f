package plenum.count.single;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// Sums up who is preferred to whom, one ballot after another, so that a million ballots need no more
/// room than one: `open`, the candidates from the best on, `close`; in the end `pairwise`. Who is not
/// ranked comes last.
public final class PairwiseTally {
    private static final int NOT_RANKED = Integer.MAX_VALUE;

    private final List<String> candidates;
    private final long[][] over;
    private final int[] ranks;
    private final int[] ranked;
    private int named;
    private long voters;

    /// No ballots yet.
    ///
    /// @throws IllegalArgumentException if nobody stands
    public PairwiseTally(List<String> candidates) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("nobody stands");
        }
        this.candidates = List.copyOf(candidates);
        this.over = new long[candidates.size()][candidates.size()];
        this.ranks = new int[candidates.size()];
        this.ranked = new int[candidates.size()];
        Arrays.fill(ranks, NOT_RANKED);
    }

    /// Begins the next ballot.
    public void open() {
        for (var i = 0; i < named; i++) {
            ranks[ranked[i]] = NOT_RANKED;
        }
        named = 0;
    }

    /// Ranks a candidate, the lower number above the higher. A name that the ballot has ranked before
    /// is passed over.
    public void rank(int candidate, int rank) {
        if (ranks[candidate] == NOT_RANKED) {
            ranks[candidate] = rank;
            ranked[named++] = candidate;
        }
    }

    /// Puts the ballot, which stands for so many, to the others.
    ///
    /// @throws ArithmeticException if there are more than 2^63 - 1 in all
    public void close(long weight) {
        voters = Math.addExact(voters, weight);
        for (var i = 0; i < named; i++) {
            var row = over[ranked[i]];
            var rank = ranks[ranked[i]];
            for (var other = 0; other < row.length; other++) {
                row[other] += ranks[other] > rank ? weight : 0;
            }
        }
    }

    /// The sums.
    public Pairwise pairwise() {
        return new Pairwise(
                candidates,
                BigInteger.valueOf(voters),
                Arrays.stream(over)
                        .map(row ->
                                Arrays.stream(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new))
                        .toArray(BigInteger[][]::new));
    }
}
