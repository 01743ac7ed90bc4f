package plenum.count.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// The methods once more, slowly: among all ways to share out the seats, those that the definition
/// allows.
final class Definition {
    private Definition() {}

    static Set<List<Integer>> outcomes(Apportionment method, List<Unit> units, int seats) {
        var allowed = new HashSet<List<Integer>>();
        switch (method) {
            case DivisorMethod divisors ->
                all(units, seats, List.of(), outcome -> {
                    if (noSeatBetterElsewhere(divisors, units, outcome)) {
                        allowed.add(outcome);
                    }
                });
            case Hamilton _ -> {
                var all = units.stream().map(Unit::votes).reduce(BigInteger.ZERO, BigInteger::add);
                all(units, seats, List.of(), outcome -> {
                    if (seats == 0 || hamilton(units, new Fraction(all, BigInteger.valueOf(seats)), outcome)) {
                        allowed.add(outcome);
                    }
                });
            }
            case Droop _ -> {
                var all = units.stream().map(Unit::votes).reduce(BigInteger.ZERO, BigInteger::add);
                droop(units, seats, all.longValueExact() / (seats + 1) + 1, zeros(units), allowed);
            }
            case QuotaMethod _ -> quota(units, seats, allowed);
        }
        return allowed;
    }

    private static List<Integer> zeros(List<Unit> units) {
        return units.stream().map(_ -> 0).toList();
    }

    private interface Visitor {
        void visit(List<Integer> outcome);
    }

    private static void all(List<Unit> units, int left, List<Integer> begun, Visitor visitor) {
        if (begun.size() == units.size()) {
            if (left == 0) {
                visitor.visit(begun);
            }
            return;
        }
        var most = units.get(begun.size()).votes().signum() == 0 ? 0 : left;
        for (var seats = 0; seats <= most; seats++) {
            var longer = new ArrayList<>(begun);
            longer.add(seats);
            all(units, left - seats, longer, visitor);
        }
    }

    /// The min-max inequality: nobody's next quotient is above the quotient of a seat that another has.
    private static boolean noSeatBetterElsewhere(DivisorMethod method, List<Unit> units, List<Integer> outcome) {
        for (var i = 0; i < units.size(); i++) {
            for (var j = 0; j < units.size(); j++) {
                if (outcome.get(i) > 0 && units.get(j).votes().signum() > 0) {
                    var has = units.get(i).votes();
                    var wants = units.get(j).votes();
                    var hasSquare = square(method, outcome.get(i) - 1);
                    var wantsSquare = square(method, outcome.get(j));
                    if (hasSquare.signum() == 0 && wantsSquare.signum() == 0) {
                        if (wants.compareTo(has) > 0) {
                            return false;
                        }
                    } else if (wantsSquare.signum() == 0) {
                        return false;
                    } else if (hasSquare.signum() > 0
                            && Fraction.of(wants.pow(2))
                                            .over(wantsSquare)
                                            .compareTo(Fraction.of(has.pow(2)).over(hasSquare))
                                    > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// The squares of the divisors as the textbook has them.
    private static Fraction square(DivisorMethod method, int n) {
        var divisor = switch (method) {
            case DHondt _ -> Fraction.of(n + 1L);
            case SainteLague _ -> Fraction.of(2L * n + 1, 2);
            case ModifiedSainteLague(var first) -> n == 0 ? first.over(2) : Fraction.of(2L * n + 1, 2);
            case Adams _ -> Fraction.of(n);
            case Dean _ ->
                n == 0 ? Fraction.ZERO : Fraction.of(2).over(Fraction.of(1, n).plus(Fraction.of(1, n + 1L)));
            case HuntingtonHill _ -> Fraction.ZERO;
        };
        return method instanceof HuntingtonHill ? Fraction.of(n * (n + 1L)) : divisor.times(divisor);
    }

    /// Everybody has the whole quotas and perhaps one more, and whoever has one more has the larger
    /// remainder.
    private static boolean hamilton(List<Unit> units, Fraction quota, List<Integer> outcome) {
        var shares = units.stream()
                .map(unit -> Fraction.of(unit.votes()).over(quota))
                .toList();
        return IntStream.range(0, units.size())
                .allMatch(i -> more(shares, outcome, i) >= 0
                        && more(shares, outcome, i) <= 1
                        && IntStream.range(0, units.size())
                                .allMatch(j -> more(shares, outcome, i) <= more(shares, outcome, j)
                                        || remainder(shares.get(i)).compareTo(remainder(shares.get(j))) >= 0));
    }

    private static int more(List<Fraction> shares, List<Integer> outcome, int i) {
        return outcome.get(i) - shares.get(i).floor().intValueExact();
    }

    private static Fraction remainder(Fraction share) {
        return share.minus(Fraction.of(share.floor()));
    }

    /// Seat by seat to whoever has most votes that no seat has used up.
    private static void droop(List<Unit> units, int left, long quota, List<Integer> held, Set<List<Integer>> allowed) {
        if (left == 0) {
            allowed.add(held);
            return;
        }
        var unused = new ArrayList<Long>();
        for (var i = 0; i < units.size(); i++) {
            unused.add(
                    units.get(i).votes().signum() == 0
                            ? Long.MIN_VALUE
                            : units.get(i).votes().longValueExact() - held.get(i) * quota);
        }
        var most = unused.stream().mapToLong(Long::longValue).max().orElseThrow();
        for (var i = 0; i < units.size(); i++) {
            if (unused.get(i) == most) {
                var next = new ArrayList<>(held);
                next.set(i, next.get(i) + 1);
                droop(units, left - 1, quota, next, allowed);
            }
        }
    }

    /// Every order in which equal quotients can be served.
    private static void quota(List<Unit> units, int seats, Set<List<Integer>> allowed) {
        var all =
                units.stream().mapToLong(unit -> unit.votes().longValueExact()).sum();
        Set<List<Integer>> states = Set.of(zeros(units));
        for (var size = 1; size <= seats; size++) {
            var next = new HashSet<List<Integer>>();
            for (var held : states) {
                Fraction best = Fraction.of(-1);
                for (var i = 0; i < units.size(); i++) {
                    if (eligible(units, held, i, size, all)) {
                        best = best.max(quotient(units, held, i));
                    }
                }
                for (var i = 0; i < units.size(); i++) {
                    if (eligible(units, held, i, size, all)
                            && quotient(units, held, i).equals(best)) {
                        var more = new ArrayList<>(held);
                        more.set(i, more.get(i) + 1);
                        next.add(more);
                    }
                }
            }
            states = next;
        }
        allowed.addAll(states);
    }

    private static boolean eligible(List<Unit> units, List<Integer> held, int i, int size, long all) {
        var votes = units.get(i).votes().longValueExact();
        return votes > 0 && held.get(i) * all < size * votes;
    }

    private static Fraction quotient(List<Unit> units, List<Integer> held, int i) {
        return Fraction.of(units.get(i).votes()).over(held.get(i) + 1L);
    }
}
