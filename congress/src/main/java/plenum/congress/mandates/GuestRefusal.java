package plenum.congress.mandates;

import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.Rule;

/// Why somebody without a mandate is not accredited, or may not do something.
public sealed interface GuestRefusal extends Refusal {
    @Override
    default String topic() {
        return "guests";
    }

    @Override
    default Rule rule() {
        return Rule.GUESTS;
    }

    /// Whoever is accredited is enrolled.
    record NoSuchGuest(PersonId person) implements GuestRefusal {}

    /// The orders say which kinds there are.
    record NoSuchKind(GuestKind kind) implements GuestRefusal {}

    /// A delegate comes by the mandate.
    record HoldsMandate(PersonId person, MandateNumber mandate) implements GuestRefusal {}

    /// Press and observers come for somebody.
    record NoOrganisation(GuestKind kind) implements GuestRefusal {}

    /// Only a valid accreditation is taken back.
    record NotAccredited(PersonId person) implements GuestRefusal {}

    /// Why an accreditation is taken back is on record.
    record NoReasonToWithdraw() implements GuestRefusal {}

    /// Whose accreditation was taken back stays outside.
    record AccreditationIsWithdrawn(PersonId person) implements GuestRefusal {}

    /// Some kinds work outside the hall.
    record NotIntoTheHall(GuestKind kind) implements GuestRefusal {}

    /// Some kinds are not admitted to closed sittings.
    record NotBehindClosedDoors(GuestKind kind) implements GuestRefusal {}

    /// Some kinds never speak.
    record NeverSpeaks(GuestKind kind) implements GuestRefusal {}

    /// Some kinds speak when the chair gives them the floor, and do not ask for it.
    record SpeaksWhenInvited(GuestKind kind) implements GuestRefusal {}

    /// Motions come from delegates, and from those kinds which the orders let move them.
    record MovesNothing(GuestKind kind) implements GuestRefusal {}
}
