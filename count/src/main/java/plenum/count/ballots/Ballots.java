package plenum.count.ballots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The ballots of one election, as they were marked, in the order of the file.
///
/// The marks of all ballots stand one after another in one array, two bytes each, so that ten million
/// ballots take some 150 MB. A mark is a candidate's place on the ballot paper from 0 (the next rank),
/// [#level] of it (the same rank as the mark before), [#GAP] (a rank left empty before a later mark) or
/// [#OVERVOTE] (a rank with several names which the file does not tell). Names marked twice stand
/// twice.
public final class Ballots {
    /// The most candidates that an election can have here.
    public static final int MOST_CANDIDATES = 30_000;
    /// A rank left empty.
    public static final short GAP = Short.MIN_VALUE;
    /// A rank with more than one name, which are not known.
    public static final short OVERVOTE = Short.MIN_VALUE + 1;

    private final Heading heading;
    private final List<String> candidates;
    private final int[] starts;
    private final short[] marks;
    private final long[] weights;
    private final long total;
    private final boolean plain;

    /// What a ballot says of those whom it does not name, where preferences are compared.
    public enum Unnamed {
        /// They are below all who are named.
        LAST,
        /// Nothing: they are compared with nobody.
        NOT_COMPARED
    }

    /// What a file says about the election itself.
    ///
    /// @param seats as many as the file says, if it does
    /// @param withdrawn places of the candidates that the file calls withdrawn
    /// @param tieOrder places in the order for ties, first the one who gives way first; empty if the
    ///      file has none
    /// @param unnamed what a ballot says of those whom it does not name
    public record Heading(
            String title, OptionalInt seats, List<Integer> withdrawn, List<Integer> tieOrder, Unnamed unnamed) {
        public static final Heading NONE = new Heading("", OptionalInt.empty(), List.of(), List.of());

        /// A heading of a file that says nothing of those who are not named: they come last.
        public Heading(String title, OptionalInt seats, List<Integer> withdrawn, List<Integer> tieOrder) {
            this(title, seats, withdrawn, tieOrder, Unnamed.LAST);
        }

        public Heading {
            withdrawn = List.copyOf(withdrawn);
            tieOrder = List.copyOf(tieOrder);
        }
    }

    /// The ballots that a box has collected.
    ///
    /// @param weights empty if each ballot counts once
    /// @param plain whether no ballot has an equal rank, a gap or a name twice
    Ballots(
            Heading heading,
            List<String> candidates,
            int[] starts,
            short[] marks,
            long[] weights,
            long total,
            boolean plain) {
        this.heading = heading;
        this.candidates = distinct(candidates);
        this.starts = starts;
        this.marks = marks;
        this.weights = weights;
        this.total = total;
        this.plain = plain;
    }

    public Heading heading() {
        return heading;
    }

    /// The names in the order of the ballot paper. Of equal names the later ones are told apart by a
    /// number.
    public List<String> candidates() {
        return candidates;
    }

    /// How many different or equal lines of ballots there are; each has a weight.
    public int lines() {
        return starts.length - 1;
    }

    /// As many ballots as this line stands for.
    public long weight(int line) {
        return weights.length == 0 ? 1 : weights[line];
    }

    /// The sum of the weights.
    public long total() {
        return total;
    }

    /// Where the marks of a line begin.
    public int from(int line) {
        return starts[line];
    }

    /// Where the marks of a line have ended.
    public int to(int line) {
        return starts[line + 1];
    }

    /// A mark, see above.
    public short mark(int place) {
        return marks[place];
    }

    /// Whether a ballot names several candidates at one rank.
    public boolean hasEqualRanks(int line) {
        for (var at = starts[line]; at < starts[line + 1]; at++) {
            if (isLevel(marks[at])) {
                return true;
            }
        }
        return false;
    }

    /// The mark of a candidate at the same rank as the mark before.
    public static short level(int candidate) {
        return (short) ~candidate;
    }

    /// Whether the mark is a candidate at the same rank as the mark before.
    public static boolean isLevel(short mark) {
        return mark < 0 && mark != GAP && mark != OVERVOTE;
    }

    /// Whether the mark is a candidate.
    public static boolean isCandidate(short mark) {
        return mark >= 0 || isLevel(mark);
    }

    /// The candidate of a mark that is one.
    public static int candidate(short mark) {
        return mark >= 0 ? mark : ~mark;
    }

    /// The same ballots with these candidates never having stood: their names vanish from each paper,
    /// and what was marked after them moves up.
    public Ballots without(Set<Integer> withdrawn) {
        if (withdrawn.isEmpty()) {
            return this;
        }
        var place = new int[candidates.size()];
        var names = new ArrayList<String>();
        for (var candidate = 0; candidate < place.length; candidate++) {
            place[candidate] = withdrawn.contains(candidate) ? -1 : names.size();
            if (place[candidate] >= 0) {
                names.add(candidates.get(candidate));
            }
        }
        var box = new BallotBox(names.size());
        for (var line = 0; line < lines(); line++) {
            box.open(weight(line));
            var rankVanished = false;
            for (var at = from(line); at < to(line); at++) {
                rankVanished = copy(marks[at], place, box, rankVanished);
            }
            box.close();
        }
        var tieOrder = heading.tieOrder().stream().filter(c -> place[c] >= 0).map(c -> place[c]);
        return box.seal(
                names, new Heading(heading.title(), heading.seats(), List.of(), tieOrder.toList(), heading.unnamed()));
    }

    /// Copies one mark; says whether nothing of its rank has been copied so far.
    private static boolean copy(short mark, int[] place, BallotBox box, boolean rankVanished) {
        if (mark == GAP) {
            box.gap();
            return false;
        }
        if (mark == OVERVOTE) {
            box.overvote();
            return false;
        }
        var candidate = place[candidate(mark)];
        var alone = mark >= 0 || rankVanished;
        if (candidate < 0) {
            return alone;
        }
        if (alone) {
            box.rank(candidate);
        } else {
            box.level(candidate);
        }
        return false;
    }

    /// The papers as a rule reads them: one name after another.
    public Papers papers(Treatment treatment) {
        return plain ? new Papers(candidates, starts, marks, weights, total) : Papers.read(this, treatment);
    }

    private static List<String> distinct(List<String> names) {
        var taken = new HashSet<String>();
        var distinct = new ArrayList<String>();
        for (var name : names) {
            var told = name;
            for (var number = 2; !taken.add(told); number++) {
                told = name + " (" + number + ")";
            }
            distinct.add(told);
        }
        return List.copyOf(distinct);
    }
}
