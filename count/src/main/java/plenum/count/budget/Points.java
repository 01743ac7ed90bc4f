package plenum.count.budget;

import plenum.count.exact.Fraction;

/// What a ballot gives a project: 1 for an approval.
///
/// @param project its place in the election
public record Points(int project, Fraction points) {
    public Points {
        if (points.signum() < 0) {
            throw new IllegalArgumentException("negative points");
        }
    }
}
