package plenum.congress.bodies;

import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UnitId;
import plenum.congress.orders.Rule;

/// Why an organisation, its persons or officers are not entered.
public sealed interface BodiesRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.OFFICES;
    }

    /// A journal holds one congress.
    record AlreadyFounded() implements BodiesRefusal {}

    /// Each unit has a number of its own.
    record UnitTaken(UnitId unit) implements BodiesRefusal {}

    /// Each person has a number of its own.
    record PersonTaken(PersonId person) implements BodiesRefusal {}

    /// A person belongs to a unit that is registered, or to none.
    record NoSuchUnit(UnitId unit) implements BodiesRefusal {}

    /// Only somebody enrolled can be named.
    record NoSuchPerson(PersonId person) implements BodiesRefusal {}

    /// What is closed is not changed any more.
    record UnitIsClosed(UnitId unit) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// The units are a tree.
    record BelowItself(UnitId unit) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// A unit is merged into another one.
    record IntoItself(UnitId unit) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// The parts of a unit must find another place first.
    record HasParts(UnitId unit) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// On a day a unit has one figure.
    record FiguresTwice(UnitId unit) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// Nobody has fewer members than none.
    record NegativeFigures(UnitId unit) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// Each attribute has a name of its own.
    record RuleTwice(String attribute) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// A choice is between values that differ.
    record NothingToChoose(String attribute) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// Only what the organisation asks is recorded.
    record UnknownAttribute(String attribute) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// A question has one answer.
    record AttributeTwice(PersonId person, String attribute) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// An answer is one of those that are laid down.
    record ValueNotAllowed(PersonId person, String attribute, String value) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// What is asked with consent is kept only with consent.
    record NeedsConsent(PersonId person, String attribute) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// What the statutes demand of everybody needs no consent.
    record NoConsentAsked(String attribute) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// Everybody consents for oneself; the credentials desk enters what is signed.
    record NotYourData(PersonId person) implements BodiesRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }
}
