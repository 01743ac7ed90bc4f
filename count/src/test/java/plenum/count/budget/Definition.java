package plenum.count.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// The rules once more, slowly: a voter is a voter, and every price is tried.
final class Definition {
    private final BudgetElection election;
    private final List<Map<Integer, Fraction>> voters = new ArrayList<>();
    private final List<Integer> open;

    private Definition(BudgetElection election) {
        this.election = election;
        for (var ballot : election.ballots()) {
            for (var i = 0; i < ballot.weight().intValueExact(); i++) {
                var points = new TreeMap<Integer, Fraction>();
                ballot.points().forEach(given -> points.put(given.project(), given.points()));
                voters.add(points);
            }
        }
        this.open = IntStream.range(0, election.projects().size())
                .boxed()
                .filter(p -> score(p).compareTo(election.threshold().orElse(Fraction.ZERO)) >= 0)
                .toList();
    }

    static List<Project> funded(BudgetRule rule, BudgetElection election) {
        var definition = new Definition(election);
        var places = switch (rule) {
            case Greedy _, GreedyThreshold _ -> definition.greedy(true);
            case GreedyNoSkip _ -> definition.greedy(false);
            case EqualShares _ -> definition.shares(election.budget().over(definition.voters.size()));
            case EqualSharesAddOne _ -> definition.addOne();
        };
        return places.stream().map(election.projects()::get).toList();
    }

    private Fraction score(int project) {
        return Fraction.sum(voters.stream()
                .map(voter -> voter.getOrDefault(project, Fraction.ZERO))
                .toList());
    }

    private Fraction cost(int project) {
        return election.projects().get(project).cost();
    }

    private Fraction cost(List<Integer> projects) {
        return Fraction.sum(projects.stream().map(this::cost).toList());
    }

    private List<Integer> greedy(boolean skipping) {
        var funded = new ArrayList<Integer>();
        var waiting = new ArrayList<>(open);
        while (!waiting.isEmpty()) {
            var next = waiting.getFirst();
            for (var project : waiting) {
                if (score(project).compareTo(score(next)) > 0) {
                    next = project;
                }
            }
            waiting.removeIf(next::equals);
            if (cost(funded).plus(cost(next)).compareTo(election.budget()) <= 0) {
                funded.add(next);
            } else if (!skipping) {
                return funded;
            }
        }
        return funded;
    }

    private List<Integer> addOne() {
        var share = Fraction.of(election.budget().over(voters.size()).floor());
        var bought = shares(share);
        while (true) {
            var now = bought;
            var left = election.budget().minus(cost(now));
            var exhausted = open.stream()
                    .filter(p -> score(p).signum() > 0)
                    .allMatch(p -> now.contains(p) || cost(p).compareTo(left) > 0);
            if (exhausted) {
                return bought;
            }
            share = share.plus(Fraction.ONE);
            var next = shares(share);
            if (cost(next).compareTo(election.budget()) > 0) {
                return bought;
            }
            bought = next;
        }
    }

    private List<Integer> shares(Fraction share) {
        var purses = new ArrayList<>(voters.stream().map(_ -> share).toList());
        var bought = new ArrayList<Integer>();
        while (true) {
            var rhos = new TreeMap<Integer, Fraction>();
            for (var project : open) {
                if (!bought.contains(project)) {
                    prices(project, purses).stream()
                            .min(Comparator.naturalOrder())
                            .ifPresent(rho -> rhos.put(project, rho));
                }
            }
            if (rhos.isEmpty()) {
                return bought;
            }
            var next = rhos.keySet().stream()
                    .min(Comparator.<Integer, Fraction>comparing(p -> rhos.getOrDefault(p, Fraction.ZERO))
                            .thenComparing(this::cost)
                            .thenComparing(this::score, Comparator.reverseOrder())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            var rho = rhos.getOrDefault(next, Fraction.ZERO);
            for (var v = 0; v < voters.size(); v++) {
                purses.set(v, purses.get(v).minus(payment(v, next, rho, purses)));
            }
            bought.add(next);
        }
    }

    /// ρ for which the payments are exactly the cost: somebody's purse is emptied by it or it lies
    /// between two such.
    private List<Fraction> prices(int project, List<Fraction> purses) {
        var limits = IntStream.range(0, voters.size())
                .filter(v -> utility(v, project).signum() > 0)
                .mapToObj(v -> purses.get(v).over(utility(v, project)))
                .distinct()
                .sorted()
                .toList();
        var found = new ArrayList<Fraction>();
        for (var limit : limits) {
            var poor = Fraction.ZERO;
            var rich = Fraction.ZERO;
            for (var v = 0; v < voters.size(); v++) {
                if (utility(v, project).signum() > 0) {
                    if (purses.get(v).over(utility(v, project)).compareTo(limit) < 0) {
                        poor = poor.plus(purses.get(v));
                    } else {
                        rich = rich.plus(utility(v, project));
                    }
                }
            }
            var rho = cost(project).minus(poor).over(rich);
            var paid = Fraction.ZERO;
            for (var v = 0; v < voters.size(); v++) {
                paid = paid.plus(payment(v, project, rho, purses));
            }
            if (paid.equals(cost(project))) {
                found.add(rho);
            }
        }
        return found;
    }

    private Fraction utility(int voter, int project) {
        return voters.get(voter).getOrDefault(project, Fraction.ZERO).times(cost(project));
    }

    private Fraction payment(int voter, int project, Fraction rho, List<Fraction> purses) {
        return rho.times(utility(voter, project)).min(purses.get(voter));
    }
}
