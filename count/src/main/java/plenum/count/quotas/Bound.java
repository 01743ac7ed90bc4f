package plenum.count.quotas;

import java.util.ArrayList;
import java.util.List;

/// One demand on a choice of candidates: so many of a group at least, or at most.
record Bound(Group group, Sense sense) {
    enum Sense {
        LEAST,
        MOST
    }

    /// The demands that groups make. A minimum of nobody and no maximum are none.
    static List<Bound> of(List<Group> groups) {
        var bounds = new ArrayList<Bound>();
        for (var group : groups) {
            if (group.least() > 0) {
                bounds.add(new Bound(group, Sense.LEAST));
            }
            if (group.most() < Group.UNLIMITED) {
                bounds.add(new Bound(group, Sense.MOST));
            }
        }
        return bounds;
    }

    /// "gender women: at least 3".
    String demand() {
        return group + (sense == Sense.LEAST ? ": at least " + group.least() : ": at most " + group.most());
    }

    /// What it demands and how things stand: "gender women: at least 3; 1 elected, 2 continuing".
    String told(List<Integer> elected, List<Integer> continuing) {
        return demand() + "; " + group.count(elected) + " elected, " + group.count(continuing) + " continuing";
    }
}
