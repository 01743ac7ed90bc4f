package plenum.congress.elections;

import java.util.List;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.BallotPaper.Marking.Ranks;

/// The ballot paper of a round.
///
/// All names of a list, or of those to be crossed, are in one question, however many they are: a voter's proofs
/// grow with the number of names and no faster, and the bounds hold over the whole paper, which separate
/// questions could not prove. Answers are a question for each name, since of each name exactly one answer is
/// given.
final class BallotPapers {
    /// The answers to each name, in the order in which results give their sums.
    private static final List<String> ANSWERS = List.of("Yes", "No", "Abstain");

    private BallotPapers() {}

    /// The ballot paper.
    ///
    /// @param round from 1
    /// @param standing whose names are on it, in this order
    /// @param members of the body, in votes
    static BallotPaper of(Election election, int round, List<Integer> standing, long members) {
        var title = election.called().title();
        return new BallotPaper(round == 1 ? title : title + " (" + round + ")", questions(election, standing, members));
    }

    private static List<Asked> questions(Election election, List<Integer> standing, long members) {
        var title = election.called().title();
        var names = election.names(standing);
        return switch (election.called().form()) {
            case LIST -> List.of(new Asked(title, names, new Crosses(0, names.size(), false)));
            case CROSSES -> List.of(new Asked(title, names, crosses(election, names.size(), members)));
            case ANSWERS ->
                names.stream()
                        .map(name -> new Asked(name, ANSWERS, new Crosses(1, 1, false)))
                        .toList();
            case RANKING -> List.of(new Asked(title, names, new Ranks()));
        };
    }

    /// A voter may cross nobody; only a blank vote of its own lets the sums tell how many have.
    private static Crosses crosses(Election election, int names, long members) {
        var valid = RulesOfCount.inRounds(election.called(), members).crosses(election.seatsLeft(), names);
        return new Crosses(valid.least(), Math.min(valid.most(), names), true);
    }
}
