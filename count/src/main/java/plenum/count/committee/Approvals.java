package plenum.count.committee;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The candidates of a ballot paper and the ballots cast. A ballot of weight n is n equal ballots.
public record Approvals(List<String> candidates, List<Ballot> ballots) {
    /// @throws IllegalArgumentException if a ballot approves somebody who is not on the paper
    public Approvals {
        candidates = List.copyOf(candidates);
        ballots = List.copyOf(ballots);
        for (var ballot : ballots) {
            if (!ballot.approved().isEmpty()
                    && (ballot.approved().getFirst() < 0 || ballot.approved().getLast() >= candidates.size())) {
                throw new IllegalArgumentException("a ballot for somebody who is not on the paper");
            }
        }
    }

    /// The same ballots with these candidates never having stood.
    public Approvals without(Set<Integer> withdrawn) {
        var left = places().stream().filter(place -> !withdrawn.contains(place)).toList();
        return new Approvals(
                left.stream().map(candidates::get).toList(),
                ballots.stream()
                        .map(ballot -> new Ballot(
                                ballot.approved().stream()
                                        .filter(left::contains)
                                        .map(left::indexOf)
                                        .toList(),
                                ballot.weight()))
                        .toList());
    }

    /// Equal ballots put together, and those that count for nothing left out.
    Approvals merged() {
        var weights = new TreeMap<List<Integer>, BigInteger>(Approvals::compare);
        for (var ballot : ballots) {
            if (ballot.weight().signum() > 0 && !ballot.approved().isEmpty()) {
                weights.merge(ballot.approved(), ballot.weight(), BigInteger::add);
            }
        }
        return new Approvals(
                candidates,
                weights.entrySet().stream()
                        .map(entry -> new Ballot(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /// The voters, whether they approve of anybody or not.
    BigInteger voters() {
        return ballots.stream().map(Ballot::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// The voters who approve of a candidate.
    public BigInteger supporters(int candidate) {
        return ballots.stream()
                .filter(ballot -> ballot.approves(candidate))
                .map(Ballot::weight)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    List<Integer> places() {
        return IntStream.range(0, candidates.size()).boxed().toList();
    }

    /// First place by place, then the shorter first.
    static int compare(List<Integer> left, List<Integer> right) {
        for (var i = 0; i < Math.min(left.size(), right.size()); i++) {
            var order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
