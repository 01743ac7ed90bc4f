package plenum.congress.elections;

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
    record NoSource() implements LotRefusal {}

    /// Once ballots are cast, nobody may choose from what a lot follows.
    record TooLateForSource(ElectionId election) implements LotRefusal {}

    /// No source was agreed on before the first ballot, so the lot is drawn in the hall.
    record NoSourceAgreed(ElectionId election) implements LotRefusal {}

    /// A lot follows from a text that everybody knows.
    record NoSeed() implements LotRefusal {}

    /// Two lots that follow from one text are one lot.
    record SeedUsed(String seed) implements LotRefusal {}
}
