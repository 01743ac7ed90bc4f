package plenum.congress.elections;

import java.util.List;
import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why a tie is not broken, or not in this way.
public sealed interface TieRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.TIES;
    }

    /// A lot is drawn when the count asks for it.
    record NoLot(ElectionId election) implements TieRefusal {
        @Override
        public String code() {
            return "elections.no-lot";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// A lot is drawn among those whom the count names.
    record NotAmong(int nomination) implements TieRefusal {
        @Override
        public String code() {
            return "elections.not-among";
        }

        @Override
        public List<Object> words() {
            return List.of(nomination);
        }
    }

    /// By the orders the chair chooses between equals.
    record ChairCasts(ElectionId election) implements TieRefusal {
        @Override
        public String code() {
            return "elections.chair-casts";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// By the orders, or by the way in which rankings are counted, the lot decides between equals.
    record LotDecides(ElectionId election) implements TieRefusal {
        @Override
        public String code() {
            return "elections.lot-decides";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// Nobody gives a casting vote in the own cause; somebody else can take the chair.
    record InOwnCause(ElectionId election) implements TieRefusal {
        @Override
        public String code() {
            return "elections.in-own-cause";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }
}
