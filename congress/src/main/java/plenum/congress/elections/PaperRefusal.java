package plenum.congress.elections;

import java.util.List;
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
    record OtherPaper(BallotForm form) implements PaperRefusal {
        @Override
        public String code() {
            return "elections.other-paper";
        }

        @Override
        public List<Object> words() {
            return List.of(form);
        }
    }

    /// The figures add up to ballots that can have been cast, and to no more than votes on the roll that are cast
    /// on paper.
    record ImpossiblePaper(long most) implements PaperRefusal {
        @Override
        public String code() {
            return "elections.impossible-paper";
        }

        @Override
        public List<Object> words() {
            return List.of(most);
        }
    }

    /// Who votes on paper is counted, too, before anybody is declared elected.
    record PaperMissing(ElectionId election) implements PaperRefusal {
        @Override
        public String code() {
            return "elections.paper-missing";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// What was found on paper is not corrected once the electronic urn is counted.
    record PaperStands(ElectionId election) implements PaperRefusal {
        @Override
        public String code() {
            return "elections.paper-stands";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }
}
