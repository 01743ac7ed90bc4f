package plenum.count.quotas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Leaves as few seats vacant as possible where too few stand. A vacant seat counts, in each attribute,
/// for one person of a group that has too few; maxima are kept.
final class Vacancies {
    private final List<Group> groups;
    private final List<Integer> elected;
    private final List<List<Integer>> kinds;
    private final int seats;
    private final List<String> attributes;

    Vacancies(List<Group> groups, List<Integer> elected, List<Integer> standing, int seats) {
        this.groups = groups;
        this.elected = elected;
        this.kinds = Choices.kinds(groups, standing);
        this.seats = seats;
        this.attributes = groups.stream().map(Group::attribute).distinct().toList();
    }

    /// With all seats vacant that are left everything is possible, since no attribute's minima are more than
    /// the seats, and nobody has been elected who made it impossible.
    Demands demands(String why) {
        var vacant = 0;
        var missing = new int[groups.size()];
        Arrays.fill(missing, -1);
        while (!possible(vacant, missing)) {
            vacant++;
        }
        for (var group = 0; group < missing.length; group++) {
            missing[group] = 0;
            while (!possible(vacant, missing)) {
                missing[group]++;
            }
        }
        return demands(vacant, missing, why);
    }

    private Demands demands(int vacant, int[] missing, String why) {
        var kept = new ArrayList<Group>();
        var concessions = new ArrayList<String>();
        concessions.add(
                "those who stand cannot meet the quotas, and so many seats stay vacant: " + vacant + "; " + why);
        for (var i = 0; i < missing.length; i++) {
            var group = groups.get(i);
            kept.add(group.atLeast(group.least() - missing[i]));
            if (missing[i] > 0) {
                concessions.add(group + ": vacant seats for " + missing[i] + " of at least " + group.least());
            }
        }
        return new Demands(kept, seats - vacant, concessions);
    }

    /// Whether so many vacant seats can be enough.
    ///
    /// @param missing how many persons of each group do not stand who should; -1 where that is still open.
    ///     They stand, as numbers, behind the candidates of each kind
    private boolean possible(int vacant, int[] missing) {
        var people = kinds.size();
        var least = new int[people + missing.length];
        var most = new int[people + missing.length];
        for (var kind = 0; kind < people; kind++) {
            most[kind] = kinds.get(kind).size();
        }
        for (var group = 0; group < missing.length; group++) {
            least[people + group] = Math.max(0, missing[group]);
            most[people + group] = missing[group] < 0 ? groups.get(group).least() : missing[group];
        }
        var sums = new Sums(least, most);
        var open = seats - vacant - elected.size();
        sums.sum(place -> place < people, open, open);
        for (var i = 0; i < missing.length; i++) {
            var group = groups.get(i);
            var behind = people + i;
            var have = group.count(elected);
            sums.sum(place -> place == behind || isIn(group, place), group.least() - have, Integer.MAX_VALUE);
            sums.sum(place -> isIn(group, place), 0, group.most() - have);
        }
        for (var attribute : attributes) {
            sums.sum(
                    place -> place >= people
                            && groups.get(place - people).attribute().equals(attribute),
                    0,
                    vacant);
        }
        return sums.find().isPresent();
    }

    private boolean isIn(Group group, int place) {
        return place < kinds.size() && group.members().contains(kinds.get(place).getFirst());
    }
}
