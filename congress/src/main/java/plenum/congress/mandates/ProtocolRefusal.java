package plenum.congress.mandates;

import java.time.LocalDate;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UnitId;
import plenum.congress.orders.Rule;

/// Why the protocol of an election in a unit is not taken.
public sealed interface ProtocolRefusal extends Refusal {
    @Override
    default String topic() {
        return "protocols";
    }

    @Override
    default Rule rule() {
        return Rule.MANDATES;
    }

    /// The election was held before its protocol is entered.
    record NotHeldYet(LocalDate day) implements ProtocolRefusal {}

    /// A protocol says where the unit met.
    record NoPlace() implements ProtocolRefusal {}

    /// Voters, papers and votes are counted from nothing upwards.
    record NegativeFigures() implements ProtocolRefusal {}

    /// Each voter casts one paper.
    record MoreCastThanEntitled(long cast, long entitled) implements ProtocolRefusal {}

    /// Only a paper that was cast can be invalid.
    record MoreInvalidThanCast(long invalid, long cast) implements ProtocolRefusal {}

    /// An election elects somebody.
    record NobodyElected() implements ProtocolRefusal {}

    /// Somebody is elected to one place.
    record NamedTwice(PersonId person) implements ProtocolRefusal {}

    /// A paper has at most one vote for each person.
    record MoreVotesThanPapers(PersonId person, long votes, long valid) implements ProtocolRefusal {}

    /// A unit elects as many delegates with a decisive vote as it has seats.
    record TooManyElected(UnitId unit, long elected, int seats) implements ProtocolRefusal {}

    /// A unit elects as many delegates with a consultative vote as it has seats.
    record TooManyConsultative(UnitId unit, long elected, int seats) implements ProtocolRefusal {}

    /// Whoever has more votes follows first, unless the order was drawn or voted on.
    record AlternatesOutOfOrder(PersonId before, PersonId after) implements ProtocolRefusal {}

    /// A file beside the journal is named by its hash.
    record NoHash(String file) implements ProtocolRefusal {}

    /// Why a protocol replaces another is on record.
    record NoReasonToReplace(UnitId unit) implements ProtocolRefusal {}
}
