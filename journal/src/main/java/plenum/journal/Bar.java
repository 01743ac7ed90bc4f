package plenum.journal;

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

    @Override
    public int compareTo(Bar other) {
        return from == other.from ? Long.compare(to, other.to) : Long.compare(from, other.from);
    }
}
