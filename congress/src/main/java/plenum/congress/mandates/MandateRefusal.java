package plenum.congress.mandates;

import java.util.List;
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
    record NoSuchMandate(MandateNumber mandate) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.no-such-mandate";
        }

        @Override
        public List<Object> words() {
            return List.of(mandate);
        }
    }

    /// A mandate is held by somebody enrolled.
    record NoSuchHolder(PersonId person) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.no-such-holder";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// A mandate is sent by a unit that is registered.
    record NoSuchUnit(UnitId unit) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.no-such-unit";
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// Each mandate has a number of its own, for ever.
    record NumberTaken(MandateNumber mandate) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.number-taken";
        }

        @Override
        public List<Object> words() {
            return List.of(mandate);
        }
    }

    /// A person holds one mandate.
    record HoldsAnother(PersonId person, MandateNumber mandate) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.holds-another";
        }

        @Override
        public List<Object> words() {
            return List.of(person, mandate);
        }
    }

    /// A unit sends as many as were apportioned to it.
    record NoSeatLeft(UnitId unit, int seats) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.no-seat-left";
        }

        @Override
        public List<Object> words() {
            return List.of(unit, seats);
        }
    }

    /// A mandate counts at least one vote.
    record NoWeight(MandateNumber mandate) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.no-weight";
        }

        @Override
        public List<Object> words() {
            return List.of(mandate);
        }
    }

    /// Only its holder, or the credentials desk for him, disposes of a vote.
    record NotYourMandate(MandateNumber mandate) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.not-your-mandate";
        }

        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }

        @Override
        public List<Object> words() {
            return List.of(mandate);
        }
    }

    /// These orders have every vote cast in person.
    record NoProxies() implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.no-proxies";
        }

        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }
    }

    /// A proxy is given to a delegate with a decisive vote.
    record HolderHasNoVote(PersonId person) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.holder-has-no-vote";
        }

        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// Nobody is his own proxy.
    record OwnProxy() implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.own-proxy";
        }

        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }
    }

    /// A delegate represents so many others, and no more.
    record TooManyProxies(PersonId person, int limit) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.too-many-proxies";
        }

        @Override
        public Rule rule() {
            return Rule.PROXIES;
        }

        @Override
        public List<Object> words() {
            return List.of(person, limit);
        }
    }

    /// An alternate has one place in the order.
    record ListedTwice(PersonId person) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.listed-twice";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// A delegation is led by one of its delegates.
    record NotOfTheDelegation(PersonId person, UnitId unit) implements MandateRefusal {
        @Override
        public String code() {
            return "mandates.not-of-the-delegation";
        }

        @Override
        public List<Object> words() {
            return List.of(person, unit);
        }
    }
}
