package plenum.congress.erasure;

import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why personal data are not erased.
public sealed interface ErasureRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.RECORD;
    }

    /// A person disposes of the own data, and nobody else.
    record NotYours(PersonId person) implements ErasureRefusal {}

    /// There is no such person.
    record NotEnrolled(PersonId person) implements ErasureRefusal {}

    /// Something is named that is to be erased, and it stands somewhere.
    record NothingToErase(PersonId person) implements ErasureRefusal {}

    /// An erasure has a reason, and so has the refusal of one.
    record NoReason() implements ErasureRefusal {}

    /// Only what was asked for is declined.
    record NotAsked(PersonId person) implements ErasureRefusal {}

    /// What the law lets stay stays on one of its grounds.
    record NoGround() implements ErasureRefusal {}

    /// The reason stays in the journal, and so must not name whose name is erased.
    record ReasonNames(PersonId person) implements ErasureRefusal {}

    /// The name of who holds an office, stood in an election, or holds or held a post is kept.
    record NameIsPublic(PersonId person) implements ErasureRefusal {}

    /// Passages stand in the order of the journal, and none touches another.
    record PassagesOutOfOrder() implements ErasureRefusal {}
}
