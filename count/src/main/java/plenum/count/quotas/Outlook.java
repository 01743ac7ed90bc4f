package plenum.count.quotas;

import java.util.List;
import java.util.Optional;

/// What the quotas say at a point of a count about those who are neither elected nor excluded.
///
/// @param impossible why no choice among them meets all demands, if so; nobody is then guarded or doomed
/// @param guarded without whom the demands cannot be met, in the order of the ballot paper
/// @param doomed with whom the demands cannot be met, in the order of the ballot paper
public record Outlook(Optional<String> impossible, List<Finding> guarded, List<Finding> doomed) {
    public Outlook {
        guarded = List.copyOf(guarded);
        doomed = List.copyOf(doomed);
    }

    /// Whether the demands can still be met.
    public boolean feasible() {
        return impossible.isEmpty();
    }

    /// Whether the candidate must not be excluded.
    public boolean guards(int candidate) {
        return guarded.stream().anyMatch(finding -> finding.candidate() == candidate);
    }

    /// Whether the candidate can no longer be elected.
    public boolean dooms(int candidate) {
        return doomed.stream().anyMatch(finding -> finding.candidate() == candidate);
    }
}
