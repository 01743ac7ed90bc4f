package plenum.congress.elections;

import plenum.congress.elections.Election.Round;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Rankings;

/// What can have been found on paper in a round.
public record PossiblePaper(Election election, Round round) {
    /// The highest number that a ballot in an urn can give to a name.
    private static final int HIGHEST_RANK = 255;

    /// Whether papers are of the kind that was handed out.
    public boolean fits(PaperBallots paper) {
        var form = election.called().form();
        var names = round.opening().standing().size();
        return switch (paper) {
            case Figures figures ->
                form != BallotForm.RANKING && figures.votes().size() == names;
            case Rankings rankings ->
                form == BallotForm.RANKING
                        && rankings.ballots().stream()
                                .allMatch(marked -> marked.ranks().size() == names);
        };
    }

    /// Whether papers that fit can have been cast, and are no more than so many votes.
    public boolean isPossible(PaperBallots paper, long most) {
        return switch (paper) {
            case Figures figures ->
                figures.cast() <= most && isPossible(election.called().form(), figures) && addsUp(figures);
            case Rankings rankings -> isPossible(rankings, most);
        };
    }

    private static boolean isPossible(BallotForm form, Figures figures) {
        return switch (form) {
            case LIST ->
                figures.blank() == 0
                        && figures.votes().stream().allMatch(votes -> votes.within(figures.cast()))
                        && figures.votes().stream()
                                .allMatch(votes -> votes.yes() + votes.no() == figures.cast() - figures.invalid());
            case CROSSES -> figures.votes().stream().allMatch(votes -> votes.no() == 0 && votes.abstain() == 0);
            case ANSWERS -> figures.blank() == 0;
            case RANKING -> false;
        };
    }

    /// Whether the count would take the figures.
    private boolean addsUp(Figures figures) {
        var names = election.names(round.opening().standing());
        try {
            RoundFigures.sums(election.called().form(), names, figures)
                    .sums(RulesOfCount.inRounds(
                                    election.called(), round.opening().members())
                            .crosses(election.seatsLeft(), names.size()));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isPossible(Rankings rankings, long most) {
        if (rankings.invalid() < 0 || rankings.invalid() > most) {
            return false;
        }
        var left = most - rankings.invalid();
        for (var marked : rankings.ballots()) {
            if (marked.votes() < 1
                    || marked.votes() > left
                    || marked.ranks().stream().anyMatch(rank -> rank < 0 || rank > HIGHEST_RANK)) {
                return false;
            }
            left -= marked.votes();
        }
        return true;
    }
}
