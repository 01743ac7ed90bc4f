package plenum.count.committee;

import java.util.List;
import java.util.Optional;

/// The rules by their names.
public final class CommitteeRules {
    public static final List<CommitteeRule> ALL = List.of(
            new ApprovalVoting(),
            new SatisfactionApproval(),
            new ProportionalApproval(),
            new SequentialProportionalApproval(),
            new SequentialPhragmen(),
            new EqualShares());

    private CommitteeRules() {}

    /// The rule that a command or a record calls by this name.
    public static Optional<CommitteeRule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
