package plenum.count.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// One run of Equal Shares: what each voter has left while project after project is bought.
///
/// A project is bought by its supporters in proportion to their points, each paying a price for a point
/// or all that is left. The utility of a project grows with its cost, so the project with the least
/// price for a point and a unit of cost is next. While purses only shrink, that price only rises: a
/// project whose last price was above the best one found needs no second look.
final class Purses {
    private final BudgetElection election;
    private final List<Fraction> scores;
    private final List<List<Stake>> supporters = new ArrayList<>();
    private final List<Fraction> purses;
    private final Map<Integer, Fraction> lastPrices = new LinkedHashMap<>();
    private final List<Project> bought = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Fraction left;

    /// What a kind of ballot gives a project: by each of its voters, and by all of them.
    private record Stake(int ballot, Fraction points, Fraction all) {}

    /// The price for a point that empties the purses behind a stake.
    private record Limit(Stake stake, Fraction perPoint) {}

    /// A project that can be bought next.
    private record Offer(int project, Fraction perPoint, Fraction price) {}

    private Purses(BudgetElection election, Fraction share) {
        this.election = election;
        this.scores = election.scores();
        this.left = election.budget();
        this.purses = new ArrayList<>(Collections.nCopies(election.ballots().size(), share));
        for (var place = 0; place < election.projects().size(); place++) {
            supporters.add(stakes(place));
            if (eligible(place)) {
                lastPrices.put(place, Fraction.ZERO);
            }
        }
    }

    /// Buys until nothing more can be bought from this share for every voter.
    ///
    /// @param merged an election whose equal ballots are put together
    static Funding spend(BudgetElection merged, Fraction share) {
        var purses = new Purses(merged, share);
        purses.steps.add(new Step.Share(share));
        purses.buyAll();
        return new Funding(purses.bought, purses.steps);
    }

    /// A project can be bought by somebody, and has the points that are needed.
    static boolean canBeBought(BudgetElection election, List<Fraction> scores, int place) {
        return scores.get(place).signum() > 0
                && scores.get(place).compareTo(election.threshold().orElse(Fraction.ZERO)) >= 0
                && election.projects().get(place).cost().signum() > 0;
    }

    private boolean eligible(int place) {
        return canBeBought(election, scores, place);
    }

    private List<Stake> stakes(int place) {
        var stakes = new ArrayList<Stake>();
        for (var i = 0; i < election.ballots().size(); i++) {
            var ballot = election.ballots().get(i);
            for (var given : ballot.points()) {
                if (given.project() == place) {
                    stakes.add(new Stake(i, given.points(), given.points().times(Fraction.of(ballot.weight()))));
                }
            }
        }
        return stakes;
    }

    private void buyAll() {
        for (var offers = best(); !offers.isEmpty(); offers = best()) {
            buy(offers);
        }
    }

    /// The cheapest offers for a point and a unit of cost.
    private List<Offer> best() {
        var best = new ArrayList<Offer>();
        var known = lastPrices.keySet().stream()
                .sorted(Comparator.<Integer, Fraction>comparing(place -> lastPrices.getOrDefault(place, Fraction.ZERO)))
                .toList();
        for (var place : known) {
            var lastPrice = lastPrices.getOrDefault(place, Fraction.ZERO);
            if (!best.isEmpty() && lastPrice.compareTo(best.getFirst().price()) > 0) {
                break;
            }
            var offer = offer(place);
            if (offer.isEmpty()) {
                lastPrices.remove(place);
            } else {
                lastPrices.put(place, offer.get().price());
                var order = best.isEmpty()
                        ? 0
                        : offer.get().price().compareTo(best.getFirst().price());
                if (order < 0) {
                    best.clear();
                }
                if (order <= 0) {
                    best.add(offer.get());
                }
            }
        }
        return best;
    }

    /// The least price for a point at which the supporters together pay the cost, if they can.
    private Optional<Offer> offer(int place) {
        var cost = election.projects().get(place).cost();
        var missing = cost;
        var points = scores.get(place);
        var poorestFirst = supporters.get(place).stream()
                .map(stake -> new Limit(stake, purses.get(stake.ballot()).over(stake.points())))
                .sorted(Comparator.comparing(Limit::perPoint))
                .toList();
        for (var limit : poorestFirst) {
            if (missing.compareTo(limit.perPoint().times(points)) <= 0) {
                var perPoint = missing.over(points);
                return Optional.of(new Offer(place, perPoint, perPoint.over(cost)));
            }
            missing = missing.minus(limit.perPoint().times(limit.stake().all()));
            points = points.minus(limit.stake().all());
        }
        return Optional.empty();
    }

    /// Of equal offers the project that costs less, then the one with more points, then the first in the
    /// election.
    private void buy(List<Offer> offers) {
        var order = Comparator.<Offer, Fraction>comparing(
                        offer -> election.projects().get(offer.project()).cost())
                .thenComparing(offer -> scores.get(offer.project()), Comparator.reverseOrder());
        var next = offers.stream().min(order.thenComparingInt(Offer::project)).orElseThrow();
        var tied = offers.stream()
                .filter(offer -> order.compare(offer, next) == 0)
                .sorted(Comparator.comparingInt(Offer::project))
                .map(offer -> election.projects().get(offer.project()))
                .toList();
        for (var stake : supporters.get(next.project())) {
            var purse = purses.get(stake.ballot());
            purses.set(
                    stake.ballot(),
                    purse.minus(next.perPoint().times(stake.points()).min(purse)));
        }
        lastPrices.remove(next.project());
        var project = election.projects().get(next.project());
        bought.add(project);
        left = left.minus(project.cost());
        steps.add(new Step.Funded(project, "ρ =", next.price(), left, tied.size() == 1 ? List.of() : tied));
    }

    /// The places of the projects that are not bought and that somebody could buy.
    static List<Integer> open(BudgetElection election, List<Fraction> scores, List<Project> bought) {
        return IntStream.range(0, election.projects().size())
                .filter(place -> canBeBought(election, scores, place))
                .filter(place -> !bought.contains(election.projects().get(place)))
                .boxed()
                .toList();
    }
}
