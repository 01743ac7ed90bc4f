package plenum.count.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The choices there are of continuing candidates for the seats that are left. Candidates who are in
/// the same groups are of one kind; only how many of each kind are chosen matters.
final class Choices {
    private final List<Bound> bounds;
    private final List<Integer> elected;
    private final List<Integer> continuing;
    private final int seatsLeft;
    private final List<List<Integer>> kinds;

    Choices(List<Group> groups, List<Integer> elected, List<Integer> continuing, int seats) {
        this.bounds = Bound.of(groups);
        this.elected = elected;
        this.continuing = continuing;
        this.seatsLeft = seats - elected.size();
        this.kinds = kinds(groups, continuing);
    }

    /// The continuing candidates by the groups they are in; who is in the first group comes first, so that
    /// the sums of the first groups are soon complete.
    static List<List<Integer>> kinds(List<Group> groups, List<Integer> continuing) {
        var kinds = new TreeMap<String, List<Integer>>();
        for (var candidate : continuing) {
            var in = new StringBuilder();
            groups.forEach(group -> in.append(group.members().contains(candidate) ? 'a' : 'b'));
            kinds.computeIfAbsent(in.toString(), _ -> new ArrayList<>()).add(candidate);
        }
        return List.copyOf(kinds.values());
    }

    List<List<Integer>> kinds() {
        return kinds;
    }

    /// Whether some choice meets certain demands.
    boolean any(List<Bound> demands) {
        return exist(demands, -1, 0, 0);
    }

    /// Whether some choice that meets certain demands leaves out one of this kind.
    boolean without(List<Bound> demands, int kind) {
        return exist(demands, kind, 0, -1);
    }

    /// Whether some choice that meets certain demands has one of this kind.
    boolean with(List<Bound> demands, int kind) {
        return exist(demands, kind, 1, 0);
    }

    private boolean exist(List<Bound> demands, int kind, int atLeast, int fewer) {
        var least = new int[kinds.size()];
        var most = kinds.stream().mapToInt(List::size).toArray();
        if (kind >= 0) {
            least[kind] = atLeast;
            most[kind] += fewer;
        }
        var sums = new Sums(least, most).sum(_ -> true, seatsLeft, seatsLeft);
        for (var bound : demands) {
            var have = bound.group().count(elected);
            var members = bound.group().members();
            sums.sum(
                    place -> members.contains(kinds.get(place).getFirst()),
                    bound.sense() == Bound.Sense.LEAST ? bound.group().least() - have : 0,
                    bound.sense() == Bound.Sense.MOST ? bound.group().most() - have : seatsLeft);
        }
        return sums.exist();
    }

    /// All demands.
    List<Bound> bounds() {
        return bounds;
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

    /// The demands in words, and how many seats are left for how many.
    String told(List<Bound> conflict) {
        var seats = seatsLeft == 1 ? "1 seat is left" : seatsLeft + " seats are left";
        return String.join(
                        ", and ",
                        conflict.stream()
                                .map(bound -> bound.told(elected, continuing))
                                .toList()) + "; " + seats;
    }
}
