package plenum.count.single;

import java.math.BigInteger;
import java.util.List;

/// Kemeny: of all orders of the candidates, the best is the one with which the ballots disagree least,
/// pair by pair. Who stands first in a best order wins.
///
/// Found by dynamic programming over sets of candidates, exactly and for up to 20 of them.
public record Kemeny() implements PairwiseRule {
    private static final int MOST = 20;

    @Override
    public String id() {
        return "kemeny";
    }

    @Override
    public String title() {
        return "Kemeny-Young";
    }

    @Override
    public String source() {
        return "J. G. Kemeny, Mathematics without numbers, 1959; H. P. Young, 1988";
    }

    @Override
    public String proof() {
        return "pref_voting's profiles, confirmed by a second program";
    }

    @Override
    public Verdict decide(Pairwise matrix) {
        var size = matrix.candidates().size();
        if (size > MOST) {
            throw new IllegalArgumentException(size + " candidates: Kemeny's rule is counted for at most " + MOST);
        }
        var best = new BigInteger[1 << size];
        var firsts = new int[1 << size];
        best[0] = BigInteger.ZERO;
        var price = new Price(matrix);
        for (var top = 1; top < best.length; top++) {
            for (var last = 0; last < size; last++) {
                if ((top >> last & 1) == 1) {
                    extend(best, firsts, top, last, price);
                }
            }
        }
        var whole = best.length - 1;
        return Verdict.of(
                matrix.candidates(),
                matrix.places().stream()
                        .filter(place -> (firsts[whole] >> place & 1) == 1)
                        .toList(),
                List.of(
                        new Step.Opened(size, matrix.voters()),
                        new Step.Remaining(
                                "disagreements in the best order, pair by pair", List.of(best[whole].toString()))));
    }

    /// The best order of a set ends with one of its members, below the best order of the others.
    private static void extend(BigInteger[] best, int[] firsts, int top, int last, Price price) {
        var above = top & ~(1 << last);
        var cost = best[above].add(price.of(last, above));
        var order = best[top] == null ? -1 : cost.compareTo(best[top]);
        var first = above == 0 ? top : firsts[above];
        if (order < 0) {
            best[top] = cost;
            firsts[top] = first;
        } else if (order == 0) {
            firsts[top] |= first;
        }
    }

    /// How many would rather have a candidate above those of a set, one by one: sums for each half of
    /// the set.
    private static final class Price {
        private static final int HALF = MOST / 2;
        private final BigInteger[][] low;
        private final BigInteger[][] high;

        Price(Pairwise matrix) {
            low = new BigInteger[matrix.candidates().size()][];
            high = new BigInteger[matrix.candidates().size()][];
            for (var place : matrix.places()) {
                low[place] = sums(matrix, place, 0);
                high[place] = sums(matrix, place, HALF);
            }
        }

        private static BigInteger[] sums(Pairwise matrix, int place, int from) {
            var members = Math.clamp(matrix.candidates().size() - from, 0, HALF);
            var sums = new BigInteger[1 << members];
            sums[0] = BigInteger.ZERO;
            for (var set = 1; set < sums.length; set++) {
                var member = from + Integer.numberOfTrailingZeros(set);
                sums[set] = sums[set & (set - 1)].add(matrix.over(place, member));
            }
            return sums;
        }

        BigInteger of(int place, int above) {
            return low[place][above & ((1 << HALF) - 1) & (low[place].length - 1)].add(high[place][above >> HALF]);
        }
    }
}
