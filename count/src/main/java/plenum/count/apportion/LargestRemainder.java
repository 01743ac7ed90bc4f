package plenum.count.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import plenum.count.exact.Fraction;

/// A method with a quota, the votes that a seat costs: a unit gets a seat for each whole quota, and the
/// seats left go to the largest remainders.
///
/// Whoever gets a seat for a remainder has a quota less for the next, so that more seats than units can
/// be left over, as happens when votes are few. A minimum or maximum is kept by taking out those who are
/// beyond it, with their seats and votes, and setting the quota anew for the others; when some are below
/// and some above, the side goes first on which more is missing or too much, and the lower one when it
/// is the same.
public sealed interface LargestRemainder extends Apportionment permits Droop, Hamilton {
    /// How the quota is called.
    String quotaName();

    /// The votes that a seat costs.
    Fraction quota(BigInteger votes, int seats);

    @Override
    default Apportioned apportion(List<Unit> units, House house, DrawnLots lots) {
        var allocation = Allocation.open(units, house);
        var free = withinBounds(allocation);
        if (allocation.left() == 0) {
            return allocation.close();
        }
        var quota = quota(allocation.votes(free), allocation.left());
        allocation.note(new Step.Quota(quotaName(), quota));
        for (var place : free) {
            var whole = share(allocation, place, quota).floor().intValueExact();
            allocation.give(place, whole, new Step.WholeQuotas(allocation.unit(place), whole));
        }
        while (allocation.left() > 0) {
            var leaders = leaders(allocation, free, quota);
            if (leaders.size() > allocation.left()) {
                allocation.tie(leaders, lots);
                break;
            }
            for (var place : leaders) {
                var remainder = remainder(allocation, place, quota);
                allocation.give(
                        place, 1, new Step.LargestRemainder(allocation.nextSeat(), allocation.unit(place), remainder));
            }
        }
        return allocation.close();
    }

    /// Those whose share lies within the bounds. The others have their bound when this returns.
    private List<Integer> withinBounds(Allocation allocation) {
        var free = new ArrayList<>(allocation.sharing());
        while (allocation.left() > 0 && !free.isEmpty()) {
            var quota = quota(allocation.votes(free), allocation.left());
            var below = new ArrayList<Integer>();
            var above = new ArrayList<Integer>();
            var missing = Fraction.ZERO;
            var excess = Fraction.ZERO;
            for (var place : free) {
                var share = share(allocation, place, quota);
                var least = Fraction.of(allocation.leastBeyondBase(place));
                var most = Fraction.of(allocation.mostBeyondBase(place));
                if (share.compareTo(least) < 0) {
                    below.add(place);
                    missing = missing.plus(least.minus(share));
                } else if (share.compareTo(most) > 0) {
                    above.add(place);
                    excess = excess.plus(share.minus(most));
                }
            }
            if (below.isEmpty() && above.isEmpty()) {
                return free;
            }
            if (missing.compareTo(excess) >= 0) {
                below.forEach(place -> allocation.grant(place, allocation.leastBeyondBase(place), "minimum"));
                free.removeAll(below);
            } else {
                above.forEach(place -> allocation.grant(place, allocation.mostBeyondBase(place), "maximum"));
                free.removeAll(above);
            }
        }
        return free;
    }

    private static Fraction share(Allocation allocation, int place, Fraction quota) {
        return Fraction.of(allocation.unit(place).votes()).over(quota);
    }

    private static Fraction remainder(Allocation allocation, int place, Fraction quota) {
        return Fraction.of(allocation.unit(place).votes()).minus(quota.times(allocation.beyondBase(place)));
    }

    /// All with the largest remainder among those who can take a seat.
    private static List<Integer> leaders(Allocation allocation, List<Integer> free, Fraction quota) {
        var open = free.stream().filter(allocation::canTakeOneMore).toList();
        if (open.isEmpty()) {
            open = allocation.sharing().stream()
                    .filter(allocation::canTakeOneMore)
                    .toList();
        }
        var largest = open.stream()
                .map(place -> remainder(allocation, place, quota))
                .reduce(Fraction::max)
                .orElseThrow();
        return open.stream()
                .filter(place -> remainder(allocation, place, quota).equals(largest))
                .toList();
    }
}
