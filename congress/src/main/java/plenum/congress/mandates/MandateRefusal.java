package plenum.congress.mandates;

import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UnitId;
import plenum.congress.orders.Rule;

/// Why a mandate, a badge or a proxy is not given.
public sealed interface MandateRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.MANDATES;
    }

    /// There is no valid mandate of this number.
    record NoSuchMandate(MandateNumber mandate) implements MandateRefusal {}

    /// A mandate is held by somebody enrolled.
    record NoSuchHolder(PersonId person) implements MandateRefusal {}

    /// A mandate is sent by a unit that is registered.
    record NoSuchUnit(UnitId unit) implements MandateRefusal {}

    /// Each mandate has a number of its own, for ever.
    record NumberTaken(MandateNumber mandate) implements MandateRefusal {}

    /// A person holds one mandate.
    record HoldsAnother(PersonId person, MandateNumber mandate) implements MandateRefusal {}

    /// A unit sends as many as were apportioned to it.
    record NoSeatLeft(UnitId unit, int seats) implements MandateRefusal {}

    /// A mandate counts at least one vote.
    record NoWeight(MandateNumber mandate) implements MandateRefusal {}

    /// Only its holder, or the credentials desk for him, disposes of a vote.
    record NotYourMandate(MandateNumber mandate) implements MandateRefusal {
        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }
    }

    /// These orders have every vote cast in person.
    record NoProxies() implements MandateRefusal {
        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }
    }

    /// A proxy is given to a delegate with a decisive vote.
    record HolderHasNoVote(PersonId person) implements MandateRefusal {
        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }
    }

    /// Nobody is his own proxy.
    record OwnProxy() implements MandateRefusal {
        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }
    }

    /// A delegate represents so many others, and no more.
    record TooManyProxies(PersonId person, int limit) implements MandateRefusal {
        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }
    }

    /// An alternate has one place in the order.
    record ListedTwice(PersonId person) implements MandateRefusal {}

    /// A delegation is led by one of its delegates.
    record NotOfTheDelegation(PersonId person, UnitId unit) implements MandateRefusal {}
}
