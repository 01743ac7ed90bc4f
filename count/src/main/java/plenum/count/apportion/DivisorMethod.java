package plenum.count.apportion;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// A method in which each seat goes to the highest quotient: votes by a divisor that grows with the
/// seats held.
///
/// Quotients are compared by cross-multiplication, so nothing is rounded. Where the first divisor is
/// zero, the quotient is beyond all others, and of two such the one with more votes is higher; so with
/// fewer seats than units the larger have them. A minimum is kept by starting from it, which makes the
/// result the larger of minimum and share at one common divisor (Balinski and Young, Fair
/// Representation, appendix A).
public sealed interface DivisorMethod extends Apportionment
        permits Adams, DHondt, Dean, HuntingtonHill, ModifiedSainteLague, SainteLague {
    /// What the votes of a unit with so many seats are divided by.
    Divisor divisor(int held);

    @Override
    default Apportioned apportion(List<Unit> units, House house, DrawnLots lots) {
        var allocation = Allocation.open(units, house);
        var quotients = new PriorityQueue<Quotient>();
        for (var place : allocation.sharing()) {
            var minimum = allocation.leastBeyondBase(place);
            if (minimum > 0) {
                allocation.grant(place, minimum, "minimum");
            }
            offer(quotients, allocation, place);
        }
        while (allocation.left() > 0) {
            var leaders = leaders(quotients);
            if (leaders.size() > allocation.left()) {
                allocation.tie(leaders.stream().map(Quotient::place).toList(), lots);
                break;
            }
            for (var leader : leaders) {
                allocation.give(
                        leader.place(),
                        1,
                        new Step.HighestQuotient(
                                allocation.nextSeat(),
                                leader.unit(),
                                leader.divisor().text()));
                offer(quotients, allocation, leader.place());
            }
        }
        return allocation.close();
    }

    private void offer(PriorityQueue<Quotient> quotients, Allocation allocation, int place) {
        if (allocation.canTakeOneMore(place)) {
            quotients.add(new Quotient(place, allocation.unit(place), divisor(allocation.beyondBase(place))));
        }
    }

    /// All with the highest quotient, in the order of the list.
    private static List<Quotient> leaders(PriorityQueue<Quotient> quotients) {
        var leaders = new ArrayList<Quotient>();
        do {
            leaders.add(quotients.remove());
        } while (!quotients.isEmpty() && quotients.element().compareValue(leaders.getFirst()) == 0);
        return leaders;
    }
}
