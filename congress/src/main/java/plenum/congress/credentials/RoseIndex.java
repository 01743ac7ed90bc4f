package plenum.congress.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.count.exact.Fraction;

/// How well one body mirrors another: 100 less half the sum of the differences, in per cent, between the shares of each
/// part in the one and in the other. 100 is a true mirror; what is missing to it is the share that would have to change
/// places.
///
/// R. Rose, "Electoral systems: a question of degree or of principle?", in A. Lijphart and B. Grofman (eds.),
/// Choosing an Electoral System, 1984; the sum is that of J. Loosemore and V. Hanby, British Journal of
/// Political Science 1, 1971. There the parts are parties, their shares those of votes and seats.
public final class RoseIndex {
    private RoseIndex() {}

    /// The index; nothing if either body is empty.
    ///
    /// @param ours and `theirs`: the numbers of the same parts in the same order
    public static Optional<Fraction> of(List<Long> ours, List<Long> theirs) {
        if (ours.size() != theirs.size()) {
            throw new IllegalArgumentException(ours.size() + " parts are compared with " + theirs.size());
        }
        var all = sum(ours);
        var allOfTheirs = sum(theirs);
        if (all == 0 || allOfTheirs == 0) {
            return Optional.empty();
        }
        var differences = new ArrayList<Fraction>();
        for (int part = 0; part < ours.size(); part++) {
            var difference = Fraction.of(ours.get(part), all).minus(Fraction.of(theirs.get(part), allOfTheirs));
            differences.add(difference.signum() < 0 ? Fraction.ZERO.minus(difference) : difference);
        }
        return Optional.of(Fraction.of(100).minus(Fraction.sum(differences).times(50)));
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }
}
