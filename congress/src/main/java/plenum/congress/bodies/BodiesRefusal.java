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
}
