package plenum.congress.elections;

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
    record NoLot(ElectionId election) implements TieRefusal {}

    /// A lot is drawn among those whom the count names.
    record NotAmong(int nomination) implements TieRefusal {}

    /// By the orders the chair chooses between equals.
    record ChairCasts(ElectionId election) implements TieRefusal {}

    /// By the orders, or by the way in which rankings are counted, the lot decides between equals.
    record LotDecides(ElectionId election) implements TieRefusal {}

    /// Nobody gives a casting vote in the own cause; somebody else can take the chair.
    record InOwnCause(ElectionId election) implements TieRefusal {}
}
