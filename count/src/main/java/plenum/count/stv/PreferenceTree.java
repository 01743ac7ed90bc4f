package plenum.count.stv;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plenum.count.ballots.EqualRanks;
import plenum.count.ballots.Papers;
import plenum.count.stv.Table.Parcel;

/// The papers of a count in which the elected go on receiving votes, as a tree that is unfolded only as
/// far as the count needs.
///
/// Below the root stand the first preferences, below an elected candidate the next preferences of the
/// papers he shares; a hopeful candidate is a leaf and takes what reaches him. So a paper is touched
/// only when the candidate in whose leaf it lies is elected or excluded, and one distribution of all
/// votes visits each branch once, however many papers have taken it.
final class PreferenceTree {
    /// A whole vote, in units of the ninth decimal.
    static final long ONE = 1_000_000_000;

    private static final int DECIMALS = 9;

    private final int candidates;
    private final Table table;
    private final Node root = new Node(-1);
    private final boolean[] open;
    private final boolean[] sharing;
    private final List<EqualRanks> equalRanks;

    /// How much of a weight an elected candidate takes.
    @FunctionalInterface
    interface Taking {
        /// What a candidate takes of what is left of a vote, both in units of the ninth decimal.
        long taken(int candidate, long weight);
    }

    /// A candidate after those above him.
    private static final class Node {
        private final int candidate;
        private final List<Parcel> held = new ArrayList<>();
        private long papers;
        private @Nullable Node @Nullable [] below;

        Node(int candidate) {
            this.candidate = candidate;
        }
    }

    PreferenceTree(Papers papers) {
        candidates = papers.candidates().size();
        table = new Table(papers);
        equalRanks = papers.equalRanks();
        open = new boolean[candidates];
        Arrays.fill(open, true);
        sharing = new boolean[candidates];
        root.below = new Node[candidates];
        share(root, table.all(BigDecimal.ONE));
    }

    /// From now on the candidate shares the papers he has with those after him.
    void elect(int candidate) {
        sharing[candidate] = true;
        elect(root, candidate);
    }

    /// From now on the candidate has nothing, and his papers go to those after him.
    void exclude(int candidate) {
        open[candidate] = false;
        exclude(root, candidate);
    }

    /// The votes of each candidate when the elected take what they take, to nine decimals.
    List<BigDecimal> distribute(Taking taking) {
        var sums = new Sums(candidates);
        distribute(root, ONE, taking, sums);
        equalRanks.forEach(paper -> distribute(paper, taking, sums));
        return sums.votes();
    }

    /// A paper with equal ranks: those who are hopeful take all that reaches their rank.
    private void distribute(EqualRanks paper, Taking taking, Sums sums) {
        var left = ONE;
        for (var rank : paper.ranks()) {
            var names = rank.stream().filter(candidate -> open[candidate]).toList();
            var taken = taken(names, left, taking);
            for (var i = 0; i < taken.length; i++) {
                sums.add(names.get(i), taken[i], paper.papers());
                left -= taken[i];
            }
            if (left == 0 || names.stream().anyMatch(candidate -> !sharing[candidate])) {
                return;
            }
        }
    }

    /// What those at one rank take; one alone is rounded as on any other paper.
    private long[] taken(List<Integer> names, long left, Taking taking) {
        if (names.size() == 1) {
            return new long[] {sharing[names.getFirst()] ? taking.taken(names.getFirst(), left) : left};
        }
        var factors = names.stream()
                .mapToLong(candidate -> sharing[candidate] ? taking.taken(candidate, ONE) : ONE)
                .toArray();
        return Orders.shares(factors, left);
    }

    private void distribute(Node node, long weight, Taking taking, Sums sums) {
        var below = node.below;
        if (below == null) {
            sums.add(node.candidate, weight, node.papers);
            return;
        }
        var left = weight;
        if (node != root) {
            var taken = taking.taken(node.candidate, weight);
            sums.add(node.candidate, taken, node.papers);
            left = weight - taken;
        }
        if (left > 0) {
            for (var next : below) {
                if (next != null) {
                    distribute(next, left, taking, sums);
                }
            }
        }
    }

    private void elect(Node node, int candidate) {
        var below = node.below;
        if (below == null) {
            return;
        }
        for (var next : below) {
            if (next == null) {
                continue;
            }
            open[next.candidate] = false;
            if (next.candidate == candidate) {
                next.below = new Node[candidates];
                next.held.forEach(parcel -> share(next, parcel));
                next.held.clear();
            } else {
                elect(next, candidate);
            }
            open[next.candidate] = true;
        }
    }

    private void exclude(Node node, int candidate) {
        var below = node.below;
        if (below == null) {
            return;
        }
        var out = below[candidate];
        below[candidate] = null;
        if (out != null) {
            out.held.forEach(parcel -> share(node, parcel));
        }
        for (var next : below) {
            if (next != null && next.below != null) {
                open[next.candidate] = false;
                exclude(next, candidate);
                open[next.candidate] = true;
            }
        }
    }

    /// Sorts papers that have come to a node among those below it.
    private void share(Node node, Parcel parcel) {
        var below = node.below;
        if (below == null) {
            node.held.add(parcel);
            return;
        }
        var sorted = table.sort(parcel, open);
        for (var candidate = 0; candidate < candidates; candidate++) {
            var part = sorted.to().get(candidate);
            if (part.first() >= 0) {
                var next = below[candidate];
                if (next == null) {
                    next = new Node(candidate);
                    next.below = sharing[candidate] ? new Node[candidates] : null;
                    below[candidate] = next;
                }
                next.papers += part.papers();
                open[candidate] = false;
                share(next, part);
                open[candidate] = true;
            }
        }
    }

    /// Sums of 128 bits: weights of up to 10^9 units times up to 2^63 papers.
    private static final class Sums {
        private final long[] high;
        private final long[] low;

        Sums(int candidates) {
            high = new long[candidates];
            low = new long[candidates];
        }

        void add(int candidate, long weight, long papers) {
            var product = weight * papers;
            low[candidate] += product;
            high[candidate] += Math.multiplyHigh(weight, papers);
            if (Long.compareUnsigned(low[candidate], product) < 0) {
                high[candidate]++;
            }
        }

        List<BigDecimal> votes() {
            var votes = new ArrayList<BigDecimal>();
            for (var candidate = 0; candidate < low.length; candidate++) {
                var lower = BigInteger.valueOf(low[candidate] >>> 1)
                        .shiftLeft(1)
                        .add(BigInteger.valueOf(low[candidate] & 1));
                var whole =
                        BigInteger.valueOf(high[candidate]).shiftLeft(Long.SIZE).add(lower);
                votes.add(new BigDecimal(whole, DECIMALS));
            }
            return votes;
        }
    }
}
