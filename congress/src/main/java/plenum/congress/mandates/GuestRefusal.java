package plenum.congress.mandates;

import java.util.List;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.Rule;

/// Why somebody without a mandate is not accredited, or may not do something.
public sealed interface GuestRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.GUESTS;
    }

    /// Whoever is accredited is enrolled.
    record NoSuchGuest(PersonId person) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.no-such-guest";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// The orders say which kinds there are.
    record NoSuchKind(GuestKind kind) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.no-such-kind";
        }

        @Override
        public List<Object> words() {
            return List.of(kind);
        }
    }

    /// A delegate comes by the mandate.
    record HoldsMandate(PersonId person, MandateNumber mandate) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.holds-mandate";
        }

        @Override
        public List<Object> words() {
            return List.of(person, mandate);
        }
    }

    /// Press and observers come for somebody.
    record NoOrganisation(GuestKind kind) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.no-organisation";
        }

        @Override
        public List<Object> words() {
            return List.of(kind);
        }
    }

    /// Only a valid accreditation is taken back.
    record NotAccredited(PersonId person) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.not-accredited";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// Why an accreditation is taken back is on record.
    record NoReasonToWithdraw() implements GuestRefusal {
        @Override
        public String code() {
            return "guests.no-reason-to-withdraw";
        }
    }

    /// Whose accreditation was taken back stays outside.
    record AccreditationIsWithdrawn(PersonId person) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.accreditation-is-withdrawn";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// Some kinds work outside the hall.
    record NotIntoTheHall(GuestKind kind) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.not-into-the-hall";
        }

        @Override
        public List<Object> words() {
            return List.of(kind);
        }
    }

    /// Some kinds are not admitted to closed sittings.
    record NotBehindClosedDoors(GuestKind kind) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.not-behind-closed-doors";
        }

        @Override
        public List<Object> words() {
            return List.of(kind);
        }
    }

    /// Some kinds never speak.
    record NeverSpeaks(GuestKind kind) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.never-speaks";
        }

        @Override
        public List<Object> words() {
            return List.of(kind);
        }
    }

    /// Some kinds speak when the chair gives them the floor, and do not ask for it.
    record SpeaksWhenInvited(GuestKind kind) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.speaks-when-invited";
        }

        @Override
        public List<Object> words() {
            return List.of(kind);
        }
    }

    /// Motions come from delegates, and from those kinds which the orders let move them.
    record MovesNothing(GuestKind kind) implements GuestRefusal {
        @Override
        public String code() {
            return "guests.moves-nothing";
        }

        @Override
        public List<Object> words() {
            return List.of(kind);
        }
    }
}
