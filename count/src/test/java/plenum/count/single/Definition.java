package plenum.count.single;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The rules once more, slowly: a voter is a voter, every order and every chain is tried.
final class Definition {
    private final int size;
    private final long[][] over;
    private final List<Ranking> voters = new ArrayList<>();

    private Definition(Rankings votes) {
        size = votes.candidates().size();
        over = new long[size][size];
        for (var ballot : votes.ballots()) {
            for (var i = 0; i < ballot.weight().intValueExact(); i++) {
                voters.add(ballot);
                for (var above = 0; above < ballot.tiers().size(); above++) {
                    for (var a : ballot.tiers().get(above)) {
                        for (var b = 0; b < size; b++) {
                            var candidate = b;
                            var ranked = ballot.tiers().stream().anyMatch(tier -> tier.contains(candidate));
                            var lower = ballot
                                    .tiers()
                                    .subList(above + 1, ballot.tiers().size())
                                    .stream()
                                    .anyMatch(tier -> tier.contains(candidate));
                            if (lower || (!ranked && votes.unranked() == Unranked.LAST)) {
                                over[a][b]++;
                            }
                        }
                    }
                }
            }
        }
    }

    static List<Integer> winners(RankingRule rule, Rankings votes) {
        var definition = new Definition(votes);
        return switch (rule) {
            case Plurality _ -> definition.highest(definition::firsts);
            case Borda borda -> definition.highest(place -> definition.points(place, borda.unranked()));
            case Copeland _ -> definition.highest(definition::balance);
            case Minimax(var strength) -> definition.highest(place -> definition.worst(place, strength));
            case Schulze(var strength) -> definition.schulze(strength);
            case RankedPairs(var strength) -> definition.rankedPairs(strength);
            case Kemeny _ -> definition.kemeny();
            case Debian debian -> definition.debian(debian.defaultOption());
        };
    }

    static List<Integer> winners(ScoreRule rule, Scores votes) {
        return switch (rule) {
            case Approval _, Score _ -> {
                var sums = IntStream.range(0, votes.candidates().size())
                        .mapToLong(place -> scores(votes, place).stream()
                                .mapToLong(Integer::longValue)
                                .sum())
                        .boxed()
                        .toList();
                var best = Collections.max(sums);
                yield IntStream.range(0, sums.size())
                        .filter(place -> sums.get(place).equals(best))
                        .boxed()
                        .toList();
            }
            case MajorityJudgment _ -> majorityJudgment(votes);
            case Star(var ties) -> List.copyOf(new TreeSet<>(star(votes, ties)));
        };
    }

    /// One number for each voter.
    private static List<Integer> scores(Scores votes, int place) {
        var scores = new ArrayList<Integer>();
        for (var ballot : votes.ballots()) {
            scores.addAll(Collections.nCopies(
                    ballot.weight().intValueExact(), ballot.scores().get(place)));
        }
        return scores;
    }

    private List<Integer> all() {
        return IntStream.range(0, size).boxed().toList();
    }

    private List<Integer> highest(Function<Integer, Long> value) {
        var best = all().stream().map(value).max(Comparator.naturalOrder()).orElseThrow();
        return all().stream().filter(place -> value.apply(place).equals(best)).toList();
    }

    private long firsts(int place) {
        return voters.stream()
                .filter(voter -> !voter.tiers().isEmpty()
                        && voter.tiers().getFirst().size() == 1
                        && voter.tiers().getFirst().contains(place))
                .count();
    }

    /// Twice the points: the mean of the points that the orders in which equals can stand would give.
    private long points(int place, Borda.Points unranked) {
        var sum = 0L;
        for (var voter : voters) {
            var above = 0;
            var found = false;
            for (var tier : voter.tiers()) {
                if (tier.contains(place)) {
                    sum += 2L * (size - 1 - above) - (tier.size() - 1);
                    found = true;
                }
                above += tier.size();
                if (found) {
                    break;
                }
            }
            if (!found && unranked == Borda.Points.AVERAGE) {
                sum += size - 1 - above;
            }
        }
        return sum;
    }

    private long balance(int place) {
        return all().stream()
                .mapToLong(other -> Long.signum(over[place][other] - over[other][place]))
                .sum();
    }

    private long worst(int place, Strength strength) {
        return -all().stream()
                .filter(other -> other != place)
                .mapToLong(other -> strength == Strength.MARGINS
                        ? over[other][place] - over[place][other]
                        : strength(other, place, strength))
                .max()
                .orElse(0);
    }

    private long strength(int a, int b, Strength strength) {
        var margin = over[a][b] - over[b][a];
        return margin <= 0 ? 0 : strength == Strength.MARGINS ? margin : over[a][b];
    }

