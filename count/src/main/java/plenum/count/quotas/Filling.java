package plenum.count.quotas;

import java.util.ArrayList;
import java.util.List;

/// Fills all seats where the quotas cannot all be kept: each in its order as far as those before it
/// allow.
record Filling(List<Integer> elected, List<Integer> standing, int seats) {
    Demands demands(List<Group> groups, String why) {
        var kept = new ArrayList<Group>();
        var concessions = new ArrayList<String>();
        concessions.add("those who stand cannot meet the quotas, and all seats are filled: " + why);
        for (var group : groups) {
            var conceded = lowered(kept, group);
            conceded = raised(kept, conceded, group.most());
            kept.add(conceded);
            concede(concessions, group, conceded);
        }
        return new Demands(kept, seats, concessions);
    }

    private Group lowered(List<Group> kept, Group group) {
        var open = group.atMost(Group.UNLIMITED);
        while (!possible(kept, open)) {
            open = open.atLeast(open.least() - 1);
        }
        return open;
    }

    private Group raised(List<Group> kept, Group group, int most) {
        var closed = group.atMost(most);
        while (!possible(kept, closed)) {
            closed = closed.atMost(closed.most() + 1);
        }
        return closed;
    }

    private boolean possible(List<Group> kept, Group next) {
        var groups = new ArrayList<>(kept);
        groups.add(next);
        var choices = new Choices(groups, elected, standing, seats);
        return choices.any(choices.bounds());
    }

    private static void concede(List<String> concessions, Group group, Group conceded) {
        if (conceded.least() < group.least()) {
            concessions.add(group + ": at least " + conceded.least() + " instead of " + group.least());
        }
        if (conceded.most() > group.most()) {
            concessions.add(group + ": at most " + conceded.most() + " instead of " + group.most());
        }
    }
}
