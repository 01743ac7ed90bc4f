package plenum.count.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// A rule that goes through the projects by their points, the most first, and funds what the money left
/// pays for. Projects with the same points come in the order of the election.
public sealed interface GreedyRule extends BudgetRule permits Greedy, GreedyNoSkip, GreedyThreshold {
    /// Whether the rule goes on after a project that is too dear.
    boolean skips();

    @Override
    default Funding fund(BudgetElection election) {
        var scores = election.scores();
        var left = election.budget();
        var funded = new ArrayList<Project>();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(election.projects().size(), election.voters(), left));
        for (var place : byScore(scores)) {
            var project = election.projects().get(place);
            var points = scores.get(place);
            var threshold = election.threshold().orElse(Fraction.ZERO);
            if (points.compareTo(threshold) < 0) {
                steps.add(new Step.BelowThreshold(project, points, threshold));
            } else if (project.cost().compareTo(left) <= 0) {
                left = left.minus(project.cost());
                funded.add(project);
                steps.add(new Step.Funded(project, "points", points, left, equals(election, scores, points)));
            } else {
                steps.add(new Step.TooDear(project, points, left));
                if (!skips()) {
                    break;
                }
            }
        }
        return new Funding(funded, steps);
    }

    private static List<Integer> byScore(List<Fraction> scores) {
        return IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.<Integer, Fraction>comparing(scores::get).reversed())
                .toList();
    }

    private static List<Project> equals(BudgetElection election, List<Fraction> scores, Fraction points) {
        var equal = IntStream.range(0, scores.size())
                .filter(place -> scores.get(place).equals(points))
                .mapToObj(election.projects()::get)
                .toList();
        return equal.size() == 1 ? List.of() : equal;
    }
}
