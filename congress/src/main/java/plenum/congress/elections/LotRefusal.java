package plenum.congress.elections;

import java.util.List;
import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why a lot does not follow from a text.
public sealed interface LotRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.TIES;
    }

    /// A source has a name by which everybody finds it.
    record NoSource() implements LotRefusal {
        @Override
        public String code() {
            return "elections.no-source";
        }
    }

    /// Once ballots are cast, nobody may choose from what a lot follows.
    record TooLateForSource(ElectionId election) implements LotRefusal {
        @Override
        public String code() {
            return "elections.too-late-for-source";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// No source was agreed on before the first ballot, so the lot is drawn in the hall.
    record NoSourceAgreed(ElectionId election) implements LotRefusal {
        @Override
        public String code() {
            return "elections.no-source-agreed";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// A lot follows from a text that everybody knows.
    record NoSeed() implements LotRefusal {
        @Override
        public String code() {
            return "elections.no-seed";
        }
    }

    /// Two lots that follow from one text are one lot.
    record SeedUsed(String seed) implements LotRefusal {
        @Override
        public String code() {
            return "elections.seed-used";
        }

        @Override
        public List<Object> words() {
            return List.of(seed);
        }
    }
}
