package plenum.count.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plenum.count.exact.Fraction;

/// The rules once more, slowly: a voter is a voter, and every committee or order of election is tried.
final class Definition {
    private final List<Set<Integer>> voters = new ArrayList<>();
    private final int size;
    private final int seats;

    private Definition(Approvals votes, int seats) {
        this.size = votes.candidates().size();
        this.seats = seats;
        for (var ballot : votes.ballots()) {
            for (var i = 0; i < ballot.weight().intValueExact(); i++) {
                voters.add(Set.copyOf(ballot.approved()));
            }
        }
    }

    static List<List<Integer>> tied(CommitteeRule rule, Approvals votes, int seats) {
        var definition = new Definition(votes, seats);
        return switch (rule) {
            case ApprovalVoting _ -> definition.highest(definition::approvals);
            case SatisfactionApproval _ -> definition.highest(definition::satisfaction);
            case ProportionalApproval _ -> definition.highest(definition::harmonic);
            case SequentialProportionalApproval _ -> definition.oneByOne();
            case SequentialPhragmen _ -> definition.purchases(Fraction.ZERO, false);
            case EqualShares _ ->
                definition.purchases(
                        definition.voters.isEmpty() ? Fraction.ZERO : Fraction.of(seats, definition.voters.size()),
                        true);
        };
    }

    private List<List<Integer>> committees() {
        var all = new ArrayList<List<Integer>>();
        for (var bits = 0; bits < 1 << size; bits++) {
            if (Integer.bitCount(bits) == seats) {
                var members = bits;
                all.add(IntStream.range(0, size)
                        .filter(i -> (members >> i & 1) == 1)
                        .boxed()
                        .toList());
            }
        }
        return all;
    }

    private List<List<Integer>> highest(Function<List<Integer>, Fraction> score) {
        var best =
                committees().stream().map(score).max(Comparator.naturalOrder()).orElseThrow();
        return committees().stream()
                .filter(committee -> score.apply(committee).equals(best))
                .sorted(Approvals::compare)
                .toList();
    }

    private Fraction approvals(List<Integer> committee) {
        return sum(voter -> Fraction.of(common(voter, committee)));
    }

    private Fraction satisfaction(List<Integer> committee) {
        return sum(voter -> voter.isEmpty() ? Fraction.ZERO : Fraction.of(common(voter, committee), voter.size()));
    }

    private Fraction harmonic(List<Integer> committee) {
        return sum(voter -> Fraction.sum(IntStream.rangeClosed(1, common(voter, committee))
                .mapToObj(n -> Fraction.of(1, n))
                .toList()));
    }

    private Fraction sum(Function<Set<Integer>, Fraction> part) {
        return Fraction.sum(voters.stream().map(part).toList());
    }

    private static int common(Set<Integer> voter, List<Integer> committee) {
        return (int) committee.stream().filter(voter::contains).count();
    }

    /// Each seat to whoever makes the harmonic score largest.
    private List<List<Integer>> oneByOne() {
        Set<List<Integer>> begun = Set.of(List.of());
        for (var seat = 0; seat < seats; seat++) {
            var next = new HashSet<List<Integer>>();
            for (var committee : begun) {
                var scores = IntStream.range(0, size)
                        .filter(i -> !committee.contains(i))
                        .boxed()
                        .collect(Collectors.toMap(Function.identity(), i -> harmonic(with(committee, i))));
                next.addAll(best(scores, Comparator.<Fraction>reverseOrder()).stream()
                        .map(i -> with(committee, i))
                        .toList());
            }
            begun = next;
        }
        return begun.stream().sorted(Approvals::compare).toList();
    }

    private static List<Integer> with(List<Integer> committee, int candidate) {
        var more = new TreeSet<>(committee);
        more.add(candidate);
        return List.copyOf(more);
    }

    private static List<Integer> best(Map<Integer, Fraction> values, Comparator<Fraction> order) {
        var best = values.values().stream().min(order).orElseThrow();
        return values.keySet().stream().filter(i -> best.equals(values.get(i))).toList();
    }

    /// Money instead of loads: from the moment on when nobody can be bought from the given purses, every
    /// voter earns one unit of money in a unit of time, and whoever has supporters with a whole unit
    /// among them is bought at once with all that these have.
    private List<List<Integer>> purchases(Fraction purse, boolean sharing) {
        var found = new TreeSet<List<Integer>>(Approvals::compare);
        buy(List.of(), voters.stream().map(_ -> purse).toList(), sharing, found);
        return List.copyOf(found);
    }

    private void buy(List<Integer> committee, List<Fraction> purses, boolean sharing, Set<List<Integer>> found) {
        if (committee.size() == seats) {
            found.add(committee);
            return;
        }
        var open = IntStream.range(0, size)
                .filter(i -> !committee.contains(i))
                .boxed()
                .toList();
        if (sharing) {
            var prices = open.stream()
                    .filter(i -> held(i, purses).compareTo(Fraction.ONE) >= 0)
                    .collect(Collectors.toMap(Function.identity(), i -> price(i, purses)));
            if (!prices.isEmpty()) {
                for (var i : best(prices, Comparator.naturalOrder())) {
                    buy(with(committee, i), pay(i, purses, prices.getOrDefault(i, Fraction.ZERO)), true, found);
                }
                return;
            }
        }
        var waits = open.stream()
                .filter(i -> voters.stream().anyMatch(voter -> voter.contains(i)))
                .collect(Collectors.toMap(
                        Function.identity(),
                        i -> Fraction.ONE
                                .minus(held(i, purses))
                                .over(voters.stream()
                                        .filter(voter -> voter.contains(i))
                                        .count())));
        if (waits.isEmpty()) {
            open.forEach(i -> buy(with(committee, i), purses, false, found));
            return;
        }
        for (var i : best(waits, Comparator.naturalOrder())) {
            var wait = waits.getOrDefault(i, Fraction.ZERO);
            var after = IntStream.range(0, voters.size())
                    .mapToObj(v -> voters.get(v).contains(i)
                            ? Fraction.ZERO
                            : purses.get(v).plus(wait))
                    .toList();
            buy(with(committee, i), after, false, found);
        }
    }

    private Fraction held(int candidate, List<Fraction> purses) {
        return Fraction.sum(IntStream.range(0, voters.size())
                .filter(v -> voters.get(v).contains(candidate))
                .mapToObj(purses::get)
                .toList());
    }

    /// Of all prices at which some supporters give all they have and the others the same, the one that
    /// pays exactly.
    private Fraction price(int candidate, List<Fraction> purses) {
        var own = IntStream.range(0, voters.size())
                .filter(v -> voters.get(v).contains(candidate))
                .mapToObj(purses::get)
                .sorted()
                .toList();
        return IntStream.range(0, own.size())
                .mapToObj(poor ->
                        Fraction.ONE.minus(Fraction.sum(own.subList(0, poor))).over(own.size() - poor))
                .filter(price ->
                        Fraction.sum(own.stream().map(price::min).toList()).equals(Fraction.ONE))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Fraction> pay(int candidate, List<Fraction> purses, Fraction price) {
        return IntStream.range(0, voters.size())
                .mapToObj(v -> voters.get(v).contains(candidate)
                        ? purses.get(v).minus(price.min(purses.get(v)))
                        : purses.get(v))
                .toList();
    }
}
