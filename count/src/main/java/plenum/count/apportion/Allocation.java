package plenum.count.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Seats on their way to the units: who takes part, what each holds, how many are left.
final class Allocation {
    private final List<Unit> units;
    private final House house;
    private final List<Integer> sharing;
    private final List<Integer> held;
    private final List<Tie> ties = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int left;

    private Allocation(List<Unit> units, House house) {
        this.units = List.copyOf(units);
        this.house = house;
        this.held = new ArrayList<>(Collections.nCopies(units.size(), 0));
        this.left = house.seats();
        var all = votes(IntStream.range(0, units.size()).boxed().toList());
        this.sharing = IntStream.range(0, units.size())
                .filter(place -> takesPart(units.get(place), all))
                .boxed()
                .toList();
    }

    /// The state in which those who take part have their base seats.
    ///
    /// @throws IllegalArgumentException if the bounds leave no way to fill the house
    static Allocation open(List<Unit> units, House house) {
        var allocation = new Allocation(units, house);
        allocation.refuseTheImpossible();
        var base = house.bounds().base();
        if (base > 0) {
            allocation.sharing.forEach(place -> allocation.grant(place, base, "base"));
        }
        return allocation;
    }

    private boolean takesPart(Unit unit, BigInteger all) {
        var threshold = house.bounds().threshold();
        var takesPart = unit.votes().signum() > 0 && threshold.reachedBy(unit.votes(), all);
        if (!takesPart) {
            steps.add(new Step.LeftOut(unit, all, threshold));
        }
        return takesPart;
    }

    private void refuseTheImpossible() {
        var bounds = house.bounds();
        var least =
                sharing.stream().mapToLong(place -> bounds.least(unit(place))).sum();
        var most = sharing.stream().mapToLong(place -> bounds.most(unit(place))).sum();
        if (least > house.seats()) {
            throw new IllegalArgumentException(
                    "the units have at least " + least + " seats together; the house has " + house.seats());
        }
        if (most < house.seats()) {
            throw new IllegalArgumentException(
                    sharing.isEmpty()
                            ? "nobody takes part in the distribution of " + house.seats() + " seats"
                            : "the units can fill at most " + most + " seats; the house has " + house.seats());
        }
        for (var place : sharing) {
            if (bounds.least(unit(place)) > bounds.most(unit(place))) {
                throw new IllegalArgumentException(unit(place).name() + " has at least " + bounds.least(unit(place))
                        + " seats and at most " + bounds.most(unit(place)));
            }
        }
    }

    /// Seats that come before the distribution or are fixed outside it.
    void grant(int place, int seats, String reason) {
        held.set(place, held.get(place) + seats);
        left -= seats;
        steps.add(new Step.Granted(unit(place), seats, reason));
    }

    void give(int place, int seats, Step step) {
        held.set(place, held.get(place) + seats);
        left -= seats;
        steps.add(step);
    }

    void note(Step step) {
        steps.add(step);
    }

    Unit unit(int place) {
        return units.get(place);
    }

    /// The places of those who take part, in the order of the list.
    List<Integer> sharing() {
        return sharing;
    }

    BigInteger votes(List<Integer> places) {
        return places.stream().map(this::unit).map(Unit::votes).reduce(BigInteger.ZERO, BigInteger::add);
    }

    int left() {
        return left;
    }

    /// The number of the next seat.
    int nextSeat() {
        return house.seats() - left + 1;
    }

    /// The seats of a unit beyond the base.
    int beyondBase(int place) {
        return held.get(place) - house.bounds().base();
    }

    /// The least that a unit gets beyond the base.
    int leastBeyondBase(int place) {
        return house.bounds().least(unit(place)) - house.bounds().base();
    }

    /// The most that a unit gets beyond the base.
    int mostBeyondBase(int place) {
        return house.bounds().most(unit(place)) - house.bounds().base();
    }

    boolean canTakeOneMore(int place) {
        return beyondBase(place) < mostBeyondBase(place);
    }

    /// More units have the same claim than seats are left: lots decide as far as they were drawn.
    void tie(List<Integer> tied, DrawnLots lots) {
        steps.add(new Step.Tied(tied.stream().map(this::unit).toList(), left));
        var open = new ArrayList<>(tied);
        for (var place : lots.among(tied)) {
            if (left > 0) {
                open.removeIf(place::equals);
                give(place, 1, new Step.Drawn(unit(place), lots.how()));
            }
        }
        if (left > 0) {
            ties.add(new Tie(open, left));
            left = 0;
        }
    }

    /// Takes back seats that were given to some of the tied only for want of an order.
    void untie(List<Integer> tied, List<Integer> served) {
        for (var place : served) {
            held.set(place, held.get(place) - 1);
        }
        steps.add(new Step.Tied(tied.stream().map(this::unit).toList(), served.size()));
        ties.add(new Tie(tied, served.size()));
    }

    Apportioned close() {
        return new Apportioned(units, held, ties, steps);
    }
}
