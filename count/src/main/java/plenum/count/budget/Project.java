package plenum.count.budget;

import plenum.count.exact.Fraction;

/// What money is asked for.
public record Project(String id, String name, Fraction cost) {
    /// @throws IllegalArgumentException if the cost is negative
    public Project {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("project " + id + " has a negative cost");
        }
    }
}
