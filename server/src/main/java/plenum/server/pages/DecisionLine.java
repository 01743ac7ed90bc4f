package plenum.server.pages;

import java.util.Comparator;
import java.util.List;
import plenum.congress.voting.HasVoting;
import plenum.congress.voting.Vote;

/// A vote that is over, in one line.
///
/// @param outcome what was decided, in words
public record DecisionLine(
        String vote, String question, String outcome, boolean carried, long yes, long no, long abstain) {
    /// All votes that are over, the latest first.
    public static List<DecisionLine> all(HasVoting seen, Words words) {
        return seen.voting().all().stream()
                .filter(vote -> !vote.unfinished())
                .sorted(Comparator.comparing(Vote::id).reversed())
                .map(vote -> of(vote, seen, words))
                .toList();
    }

    private static DecisionLine of(Vote vote, HasVoting seen, Words words) {
        var tally = vote.tally();
        return new DecisionLine(
                vote.id().toString(),
                VoteView.asked(vote.question(), seen, words),
                words.say("vote.result."
                        + (vote.stage() instanceof Vote.Stage.Closed(var _, var result, var _)
                                ? result.code()
                                : "annulled")),
                vote.carried(),
                tally.yes(),
                tally.no(),
                tally.abstain());
    }
}
