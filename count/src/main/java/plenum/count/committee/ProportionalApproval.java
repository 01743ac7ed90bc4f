package plenum.count.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        private final Approvals votes;
        private final int seats;
        private final List<Integer> order;
        private final int wanted;
        private final BigInteger multiple;
        private final int[] satisfied;
        private final List<Integer> committee = new ArrayList<>();
        private final List<List<Integer>> found = new ArrayList<>();
        private BigInteger best;
        private boolean collecting;

        Search(Approvals votes, int seats, List<Integer> order, int wanted) {
            this.votes = votes;
            this.seats = seats;
            this.order = order;
            this.wanted = wanted;
            this.multiple = commonMultiple(seats);
            this.satisfied = new int[votes.ballots().size()];
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

        /// First the highest score, trying the most approved first, then the committees that have it.
        void go() {
            extend(
                    order.stream()
                            .sorted(Comparator.comparing(votes::supporters).reversed())
                            .toList(),
                    BigInteger.ZERO);
            collecting = true;
            extend(order, BigInteger.ZERO);
        }

        private void extend(List<Integer> left, BigInteger score) {
            var open = seats - committee.size();
            if (open == 0) {
                if (!collecting && score.compareTo(best) > 0) {
                    best = score;
                } else if (collecting && score.equals(best) && found.size() < wanted) {
                    found.add(List.copyOf(committee));
                }
                return;
            }
            if (left.size() < open || found.size() >= wanted || hopeless(left, open, score)) {
                return;
            }
            var candidate = left.getFirst();
            var others = left.subList(1, left.size());
            var gain = gain(candidate);
            seat(candidate, 1);
            extend(others, score.add(gain));
            seat(candidate, -1);
            extend(others, score);
        }

        /// Whether even the best gains of those left do not reach what is known.
        private boolean hopeless(List<Integer> left, int open, BigInteger score) {
            var gains = left.stream()
                    .map(this::gain)
                    .sorted(Comparator.reverseOrder())
                    .limit(open)
                    .reduce(score, BigInteger::add);
            return collecting ? gains.compareTo(best) < 0 : gains.compareTo(best) <= 0;
        }

        private BigInteger gain(int candidate) {
            var gain = BigInteger.ZERO;
            for (var i = 0; i < satisfied.length; i++) {
                var ballot = votes.ballots().get(i);
                if (ballot.approves(candidate)) {
                    gain = gain.add(ballot.weight().multiply(multiple.divide(BigInteger.valueOf(satisfied[i] + 1L))));
                }
            }
            return gain;
        }

        private void seat(int candidate, int change) {
            if (change > 0) {
                committee.add(candidate);
            } else {
                committee.removeLast();
            }
            for (var i = 0; i < satisfied.length; i++) {
                if (votes.ballots().get(i).approves(candidate)) {
                    satisfied[i] += change;
                }
            }
        }
    }
}
