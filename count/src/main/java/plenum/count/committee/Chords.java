package plenum.count.committee;

import java.util.Arrays;

/// Bounds what a committee can still gain.
///
/// The more of its candidates a ballot has, the less it gives for another. So what it gives is never above the
/// straight line through two neighbouring points of its curve, wherever on the curve these lie; and lines, unlike
/// curves, add up candidate by candidate: the committee gains no more than the best of those left do on the lines.
/// Every choice of points bounds the gain. Good points lie where a committee would stand that took a part of
/// everybody; it is sought by taking, a few times, a part of those who are then the best on the lines (M. Frank and
/// P. Wolfe, An algorithm for quadratic programming, 1956).
final class Chords {
    private static final int TRIALS = 6;

    private final int[][] supporters;
    private final long[][] shares;
    private final long[][] given;
    private final int[] satisfied;
    private final long[] slopes;
    private final int[] parts;
    private final long[] gains;
    private final long[] sorted;

    /// @param shares what each ballot gives for its first member, its second and so on, none more than the one
    ///     before; last nothing
    /// @param satisfied how many members each ballot has, kept up to date by the caller
    Chords(int[][] supporters, long[][] shares, int[] satisfied) {
        this.supporters = supporters;
        this.shares = shares;
        this.given = Arrays.stream(shares).map(Chords::sums).toArray(long[][]::new);
        this.satisfied = satisfied;
        this.slopes = new long[shares.length];
        this.parts = new int[shares.length];
        this.gains = new long[supporters.length];
        this.sorted = new long[supporters.length];
    }

    private static long[] sums(long[] shares) {
        var sums = new long[shares.length];
        for (var i = 1; i < sums.length; i++) {
            sums[i] = sums[i - 1] + shares[i - 1];
        }
        return sums;
    }

    /// Whether so many of those left might gain more than this. If not, it is certain that they cannot.
    boolean mightGainMoreThan(long gain, int[] left, int open) {
        takeOfEverybody(left, open);
        var whole = left.length;
        for (var trial = 2; trial < TRIALS + 2; trial++) {
            var fixed = lay(whole);
            if (fixed + best(left, open) <= gain) {
                return false;
            }
            var part = Math.max(1, whole / trial);
            takeOfTheBest(left, open, part);
            whole += part;
        }
        return true;
    }

    /// The same part of each of those left, all parts together as many as seats are open.
    private void takeOfEverybody(int[] left, int open) {
        Arrays.fill(parts, 0);
        for (var candidate : left) {
            for (var ballot : supporters[candidate]) {
                parts[ballot] += open;
            }
        }
    }

    /// Lays the lines at the points that are reached, parts being so many to a whole.
    ///
    /// @return what the lines give without a further member
    private long lay(int whole) {
        var fixed = 0L;
        for (var ballot = 0; ballot < parts.length; ballot++) {
            var at = Math.min(satisfied[ballot] + parts[ballot] / whole, shares[ballot].length - 1);
            slopes[ballot] = shares[ballot][at];
            fixed += given[ballot][at] - given[ballot][satisfied[ballot]] - (at - satisfied[ballot]) * slopes[ballot];
        }
        return fixed;
    }

    private long best(int[] left, int open) {
        for (var i = 0; i < left.length; i++) {
            var gain = 0L;
            for (var ballot : supporters[left[i]]) {
                gain += slopes[ballot];
            }
            gains[left[i]] = gain;
            sorted[i] = gain;
        }
        Arrays.sort(sorted, 0, left.length);
        var sum = 0L;
        for (var i = left.length - open; i < left.length; i++) {
            sum += sorted[i];
        }
        return sum;
    }

    private void takeOfTheBest(int[] left, int open, int part) {
        var least = sorted[left.length - open];
        var taken = 0;
        for (var candidate : left) {
            if (gains[candidate] >= least && taken < open) {
                taken++;
                for (var ballot : supporters[candidate]) {
                    parts[ballot] += part;
                }
            }
        }
    }
}
