package plenum.count.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// Proportional approval: the committee with the highest score, where a voter who approves of n members
/// gives it 1 + 1/2 + … + 1/n. Found by branch and bound, so it is exact: what a committee can still
/// gain is at most what the best of those left would gain alone, since a member gains less the more
/// there are. The time it takes grows steeply with candidates and seats that are hard to tell apart.
///
/// Of several best committees the one is elected that comes first in the order, member by member.
public record ProportionalApproval() implements CommitteeRule {
    @Override
    public String id() {
        return "pav";
    }

    @Override
    public String title() {
        return "proportional approval voting";
    }

    @Override
    public String source() {
        return "T. N. Thiele, Om Flerfoldsvalg, 1895";
    }

    @Override
    public String proof() {
        return "abcvoting: 236 profiles, confirmed by a second program";
    }

    @Override
    public Committee elect(Approvals votes, int seats, Order order) {
        CommitteeRule.refuseTooFew(votes, seats);
        var ballots = votes.merged();
        var search = new Search(ballots, seats, order.complete(votes).places(), 1);
        search.go();
        var members = search.found.getFirst();
        return new Committee(
                members,
                List.of(
                        new Step.Opened(votes.candidates().size(), votes.voters(), seats),
                        new Step.Best(
                                members.stream().map(votes.candidates()::get).toList(), "score", search.score())));
    }

    @Override
    public List<List<Integer>> tied(Approvals votes, int seats) {
        CommitteeRule.refuseTooFew(votes, seats);
        var search = new Search(votes.merged(), seats, votes.places(), MOST_TIED + 1);
        search.go();
        if (search.found.size() > MOST_TIED) {
            throw new IllegalArgumentException("more than " + MOST_TIED + " committees are tied");
        }
        return search.found.stream().sorted(Approvals::compare).toList();
    }

    /// All scores are multiplied by the least common multiple of 1 … seats, which makes them whole.
    private static final class Search {
        private final List<Ballot> ballots;
        private final int seats;
        private final List<Integer> order;
        private final int wanted;
        private final BigInteger multiple;
        private final List<List<Integer>> supporters = new ArrayList<>();
        private final BigInteger[] gains;
        private final int[] satisfied;
        private final List<Integer> committee = new ArrayList<>();
        private final List<List<Integer>> found = new ArrayList<>();
        private BigInteger best;

        Search(Approvals votes, int seats, List<Integer> order, int wanted) {
            this.ballots = votes.ballots();
            this.seats = seats;
            this.order = order;
            this.wanted = wanted;
            this.multiple = commonMultiple(seats);
            this.gains = new BigInteger[votes.candidates().size()];
            for (var candidate : votes.places()) {
                gains[candidate] = multiple.multiply(votes.supporters(candidate));
                supporters.add(IntStream.range(0, ballots.size())
                        .filter(i -> ballots.get(i).approves(candidate))
                        .boxed()
                        .toList());
            }
            this.satisfied = new int[ballots.size()];
            this.best = BigInteger.valueOf(-1);
        }

        private static BigInteger commonMultiple(int most) {
            var multiple = BigInteger.ONE;
            for (var i = 2; i <= most; i++) {
                var factor = BigInteger.valueOf(i);
                multiple = multiple.divide(multiple.gcd(factor)).multiply(factor);
            }
            return multiple;
        }

        Fraction score() {
            return new Fraction(best, multiple);
        }

        /// First the highest score, then the committees that have it, in the order.
        void go() {
            improve(order, BigInteger.ZERO);
            collect(order, BigInteger.ZERO);
        }

        /// Tries the one first who gains most, so that a good score is known soon.
        private void improve(List<Integer> left, BigInteger score) {
            var open = seats - committee.size();
            if (open == 0) {
                best = best.max(score);
            } else if (left.size() >= open && bound(left, open, score).compareTo(best) > 0) {
                var candidate = left.stream()
                        .max(Comparator.comparing(place -> gains[place]))
                        .orElseThrow();
                var others =
                        left.stream().filter(place -> !place.equals(candidate)).toList();
                var gain = gains[candidate];
                seat(candidate, 1);
                improve(others, score.add(gain));
                seat(candidate, -1);
                improve(others, score);
            }
        }

        private void collect(List<Integer> left, BigInteger score) {
            var open = seats - committee.size();
            if (open == 0) {
                if (score.equals(best)) {
                    found.add(List.copyOf(committee));
                }
            } else if (left.size() >= open
                    && found.size() < wanted
                    && bound(left, open, score).compareTo(best) >= 0) {
                var candidate = left.getFirst();
                var others = left.subList(1, left.size());
                var gain = gains[candidate];
                seat(candidate, 1);
                collect(others, score.add(gain));
                seat(candidate, -1);
                collect(others, score);
            }
        }

        /// What the score would be if those who gain most took nothing from one another.
        private BigInteger bound(List<Integer> left, int open, BigInteger score) {
            return left.stream()
                    .map(place -> gains[place])
                    .sorted(Comparator.reverseOrder())
                    .limit(open)
                    .reduce(score, BigInteger::add);
        }

        /// Adds or removes a member, and with it what the others would gain.
        private void seat(int candidate, int change) {
            if (change > 0) {
                committee.add(candidate);
            } else {
                committee.removeLast();
            }
            for (var i : supporters.get(candidate)) {
                var before = share(i);
                satisfied[i] += change;
                var difference = share(i).subtract(before);
                for (var place : ballots.get(i).approved()) {
                    gains[place] = gains[place].add(difference);
                }
            }
        }

        /// What a ballot gives the next of its members; nothing that counts once all seats are filled.
        private BigInteger share(int ballot) {
            return ballots.get(ballot).weight().multiply(multiple.divide(BigInteger.valueOf(satisfied[ballot] + 1L)));
        }
    }
}
