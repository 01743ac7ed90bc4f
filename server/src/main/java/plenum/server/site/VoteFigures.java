package plenum.server.site;

import plenum.congress.voting.Vote;

/// A vote in figures, for programs.
///
/// @param roll how many mandates are on the roll
/// @param cast how many ballots were given from devices
/// @param counted the weight of what was counted in the closed vote; until then of what was given so far
/// @param outcome `carried`, `rejected`, `tied`, `objected` or `annulled`; empty while the vote is open
record VoteFigures(
        String id,
        String question,
        boolean open,
        long roll,
        long cast,
        long counted,
        long yes,
        long no,
        long abstain,
        String outcome) {
    static VoteFigures of(Vote vote) {
        var tally = vote.tally();
        return new VoteFigures(
                vote.id().toString(),
                Questions.code(vote.question()),
                vote.open(),
                vote.roll().lines().size(),
                vote.ballots().size(),
                tally.yes() + tally.no() + tally.abstain(),
                tally.yes(),
                tally.no(),
                tally.abstain(),
                outcome(vote));
    }

    private static String outcome(Vote vote) {
        return switch (vote.stage()) {
            case Vote.Stage.Open() -> "";
            case Vote.Stage.Tied _ -> "tied";
            case Vote.Stage.Closed(var _, var result, var _) -> result.code();
            case Vote.Stage.Annulled _ -> "annulled";
        };
    }
}
