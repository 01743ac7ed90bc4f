package plenum.count.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import plenum.count.exact.Fraction;

/// One delegate for so many members, rounded for each unit on its own: the key of most associations. The
/// size of the house is what comes out, and there are no ties. No outside proof: it follows from the
/// statute's sentence.
public record OnePer(BigInteger members, Rounding rounding) {
    /// @throws IllegalArgumentException if a delegate stands for nobody
    public OnePer {
        if (members.signum() <= 0) {
            throw new IllegalArgumentException("one delegate for " + members + " members");
        }
    }

    /// The delegates of each unit: the base and one for so many members, within the bounds.
    ///
    /// @throws IllegalArgumentException if a unit's minimum is above its maximum
    public Apportioned delegates(List<Unit> units, Bounds bounds) {
        var all = units.stream().map(Unit::votes).reduce(BigInteger.ZERO, BigInteger::add);
        var seats = new ArrayList<Integer>();
        var steps = new ArrayList<Step>();
        for (var unit : units) {
            if (unit.votes().signum() == 0 || !bounds.threshold().reachedBy(unit.votes(), all)) {
                steps.add(new Step.LeftOut(unit, all, bounds.threshold()));
                seats.add(0);
            } else {
                seats.add(delegates(unit, bounds, steps));
            }
        }
        return new Apportioned(units, seats, List.of(), steps);
    }

    private int delegates(Unit unit, Bounds bounds, List<Step> steps) {
        var quotient = new Fraction(unit.votes(), members);
        var rounded = rounding.of(quotient);
        steps.add(new Step.PerMembers(unit, quotient, rounded));
        if (bounds.base() > 0) {
            steps.add(new Step.Granted(unit, bounds.base(), "base"));
        }
        var least = bounds.least(unit);
        var most = bounds.most(unit);
        if (least > most) {
            throw new IllegalArgumentException(
                    unit.name() + " has at least " + least + " delegates and at most " + most);
        }
        var within = Math.clamp(rounded + (long) bounds.base(), least, most);
        if (within != rounded + (long) bounds.base()) {
            steps.add(new Step.Granted(unit, within, within == least ? "minimum" : "maximum"));
        }
        return within;
    }
}
