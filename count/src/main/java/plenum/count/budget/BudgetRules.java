package plenum.count.budget;

import java.util.List;
import java.util.Optional;

/// The rules by their names.
public final class BudgetRules {
    public static final List<BudgetRule> ALL = List.of(
            new Greedy(), new GreedyNoSkip(), new GreedyThreshold(), new EqualShares(), new EqualSharesAddOne());

    private BudgetRules() {}

    /// The rule that a command or a record calls by this name.
    public static Optional<BudgetRule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
