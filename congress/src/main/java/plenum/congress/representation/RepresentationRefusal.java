package plenum.congress.representation;

import java.util.List;
import plenum.congress.Refusal;
import plenum.congress.UnitId;
import plenum.congress.orders.Rule;

/// Why a rule of representation is not laid down, or seats are not apportioned.
public sealed interface RepresentationRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.MANDATES;
    }

    /// A seat stands for somebody, and a house has seats.
    record NobodyToCount() implements RepresentationRefusal {}

    /// Seats are distributed by a method that is known.
    record NoSuchMethod(String method) implements RepresentationRefusal {}

    /// At least is not above at most.
    record BoundsContradict() implements RepresentationRefusal {}

    /// Those who sit by office are a part of the house.
    record NoShare() implements RepresentationRefusal {}

    /// Those who sit by office are sent by a unit that is registered.
    record NoSuchUnit(UnitId unit) implements RepresentationRefusal {}

    /// Seats are apportioned by a rule.
    record NoRule() implements RepresentationRefusal {}

    /// A lot is drawn once.
    record DrawnTwice(UnitId unit) implements RepresentationRefusal {}

    /// The bounds leave a way to give out all seats.
    record NoWayToFill() implements RepresentationRefusal {}

    /// Where claims are equal, a lot decides.
    record LotNeeded(List<UnitId> tied, int seats) implements RepresentationRefusal {}

    /// Those who are elected are the house; those who sit by office are the smaller part that the law allows.
    record TooManyByOffice(int seats, long allowed) implements RepresentationRefusal {}
}
