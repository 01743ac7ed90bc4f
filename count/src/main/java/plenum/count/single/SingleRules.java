package plenum.count.single;

import java.util.List;
import java.util.Optional;

/// The rules by their names. Debian's rule is not among them, since it needs to know the default option.
public final class SingleRules {
    public static final List<SingleRule> ALL = List.of(
            new Plurality(),
            new Approval(),
            new Score(),
            new Star(),
            new Star(Star.Ties.HEAD_TO_HEAD),
            new MajorityJudgment(),
            new Borda(),
            new Borda(Borda.Points.NOTHING),
            new Copeland(),
            new Minimax(),
            new Minimax(Strength.WINNING_VOTES),
            new Schulze(),
            new Schulze(Strength.MARGINS),
            new RankedPairs(),
            new RankedPairs(Strength.WINNING_VOTES),
            new Kemeny());

    private SingleRules() {}

    /// The rule that a command or a record calls by this name.
    public static Optional<SingleRule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
