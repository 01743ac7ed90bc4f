package plenum.congress.elections;

import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why a tie is not broken, or not in this way: by a casting vote, by a lot, or by a lot that follows from a text.
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

    /// A source has a name by which everybody finds it.
    record NoSource() implements TieRefusal {}

    /// Once ballots are cast, nobody may choose from what a lot follows.
    record TooLateForSource(ElectionId election) implements TieRefusal {}

    /// No source was agreed on before the first ballot, so the lot is drawn in the hall.
    record NoSourceAgreed(ElectionId election) implements TieRefusal {}

    /// A lot follows from a text that everybody knows.
    record NoSeed() implements TieRefusal {}

    /// Two lots that follow from one text are one lot.
    record SeedUsed(String seed) implements TieRefusal {}
}
