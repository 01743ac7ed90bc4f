package plenum.count.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// The committees with the highest score of proportional approval, by branch and bound: what a committee
/// can still gain is at most what the best of those left would gain alone, since a member gains less the
/// more there are; and it is at most what [Chords] say.
///
/// Scores are multiplied by the least common multiple of 1 … seats, which makes them whole. Bounds are
/// reckoned in units of a power of two, rounded up, so that they fit 64 bits whatever the weights; the
/// unit is one where the scores fit themselves. What a bound lets pass is compared exactly.
final class BestCommittees {
    private static final int BITS = 61;

    private final List<Ballot> ballots;
    private final int seats;
    private final BigInteger multiple;
    private final int unit;
    private final int[][] approved;
    private final int[][] supporters;
    private final long[][] shares;
    private final long[] gains;
    private final int[] satisfied;
    private final Chords chords;
    private final int[] committee;
    private final List<List<Integer>> found = new ArrayList<>();
    private BigInteger best = BigInteger.ONE.negate();
    private long toBeat = -1;
    private long toEqual = -1;

    /// Looks for the highest score.
    ///
    /// @param votes merged
    BestCommittees(Approvals votes, int seats) {
        this.ballots = votes.ballots();
        this.seats = seats;
        this.multiple = commonMultiple(seats);
        var highest = multiple.multiply(votes.voters()).multiply(BigInteger.valueOf(seats + 1L));
        this.unit = Math.max(0, highest.bitLength() - BITS);
        this.approved = ballots.stream()
                .map(ballot ->
                        ballot.approved().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.supporters = votes.places().stream()
                .map(place -> IntStream.range(0, approved.length)
                        .filter(ballot -> ballots.get(ballot).approves(place))
                        .toArray())
                .toArray(int[][]::new);
        this.shares = ballots.stream().map(this::shares).toArray(long[][]::new);
        this.gains = Arrays.stream(supporters)
                .mapToLong(those -> Arrays.stream(those)
                        .mapToLong(ballot -> shares[ballot][0])
                        .sum())
                .toArray();
        this.satisfied = new int[approved.length];
        this.chords = new Chords(supporters, shares, satisfied);
        this.committee = new int[seats];
        improve(IntStream.range(0, supporters.length).toArray(), 0, 0);
    }

    /// All committees with the highest score, their members in the order of the ballot paper.
    ///
    /// @param most how many are listed; one more is found where there are more
    List<List<Integer>> all(int most) {
        found.clear();
        collect(IntStream.range(0, supporters.length).toArray(), 0, 0, most + 1, this::gainsMost);
        return found.stream()
                .map(members -> members.stream().sorted().toList())
                .sorted(Approvals::compare)
                .toList();
    }

    /// The committee with the highest score that comes first in an order of the candidates, member by
    /// member. It is found soon where there are many.
    List<Integer> first(List<Integer> order) {
        found.clear();
        collect(order.stream().mapToInt(Integer::intValue).toArray(), 0, 0, 1, _ -> 0);
        return found.getFirst();
    }

    Fraction score() {
        return new Fraction(best, multiple);
    }

    private static BigInteger commonMultiple(int most) {
        var multiple = BigInteger.ONE;
        for (var i = 2; i <= most; i++) {
            var factor = BigInteger.valueOf(i);
            multiple = multiple.divide(multiple.gcd(factor)).multiply(factor);
        }
        return multiple;
    }

    /// What a ballot gives its first member, its second and so on, in units; nothing once it has all.
    private long[] shares(Ballot ballot) {
        var shares = new long[ballot.approved().size() + 1];
        for (var i = 0; i < Math.min(seats, shares.length - 1); i++) {
            var exact = ballot.weight().multiply(multiple).divide(BigInteger.valueOf(i + 1L));
            shares[i] = exact.negate().shiftRight(unit).negate().longValueExact();
        }
        return shares;
    }

    /// Looks for the highest score. Tries the one first who gains most, so that a good score is known
    /// soon.
    private void improve(int[] left, int members, long score) {
        var open = seats - members;
        if (open == 0) {
            raise(score);
            return;
        }
        if (left.length < open || !mightGainMoreThan(toBeat - score, left, open)) {
            return;
        }
        var at = gainsMost(left);
        var candidate = left[at];
        var others = without(left, at);
        var gain = gains[candidate];
        seat(candidate, 1, members);
        improve(others, members + 1, score + gain);
        seat(candidate, -1, members);
        improve(others, members, score);
    }

    private void raise(long score) {
        var exact = exact(score);
        if (exact.compareTo(best) > 0) {
            best = exact;
            toBeat = best.shiftRight(unit).longValueExact();
            toEqual = best.negate().shiftRight(unit).negate().longValueExact();
        }
    }

    /// Gathers those who have the highest score.
    ///
    /// @param next whom to try first of those left
    private void collect(int[] left, int members, long score, int wanted, ToIntFunction<int[]> next) {
        var open = seats - members;
        if (open == 0) {
            if (exact(score).equals(best)) {
                found.add(Arrays.stream(committee).boxed().toList());
            }
            return;
        }
        if (left.length < open || found.size() >= wanted || !mightGainMoreThan(toEqual - 1 - score, left, open)) {
            return;
        }
        var at = next.applyAsInt(left);
        var candidate = left[at];
        var others = without(left, at);
        var gain = gains[candidate];
        seat(candidate, 1, members);
        collect(others, members + 1, score + gain, wanted, next);
        seat(candidate, -1, members);
        collect(others, members, score, wanted, next);
    }

    private BigInteger exact(long score) {
        if (unit == 0) {
            return BigInteger.valueOf(score);
        }
        var sum = BigInteger.ZERO;
        for (var ballot = 0; ballot < approved.length; ballot++) {
            var given = ballots.get(ballot).weight().multiply(multiple);
            for (var i = 1; i <= satisfied[ballot]; i++) {
                sum = sum.add(given.divide(BigInteger.valueOf(i)));
            }
        }
        return sum;
    }

    private boolean mightGainMoreThan(long gain, int[] left, int open) {
        return most(left, open) > gain && (open == 1 || chords.mightGainMoreThan(gain, left, open));
    }

    /// What the committee would gain if those who gain most took nothing from one another.
    private long most(int[] left, int open) {
        if (open == 1) {
            return gains[left[gainsMost(left)]];
        }
        var sorted = new long[left.length];
        for (var i = 0; i < left.length; i++) {
            sorted[i] = gains[left[i]];
        }
        Arrays.sort(sorted);
        var sum = 0L;
        for (var i = left.length - open; i < left.length; i++) {
            sum += sorted[i];
        }
        return sum;
    }

    private int gainsMost(int[] left) {
        var most = 0;
        for (var at = 1; at < left.length; at++) {
            if (gains[left[at]] > gains[left[most]]) {
                most = at;
            }
        }
        return most;
    }

    private static int[] without(int[] left, int at) {
        var others = new int[left.length - 1];
        System.arraycopy(left, 0, others, 0, at);
        System.arraycopy(left, at + 1, others, at, others.length - at);
        return others;
    }

    /// Adds or removes a member, and with it what the others would gain.
    private void seat(int candidate, int change, int members) {
        committee[members] = candidate;
        for (var ballot : supporters[candidate]) {
            var before = shares[ballot][satisfied[ballot]];
            satisfied[ballot] += change;
            var difference = shares[ballot][satisfied[ballot]] - before;
            for (var place : approved[ballot]) {
                gains[place] += difference;
            }
        }
    }
}
