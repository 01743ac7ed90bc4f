package plenum.count.rounds;

import java.util.List;
import java.util.Optional;

/// The rules by their names.
public final class RoundRules {
    public static final List<RoundRule> ALL = List.of(
            new TwoRound(),
            new ThreeRounds(),
            new ExhaustiveBallot(),
            new RepeatedBallot(),
            new OlympicHostCity(),
            new CommonsSpeaker(),
            new FederalPresident(),
            new BlockVote(),
            new LimitedVote(),
            new CumulativeVote(),
            new OrderedList(OrderedList.Places.OPEN),
            new OrderedList(OrderedList.Places.ODD),
            new OrderedList(OrderedList.Places.IN_TURN),
            new YesNoAbstain(),
            new StruckNames(),
            new CduStatute(),
            new SpdList(),
            new GreensMunich());

    private RoundRules() {}

    /// The rule that a command or a record calls by this name.
    public static Optional<RoundRule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
