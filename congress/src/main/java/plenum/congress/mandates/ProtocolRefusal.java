package plenum.congress.mandates;

import java.time.LocalDate;
import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UnitId;
import plenum.congress.orders.Rule;

/// Why the protocol of an election in a unit is not taken.
public sealed interface ProtocolRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.MANDATES;
    }

    /// The election was held before its protocol is entered.
    record NotHeldYet(LocalDate day) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.not-held-yet";
        }

        @Override
        public List<Object> words() {
            return List.of(day);
        }
    }

    /// A protocol says where the unit met.
    record NoPlace() implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.no-place";
        }
    }

    /// Voters, papers and votes are counted from nothing upwards.
    record NegativeFigures() implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.negative-figures";
        }
    }

    /// Each voter casts one paper.
    record MoreCastThanEntitled(long cast, long entitled) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.more-cast-than-entitled";
        }

        @Override
        public List<Object> words() {
            return List.of(cast, entitled);
        }
    }

    /// Only a paper that was cast can be invalid.
    record MoreInvalidThanCast(long invalid, long cast) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.more-invalid-than-cast";
        }

        @Override
        public List<Object> words() {
            return List.of(invalid, cast);
        }
    }

    /// An election elects somebody.
    record NobodyElected() implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.nobody-elected";
        }
    }

    /// Somebody is elected to one place.
    record NamedTwice(PersonId person) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.named-twice";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// A paper has at most one vote for each person.
    record MoreVotesThanPapers(PersonId person, long votes, long valid) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.more-votes-than-papers";
        }

        @Override
        public List<Object> words() {
            return List.of(person, votes, valid);
        }
    }

    /// A unit elects as many delegates with a decisive vote as it has seats.
    record TooManyElected(UnitId unit, long elected, int seats) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.too-many-elected";
        }

        @Override
        public List<Object> words() {
            return List.of(unit, elected, seats);
        }
    }

    /// A unit elects as many delegates with a consultative vote as it has seats.
    record TooManyConsultative(UnitId unit, long elected, int seats) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.too-many-consultative";
        }

        @Override
        public List<Object> words() {
            return List.of(unit, elected, seats);
        }
    }

    /// Whoever has more votes follows first, unless the order was drawn or voted on.
    record AlternatesOutOfOrder(PersonId before, PersonId after) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.alternates-out-of-order";
        }

        @Override
        public List<Object> words() {
            return List.of(before, after);
        }
    }

    /// A file beside the journal is named by its hash.
    record NoHash(String file) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.no-hash";
        }

        @Override
        public List<Object> words() {
            return List.of(file);
        }
    }

    /// Why a protocol replaces another is on record.
    record NoReasonToReplace(UnitId unit) implements ProtocolRefusal {
        @Override
        public String code() {
            return "protocols.no-reason-to-replace";
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }
}
