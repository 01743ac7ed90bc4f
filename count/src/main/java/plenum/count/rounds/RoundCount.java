package plenum.count.rounds;

import java.util.List;
import plenum.count.transcript.Transcript;

/// The transcript of an election in rounds: every round with its figures and its reason, and where the
/// election stands.
///
/// @param rule the id of the rule
/// @param candidates all who have ever stood, in the order of the ballot papers
/// @param elected in the order in which they were elected
/// @param lots those that were drawn; their stage is the round
public record RoundCount(
        String rule,
        int seats,
        List<String> candidates,
        List<Stage> stages,
        List<Integer> elected,
        List<Transcript.Lot> lots,
        Outcome outcome) {
    public RoundCount {
        candidates = List.copyOf(candidates);
        stages = List.copyOf(stages);
        elected = List.copyOf(elected);
        lots = List.copyOf(lots);
    }

    /// The names of some.
    public List<String> names(List<Integer> places) {
        return places.stream().map(candidates::get).toList();
    }

    /// The names of the elected, in the order in which they were elected.
    public List<String> winners() {
        return names(elected);
    }
}
