package plenum.count.transcript;

import java.util.List;
import java.util.Optional;

/// The transcript of a count by ranked ballots. Candidates are their places on the ballot paper, from 0.
///
/// @param rule the id of the rule
/// @param demands the seats that groups have at least and at most, in words; most often none
/// @param elected in the order in which they were elected
/// @param lotRequired the lot without which the count cannot go on; the stages then say how things stand
public record Transcript(
        String rule,
        int seats,
        List<String> candidates,
        List<String> demands,
        Cast ballots,
        Quota quota,
        List<Stage> stages,
        List<Integer> elected,
        List<Lot> lots,
        Optional<Open> lotRequired) {
    public Transcript {
        candidates = List.copyOf(candidates);
        demands = List.copyOf(demands);
        stages = List.copyOf(stages);
        elected = List.copyOf(elected);
        lots = List.copyOf(lots);
    }

    /// How many ballots were cast, and how many of them name a candidate in a way the rule can count.
    public record Cast(long cast, long valid) {
        public long invalid() {
            return cast - valid;
        }
    }

    /// The votes that elect, as they are at the beginning, and how they were reckoned.
    public record Quota(Exact votes, String how) {}

    /// A lot that was drawn.
    ///
    /// @param drawn who was chosen: to be excluded, or to go first
    /// @param how by which everybody can repeat it
    public record Lot(int stage, Tie.Question question, List<Integer> among, int drawn, String how) {
        public Lot {
            among = List.copyOf(among);
        }
    }

    /// A lot that must be drawn before the count can go on.
    public record Open(Tie.Question question, List<Integer> among) {
        public Open {
            among = List.copyOf(among);
        }
    }

    /// The names of some candidates.
    public List<String> names(List<Integer> places) {
        return places.stream().map(candidates::get).toList();
    }

    /// The names of the elected, in the order in which they were elected.
    public List<String> winners() {
        return names(elected);
    }
}