    private List<Integer> schulze(Strength strength) {
        return all().stream()
                .filter(a -> all().stream()
                        .allMatch(b -> strongest(a, b, List.of(a), strength) >= strongest(b, a, List.of(b), strength)))
                .toList();
    }

    /// Over every chain without repetition.
    private long strongest(int from, int to, List<Integer> passed, Strength strength) {
        if (from == to) {
            return passed.size() > 1 ? Long.MAX_VALUE : 0;
        }
        var best = 0L;
        for (var next : all()) {
            if (!passed.contains(next)) {
                var longer = new ArrayList<>(passed);
                longer.add(next);
                best = Math.max(best, Math.min(strength(from, next, strength), strongest(next, to, longer, strength)));
            }
        }
        return best;
    }

    private record Pair(int winner, int loser, long strength) {}

    private List<Integer> rankedPairs(Strength strength) {
        var pairs = new ArrayList<Pair>();
        for (var a : all()) {
            for (var b : all()) {
                if (strength(a, b, strength) > 0) {
                    pairs.add(new Pair(a, b, strength(a, b, strength)));
                }
            }
        }
        var winners = new TreeSet<Integer>();
        everyOrder(pairs, List.of(), winners);
        return List.copyOf(winners);
    }

    private void everyOrder(List<Pair> left, List<Pair> locked, Set<Integer> winners) {
        if (left.isEmpty()) {
            all().stream()
                    .filter(a -> locked.stream().noneMatch(pair -> pair.loser() == a))
                    .forEach(winners::add);
            return;
        }
        var strongest = left.stream().mapToLong(Pair::strength).max().orElseThrow();
        for (var pair : left) {
            if (pair.strength() == strongest) {
                var rest = left.stream().filter(other -> !other.equals(pair)).toList();
                if (leads(pair.loser(), pair.winner(), locked)) {
                    everyOrder(rest, locked, winners);
                } else {
                    var more = new ArrayList<>(locked);
                    more.add(pair);
                    everyOrder(rest, more, winners);
                }
            }
        }
    }

    private static boolean leads(int from, int to, List<Pair> locked) {
        return from == to || locked.stream().anyMatch(pair -> pair.winner() == from && leads(pair.loser(), to, locked));
    }

    private List<Integer> kemeny() {
        var orders = new ArrayList<List<Integer>>();
        permute(List.of(), orders);
        var least = orders.stream().mapToLong(this::disagreements).min().orElseThrow();
        return orders.stream()
                .filter(order -> disagreements(order) == least)
                .map(List::getFirst)
                .distinct()
                .sorted()
                .toList();
    }

    private void permute(List<Integer> begun, List<List<Integer>> orders) {
        if (begun.size() == size) {
            orders.add(begun);
        }
        for (var next : all()) {
            if (!begun.contains(next)) {
                var longer = new ArrayList<>(begun);
                longer.add(next);
                permute(longer, orders);
            }
        }
    }

    private long disagreements(List<Integer> order) {
        var sum = 0L;
        for (var i = 0; i < order.size(); i++) {
            for (var j = i + 1; j < order.size(); j++) {
                sum += over[order.get(j)][order.get(i)];
            }
        }
        return sum;
    }

    /// The Schwartz set as the union of the smallest sets that nobody outside beats.
    private List<Integer> debian(int none) {
        var options = all().stream()
                .filter(a -> a == none || over[a][none] > over[none][a])
                .toList();
        var defeats = new LinkedHashSet<Pair>();
        for (var a : options) {
            for (var b : options) {
                if (over[a][b] > over[b][a]) {
                    defeats.add(new Pair(a, b, over[a][b] * 1_000_000 - over[b][a]));
                }
            }
        }
        while (true) {
            var schwartz = unionOfUnbeaten(options, defeats);
            var weakest = defeats.stream()
                    .filter(pair -> schwartz.contains(pair.winner()) && schwartz.contains(pair.loser()))
                    .mapToLong(Pair::strength)
                    .min();
            if (weakest.isEmpty()) {
                return schwartz;
            }
            defeats.removeIf(pair -> schwartz.contains(pair.winner())
                    && schwartz.contains(pair.loser())
                    && pair.strength() == weakest.getAsLong());
        }
    }

