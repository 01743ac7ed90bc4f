package plenum.count.budget;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import plenum.count.exact.Fraction;

/// The projects to which so many voters give points. Projects without points are left out.
public record Ballot(List<Points> points, BigInteger weight) {
    /// @throws IllegalArgumentException if a project comes twice or the weight is negative
    public Ballot {
        points = points.stream()
                .filter(given -> given.points().signum() > 0)
                .sorted(Comparator.comparingInt(Points::project))
                .toList();
        if (points.stream().map(Points::project).distinct().count() < points.size()) {
            throw new IllegalArgumentException("a project comes twice on a ballot");
        }
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("a ballot of negative weight");
        }
    }

    /// One voter who approves of these projects.
    public static Ballot approving(List<Integer> projects) {
        return new Ballot(
                projects.stream()
                        .map(project -> new Points(project, Fraction.ONE))
                        .toList(),
                BigInteger.ONE);
    }
}
