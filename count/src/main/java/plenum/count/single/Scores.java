package plenum.count.single;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The candidates of a ballot paper and the ballots that give them scores from 0 to a highest one.
/// Approvals are scores of 0 and 1; the grades of majority judgment are scores too.
public record Scores(List<String> candidates, int highest, List<ScoreBallot> ballots) {
    /// @throws IllegalArgumentException if nobody stands, or a ballot has other scores than one for each
    /// candidate
    public Scores {
        candidates = List.copyOf(candidates);
        ballots = List.copyOf(ballots);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("nobody stands");
        }
        for (var ballot : ballots) {
            if (ballot.scores().size() != candidates.size()) {
                throw new IllegalArgumentException(
                        ballot.scores().size() + " scores for " + candidates.size() + " candidates");
            }
            for (var score : ballot.scores()) {
                if (score < 0 || score > highest) {
                    throw new IllegalArgumentException("a score of " + score + ", not from 0 to " + highest);
                }
            }
        }
    }

    /// The sum of the scores of each candidate.
    List<BigInteger> totals() {
        return places().stream()
                .map(place -> ballots.stream()
                        .map(ballot -> ballot.weight()
                                .multiply(BigInteger.valueOf(ballot.scores().get(place))))
                        .reduce(BigInteger.ZERO, BigInteger::add))
                .toList();
    }

    /// How many gave a candidate this score.
    BigInteger count(int candidate, int score) {
        return ballots.stream()
                .filter(ballot -> ballot.scores().get(candidate) == score)
                .map(ScoreBallot::weight)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger voters() {
        return ballots.stream().map(ScoreBallot::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }

    List<Integer> places() {
        return IntStream.range(0, candidates.size()).boxed().toList();
    }

    /// The same ballots with these candidates never having stood.
    public Scores without(Set<Integer> withdrawn) {
        var left = places().stream().filter(place -> !withdrawn.contains(place)).toList();
        return new Scores(
                left.stream().map(candidates::get).toList(),
                highest,
                ballots.stream()
                        .map(ballot -> new ScoreBallot(
                                left.stream().map(ballot.scores()::get).toList(), ballot.weight()))
                        .toList());
    }

    /// The scores as an order, equal scores side by side.
    public Rankings rankings() {
        return new Rankings(
                candidates,
                ballots.stream()
                        .map(ballot -> {
                            var tiers = new TreeMap<Integer, List<Integer>>((a, b) -> Integer.compare(b, a));
                            for (var score : ballot.scores()) {
                                tiers.computeIfAbsent(
                                        score,
                                        sought -> places().stream()
                                                .filter(place -> ballot.scores()
                                                        .get(place)
                                                        .equals(sought))
                                                .toList());
                            }
                            return new Ranking(List.copyOf(tiers.values()), ballot.weight());
                        })
                        .toList());
    }
}
