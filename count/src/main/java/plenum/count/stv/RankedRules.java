package plenum.count.stv;

import java.util.List;
import java.util.Optional;

/// The rules for ranked ballots that there are.
public final class RankedRules {
    public static final List<RankedRule> ALL = List.of(
            new ScottishStv(),
            new WigmPrf(),
            new WigmWhole(),
            new Minneapolis(),
            new Ers97(),
            new NorthernIreland(),
            new Senate2021(),
            new Dail(),
            new Wright(),
            new MeekPrf(),
            new Meek2006(),
            new MeekNz(),
            new Warren(),
            new InstantRunoff());

    private RankedRules() {}

    /// The rule of this id.
    public static Optional<RankedRule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