    private static List<Integer> unionOfUnbeaten(List<Integer> options, Set<Pair> defeats) {
        var unbeaten = new ArrayList<Set<Integer>>();
        for (var bits = 1; bits < 1 << options.size(); bits++) {
            var set = new TreeSet<Integer>();
            for (var i = 0; i < options.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(options.get(i));
                }
            }
            if (defeats.stream().noneMatch(pair -> set.contains(pair.loser()) && !set.contains(pair.winner()))) {
                unbeaten.add(set);
            }
        }
        var union = new TreeSet<Integer>();
        for (var set : unbeaten) {
            if (unbeaten.stream().noneMatch(smaller -> smaller.size() < set.size() && set.containsAll(smaller))) {
                union.addAll(set);
            }
        }
        return List.copyOf(union);
    }

    /// The majority value: the lower median, then that of the rest, to the end; compared like words.
    private static List<Integer> majorityJudgment(Scores votes) {
        var values = IntStream.range(0, votes.candidates().size())
                .mapToObj(place -> {
                    var left = new ArrayList<>(
                            scores(votes, place).stream().sorted().toList());
                    var value = new ArrayList<Integer>();
                    while (!left.isEmpty()) {
                        var middle = (left.size() - 1) / 2;
                        value.add(left.get(middle));
                        left.subList(middle, middle + 1).clear();
                    }
                    return value;
                })
                .toList();
        return IntStream.range(0, values.size())
                .filter(a -> values.stream().allMatch(other -> compare(values.get(a), other) >= 0))
                .boxed()
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (var i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).compareTo(other.get(i));
            }
        }
        return 0;
    }

    /// Every run-off that the ties allow.
    private static Set<Integer> star(Scores votes, Star.Ties ties) {
        var places = IntStream.range(0, votes.candidates().size()).boxed().toList();
        if (places.size() == 1) {
            return Set.of(0);
        }
        var winners = new TreeSet<Integer>();
        for (var a : places) {
            for (var b : places) {
                if (a < b && possible(votes, ties, places, a, b)) {
                    winners.addAll(runOff(votes, ties, a, b));
                }
            }
        }
        return winners;
    }

    private static boolean possible(Scores votes, Star.Ties ties, List<Integer> places, int a, int b) {
        var order = new ArrayList<List<Integer>>();
        var left = new ArrayList<>(places);
        while (!left.isEmpty()) {
            var group = places(left, place -> sum(votes, place));
            left.removeAll(group);
            order.addAll(inGroup(votes, ties, group));
        }
        // Each element of the order is a group of those who are equal in every respect.
        if (order.getFirst().size() >= 2) {
            return order.getFirst().containsAll(List.of(a, b));
        }
        var first = order.getFirst().getFirst();
        return (a == first && order.get(1).contains(b))
                || (b == first && order.get(1).contains(a));
    }

    private static List<Integer> places(List<Integer> among, Function<Integer, Long> value) {
        var best = among.stream().map(value).max(Comparator.naturalOrder()).orElseThrow();
        return among.stream().filter(place -> value.apply(place).equals(best)).toList();
    }

    private static List<List<Integer>> inGroup(Scores votes, Star.Ties ties, List<Integer> group) {
        var order = new ArrayList<List<Integer>>();
        var left = new ArrayList<>(group);
        while (!left.isEmpty()) {
            var ahead = left.stream()
                    .filter(a -> left.stream().noneMatch(b -> preferred(votes, b, a) > 0))
                    .toList();
            var head = ahead.isEmpty() ? smallestDominating(votes, left) : ahead;
            if (ties == Star.Ties.MOST_HIGHEST_SCORES && head.size() > 1) {
                head = places(
                        head,
                        place -> scores(votes, place).stream()
                                .filter(score -> score == votes.highest())
                                .count());
            }
            order.add(head);
            left.removeAll(head);
        }
        return order;
    }

    private static List<Integer> smallestDominating(Scores votes, List<Integer> group) {
        return IntStream.range(1, 1 << group.size())
                .mapToObj(bits -> IntStream.range(0, group.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(group::get)
                        .toList())
                .filter(set -> group.stream()
                        .filter(b -> !set.contains(b))
                        .allMatch(b -> set.stream().allMatch(a -> preferred(votes, a, b) > 0)))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static long sum(Scores votes, int place) {
        return scores(votes, place).stream().mapToLong(Integer::longValue).sum();
    }

    private static int preferred(Scores votes, int a, int b) {
        var one = scores(votes, a);
        var other = scores(votes, b);
        return IntStream.range(0, one.size())
                .map(voter -> Integer.signum(one.get(voter) - other.get(voter)))
                .sum();
    }

    private static List<Integer> runOff(Scores votes, Star.Ties ties, int a, int b) {
        var preferred = preferred(votes, a, b);
        if (preferred != 0) {
            return List.of(preferred > 0 ? a : b);
        }
        var bySum = places(List.of(a, b), place -> sum(votes, place));
        return ties == Star.Ties.HEAD_TO_HEAD
                ? bySum
                : places(
                        bySum,
                        place -> scores(votes, place).stream()
                                .filter(score -> score == votes.highest())
                                .count());
    }
}
