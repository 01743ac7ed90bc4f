package plenum.congress.elections;

import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why ballots on paper are not entered, or nothing is declared without them.
public sealed interface PaperRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.SECRET_BALLOTS;
    }

    /// What tellers enter fits the ballot paper.
    record OtherPaper(BallotForm form) implements PaperRefusal {}

    /// The figures add up to ballots that can have been cast, and to no more than votes on the roll that are cast
    /// on paper.
    record ImpossiblePaper(long most) implements PaperRefusal {}

    /// Who votes on paper is counted, too, before anybody is declared elected.
    record PaperMissing(ElectionId election) implements PaperRefusal {}

    /// What was found on paper is not corrected once the electronic urn is counted.
    record PaperStands(ElectionId election) implements PaperRefusal {}
}
