package plenum.count.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import plenum.count.exact.Fraction;

/// The quota method: D'Hondt's quotients, but for each seat only those are considered whom it does not
/// lift above their exact share rounded up, in a house as large as there are seats by then.
///
/// The only method that grows with the house and keeps everybody between the share rounded down and
/// rounded up. It has base seats, but neither minimum nor maximum.
///
/// Which of two equal quotients is served first does not change who is served in the end, except when
/// the seats run out between them: whoever has the quotient keeps it until served, and a higher one that
/// comes up meanwhile does not depend on the order. So a tie is what is left half served. Where some of
/// the tied came to their quotient in a smaller house than others, lots are used seat by seat, and not
/// every choice among the tied can come out.
public record QuotaMethod() implements Apportionment {
    @Override
    public String id() {
        return "quota";
    }

    @Override
    public String title() {
        return "quota method, Balinski-Young";
    }

    @Override
    public String source() {
        return "M. L. Balinski and H. P. Young, The quota method of apportionment, Amer. Math. Monthly 82 (1975)"
                + " 701-730";
    }

    @Override
    public String proof() {
        return "Balinski and Young's table of 1975";
    }

    @Override
    public Apportioned apportion(List<Unit> units, House house, DrawnLots lots) {
        var allocation = Allocation.open(units, house);
        refuseBounds(allocation, house.seats());
        var all = allocation.votes(allocation.sharing());
        var waiting = new LinkedHashMap<Fraction, SequencedSet<Integer>>();
        var served = new LinkedHashMap<Fraction, List<Integer>>();
        for (var size = 1L; allocation.left() > 0; size++) {
            var leaders = leaders(allocation, all, size);
            var quotient = quotient(allocation, leaders.getFirst());
            var winner = first(leaders, lots);
            wait(waiting, served, quotient, leaders, winner);
            allocation.give(
                    winner,
                    1,
                    new Step.HighestQuotient(
                            allocation.nextSeat(),
                            allocation.unit(winner),
                            Long.toString(allocation.beyondBase(winner) + 1L)));
        }
        waiting.forEach((quotient, unserved) ->
                leaveTied(allocation, List.copyOf(unserved), served.getOrDefault(quotient, List.of()), lots));
        return allocation.close();
    }

    private static void refuseBounds(Allocation allocation, int seats) {
        for (var place : allocation.sharing()) {
            if (allocation.leastBeyondBase(place) > 0 || allocation.mostBeyondBase(place) < seats) {
                throw new IllegalArgumentException("the quota method has neither minimum nor maximum: use base seats");
            }
        }
    }

    /// Those with the highest quotient among whom the seat does not lift above their share rounded up.
    private static List<Integer> leaders(Allocation allocation, BigInteger all, long size) {
        var eligible = allocation.sharing().stream()
                .filter(place -> BigInteger.valueOf(allocation.beyondBase(place))
                                .multiply(all)
                                .compareTo(BigInteger.valueOf(size)
                                        .multiply(allocation.unit(place).votes()))
                        < 0)
                .toList();
        var highest = eligible.stream()
                .map(place -> quotient(allocation, place))
                .reduce(Fraction::max)
                .orElseThrow();
        return eligible.stream()
                .filter(place -> quotient(allocation, place).equals(highest))
                .toList();
    }

    private static Fraction quotient(Allocation allocation, int place) {
        return Fraction.of(allocation.unit(place).votes()).over(allocation.beyondBase(place) + 1L);
    }

    private static int first(List<Integer> leaders, DrawnLots lots) {
        var drawn = lots.among(leaders);
        return drawn.isEmpty() ? leaders.getFirst() : drawn.getFirst();
    }

    private static void wait(
            SequencedMap<Fraction, SequencedSet<Integer>> waiting,
            SequencedMap<Fraction, List<Integer>> served,
            Fraction quotient,
            List<Integer> leaders,
            int winner) {
        var others = waiting.computeIfAbsent(quotient, _ -> new LinkedHashSet<>());
        others.addAll(leaders);
        others.remove(winner);
        served.computeIfAbsent(quotient, _ -> new ArrayList<>()).add(winner);
        if (others.isEmpty()) {
            waiting.remove(quotient);
            served.remove(quotient);
        }
    }

    private static void leaveTied(Allocation allocation, List<Integer> unserved, List<Integer> served, DrawnLots lots) {
        var byLot = lots.among(served);
        var byOrder = new ArrayList<>(served);
        byOrder.removeAll(byLot);
        byLot.forEach(place -> allocation.note(new Step.Drawn(allocation.unit(place), lots.how())));
        if (!byOrder.isEmpty()) {
            var tied = new ArrayList<>(unserved);
            tied.addAll(byOrder);
            tied.sort(null);
            allocation.untie(tied, byOrder);
        }
    }
}
