package plenum.count.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// Projects, ballots and the money there is.
///
/// @param threshold the points that a project needs to be funded at all, where the election has such a
/// number
public record BudgetElection(
        List<Project> projects, List<Ballot> ballots, Fraction budget, Optional<Fraction> threshold) {
    /// @throws IllegalArgumentException if a ballot is for no project of the election, or the budget is
    /// negative
    public BudgetElection {
        projects = List.copyOf(projects);
        ballots = List.copyOf(ballots);
        for (var ballot : ballots) {
            for (var points : ballot.points()) {
                if (points.project() < 0 || points.project() >= projects.size()) {
                    throw new IllegalArgumentException("points for a project that is not in the election");
                }
            }
        }
        if (budget.signum() < 0) {
            throw new IllegalArgumentException("a negative budget");
        }
    }

    /// The same election in which the projects with these ids stand first, in this order, as lots were
    /// drawn.
    ///
    /// @throws IllegalArgumentException if there is no such project, or one comes twice
    public BudgetElection afterLots(List<String> ids) {
        var order = new ArrayList<Integer>();
        for (var id : ids) {
            var place = projects.stream().map(Project::id).toList().indexOf(id);
            if (place < 0 || order.contains(place)) {
                throw new IllegalArgumentException("there is no project \"" + id + "\", or its lot was drawn twice");
            }
            order.add(place);
        }
        IntStream.range(0, projects.size()).filter(i -> !order.contains(i)).forEach(order::add);
        return new BudgetElection(
                order.stream().map(projects::get).toList(),
                ballots.stream()
                        .map(ballot -> new Ballot(
                                ballot.points().stream()
                                        .map(given -> new Points(order.indexOf(given.project()), given.points()))
                                        .toList(),
                                ballot.weight()))
                        .toList(),
                budget,
                threshold);
    }

    /// The same election in which these projects were never proposed.
    public BudgetElection without(Set<Integer> withdrawn) {
        var left = IntStream.range(0, projects.size())
                .boxed()
                .filter(place -> !withdrawn.contains(place))
                .toList();
        return new BudgetElection(
                left.stream().map(projects::get).toList(),
                ballots.stream()
                        .map(ballot -> new Ballot(
                                ballot.points().stream()
                                        .filter(given -> left.contains(given.project()))
                                        .map(given -> new Points(left.indexOf(given.project()), given.points()))
                                        .toList(),
                                ballot.weight()))
                        .toList(),
                budget,
                threshold);
    }

    /// The voters, whether they give points or not.
    public BigInteger voters() {
        return ballots.stream().map(Ballot::weight).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// The points of each project.
    public List<Fraction> scores() {
        var scores = new ArrayList<>(Collections.nCopies(projects.size(), Fraction.ZERO));
        for (var ballot : ballots) {
            for (var given : ballot.points()) {
                scores.set(
                        given.project(),
                        scores.get(given.project()).plus(given.points().times(Fraction.of(ballot.weight()))));
            }
        }
        return scores;
    }

    /// Equal ballots put together, and those that give nothing left out.
    BudgetElection merged() {
        var weights = new TreeMap<List<Points>, BigInteger>(BudgetElection::compare);
        for (var ballot : ballots) {
            if (ballot.weight().signum() > 0 && !ballot.points().isEmpty()) {
                weights.merge(ballot.points(), ballot.weight(), BigInteger::add);
            }
        }
        return new BudgetElection(
                projects,
                weights.entrySet().stream()
                        .map(entry -> new Ballot(entry.getKey(), entry.getValue()))
                        .toList(),
                budget,
                threshold);
    }

    private static int compare(List<Points> left, List<Points> right) {
        var points = Comparator.comparingInt(Points::project).thenComparing(Points::points);
        for (var i = 0; i < Math.min(left.size(), right.size()); i++) {
            var order = points.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
