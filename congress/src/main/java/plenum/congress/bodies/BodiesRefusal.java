package plenum.congress.bodies;

import java.util.List;
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
    record AlreadyFounded() implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.already-founded";
        }
    }

    /// Each unit has a number of its own.
    record UnitTaken(UnitId unit) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.unit-taken";
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// Each person has a number of its own.
    record PersonTaken(PersonId person) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.person-taken";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// A person belongs to a unit that is registered, or to none.
    record NoSuchUnit(UnitId unit) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.no-such-unit";
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// Only somebody enrolled can be named.
    record NoSuchPerson(PersonId person) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.no-such-person";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// What is closed is not changed any more.
    record UnitIsClosed(UnitId unit) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.unit-is-closed";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// The units are a tree.
    record BelowItself(UnitId unit) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.below-itself";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// A unit is merged into another one.
    record IntoItself(UnitId unit) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.into-itself";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// The parts of a unit must find another place first.
    record HasParts(UnitId unit) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.has-parts";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// On a day a unit has one figure.
    record FiguresTwice(UnitId unit) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.figures-twice";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// Nobody has fewer members than none.
    record NegativeFigures(UnitId unit) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.negative-figures";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// Each attribute has a name of its own.
    record RuleTwice(String attribute) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.rule-twice";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(attribute);
        }
    }

    /// A choice is between values that differ.
    record NothingToChoose(String attribute) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.nothing-to-choose";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(attribute);
        }
    }

    /// Only what the organisation asks is recorded.
    record UnknownAttribute(String attribute) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.unknown-attribute";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(attribute);
        }
    }

    /// A question has one answer.
    record AttributeTwice(PersonId person, String attribute) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.attribute-twice";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(person, attribute);
        }
    }

    /// An answer is one of those that are laid down.
    record ValueNotAllowed(PersonId person, String attribute, String value) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.value-not-allowed";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(person, attribute, value);
        }
    }

    /// What is asked with consent is kept only with consent.
    record NeedsConsent(PersonId person, String attribute) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.needs-consent";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(person, attribute);
        }
    }

    /// What the statutes demand of everybody needs no consent.
    record NoConsentAsked(String attribute) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.no-consent-asked";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(attribute);
        }
    }

    /// Everybody consents for oneself; the credentials desk enters what is signed.
    record NotYourData(PersonId person) implements BodiesRefusal {
        @Override
        public String code() {
            return "bodies.not-your-data";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }
}
