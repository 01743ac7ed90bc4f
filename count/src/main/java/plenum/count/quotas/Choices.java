package plenum.count.quotas;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The choices there are of continuing candidates for the seats that are left. Candidates who are in
/// the same groups are of one kind; only how many of each kind are chosen matters.
final class Choices {
    private final List<Group> groups;
    private final List<Bound> bounds;
    private final List<Integer> elected;
    private final List<Integer> continuing;
    private final int seatsLeft;
    private final List<List<Integer>> kinds;
    private final boolean[] leftOut;
    private final boolean[] chosen;

    Choices(List<Group> groups, List<Integer> elected, List<Integer> continuing, int seats) {
        this.groups = groups;
        this.bounds = Bound.of(groups);
        this.elected = elected;
        this.continuing = continuing;
        this.seatsLeft = seats - elected.size();
        this.kinds = kinds(groups, continuing);
        this.leftOut = new boolean[kinds.size()];
        this.chosen = new boolean[kinds.size()];
    }

    /// The continuing candidates by the groups they are in, those of one group of the most divided
    /// attribute after another, so that its sums are soon complete.
    static List<List<Integer>> kinds(List<Group> groups, List<Integer> continuing) {
        var divided = groups.stream().collect(groupingBy(Group::attribute, counting()));
        var order = groups.stream()
                .sorted(Comparator.comparing((Group group) -> divided.getOrDefault(group.attribute(), 0L))
                        .reversed())
                .toList();
        var kinds = new TreeMap<String, List<Integer>>();
        for (var candidate : continuing) {
            var in = new StringBuilder();
            order.forEach(group -> in.append(group.members().contains(candidate) ? 'a' : 'b'));
            kinds.computeIfAbsent(in.toString(), _ -> new ArrayList<>()).add(candidate);
        }
        return List.copyOf(kinds.values());
    }

    List<List<Integer>> kinds() {
        return kinds;
    }

    /// All demands.
    List<Bound> bounds() {
        return bounds;
    }

    /// Whether some choice meets certain demands.
    boolean any(List<Bound> demands) {
        return exists(demands, -1, 0, 0);
    }

    /// Whether some choice that meets certain demands leaves out one of this kind.
    boolean without(List<Bound> demands, int kind) {
        return (leftOut[kind] && demands.equals(bounds)) || exists(demands, kind, 0, -1);
    }

    /// Whether some choice that meets certain demands has one of this kind.
    boolean with(List<Bound> demands, int kind) {
        return (chosen[kind] && demands.equals(bounds)) || exists(demands, kind, 1, 0);
    }

    private boolean exists(List<Bound> demands, int kind, int atLeast, int fewer) {
        var least = new int[kinds.size()];
        var most = kinds.stream().mapToInt(List::size).toArray();
        if (kind >= 0) {
            least[kind] = atLeast;
            most[kind] += fewer;
        }
        var sums = new Sums(least, most);
        sums.sum(_ -> true, seatsLeft, seatsLeft);
        groups.stream().map(Group::attribute).distinct().forEach(attribute -> demand(sums, demands, attribute));
        var found = sums.find();
        if (demands.equals(bounds)) {
            found.ifPresent(this::remember);
        }
        return found.isPresent();
    }

    private void demand(Sums sums, List<Bound> demands, String attribute) {
        var parts = new ArrayList<Integer>();
        var divided = new boolean[kinds.size()];
        for (var group : groups) {
            if (group.attribute().equals(attribute)) {
                var in = new boolean[kinds.size()];
                for (var kind = 0; kind < in.length; kind++) {
                    in[kind] = group.members().contains(kinds.get(kind).getFirst());
                    divided[kind] |= in[kind];
                }
                var have = group.count(elected);
                var least = demands.contains(new Bound(group, Bound.Sense.LEAST)) ? group.least() - have : 0;
                var most = demands.contains(new Bound(group, Bound.Sense.MOST)) ? group.most() - have : seatsLeft;
                parts.add(sums.sum(kind -> in[kind], least, most));
            }
        }
        parts.add(sums.sum(kind -> !divided[kind], 0, seatsLeft));
        sums.partition(parts);
    }

    /// What a choice shows is possible need not be looked for again.
    private void remember(int[] numbers) {
        for (var kind = 0; kind < numbers.length; kind++) {
            leftOut[kind] |= numbers[kind] < kinds.get(kind).size();
            chosen[kind] |= numbers[kind] > 0;
        }
    }

    /// Demands that together cannot be met, none of which could be left out: one alone if there is
    /// one.
    List<Bound> conflict(Predicate<List<Bound>> possible) {
        for (var bound : bounds) {
            if (!possible.test(List.of(bound))) {
                return List.of(bound);
            }
        }
        var conflict = new ArrayList<>(bounds);
        for (var bound : bounds.reversed()) {
            var rest = new ArrayList<>(conflict);
            rest.remove(bound);
            if (!possible.test(rest)) {
                conflict = rest;
            }
        }
        return conflict;
    }

    /// The demands in words, and how many seats are left.
    String told(List<Bound> conflict) {
        var seats = seatsLeft == 1 ? "1 seat is left" : seatsLeft + " seats are left";
        return String.join(
                        ", and ",
                        conflict.stream()
                                .map(bound -> bound.told(elected, continuing))
                                .toList())
                + "; " + seats;
    }
}
