package plenum.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// A passage of a sealed payload that stays black when the rest is opened: the places from `from` (inclusive)
/// to `to` (exclusive) among those of its [Pieces]. How far apart they are tells next to nothing about the
/// words between them.
public record Bar(long from, long to) implements Comparable<Bar> {
    /// What stands for the words: always the same, however long they are.
    public static final String BLACK = "█████";

    /// @throws IllegalArgumentException unless 0 ≤ from < to ≤ the number of places
    public Bar {
        if (from < 0 || from >= to || to > Pieces.PLACES) {
            throw new IllegalArgumentException("not a passage: from place " + from + " to place " + to);
        }
    }

    /// The same passages in order, those that touch or overlap made one.
    public static List<Bar> merged(Collection<Bar> bars) {
        var merged = new ArrayList<Bar>();
        for (var bar : new TreeSet<>(bars)) {
            if (!merged.isEmpty() && bar.from <= merged.getLast().to) {
                var before = merged.removeLast();
                merged.add(new Bar(before.from, Math.max(before.to, bar.to)));
            } else {
                merged.add(bar);
            }
        }
        return merged;
    }

    @Override
    public int compareTo(Bar other) {
        return from == other.from ? Long.compare(to, other.to) : Long.compare(from, other.from);
    }
}
