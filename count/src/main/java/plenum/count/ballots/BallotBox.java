package plenum.count.ballots;

import java.util.Arrays;
import java.util.List;

/// Collects ballots one after another: `open`, the marks, `close`; in the end `seal`.
public final class BallotBox {
    private static final int FEW = 1024;

    private final long[] seen;
    private long seenOfFew;
    private int[] starts = new int[FEW];
    private short[] marks = new short[FEW];
    private long[] weights = {};
    private int lines;
    private int end;
    private int lastCandidate;
    private long total;
    private long weight;
    private boolean plain = true;

    /// An empty box for an election in which so many stand.
    public BallotBox(int candidates) {
        if (candidates < 0 || candidates > Ballots.MOST_CANDIDATES) {
            throw new IllegalArgumentException(candidates + " candidates");
        }
        seen = new long[candidates > Long.SIZE ? candidates : 0];
    }

    /// Takes a ballot that stands for so many equal ones.
    ///
    /// @throws ArithmeticException if there are more than 2^63 - 1 in all
    public void open(long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("weight " + weight);
        }
        total = Math.addExact(total, weight);
        this.weight = weight;
        seenOfFew = 0;
        lastCandidate = end;
    }

    /// Marks a candidate at the next rank.
    public void rank(int candidate) {
        see(candidate);
        mark((short) candidate);
        lastCandidate = end;
    }

    /// Marks a candidate at the same rank as the one before.
    public void level(int candidate) {
        see(candidate);
        plain = false;
        mark(Ballots.level(candidate));
        lastCandidate = end;
    }

    /// Leaves a rank empty. It counts only if a mark follows.
    public void gap() {
        mark(Ballots.GAP);
    }

    /// Marks several names that are not known at the next rank.
    public void overvote() {
        plain = false;
        mark(Ballots.OVERVOTE);
        lastCandidate = end;
    }

    /// Puts the ballot into the box.
    public void close() {
        dropTrailingGaps();
        if (lines + 2 > starts.length) {
            starts = Arrays.copyOf(starts, longer(starts.length));
        }
        keepWeight();
        starts[++lines] = end;
    }

    /// Opens the box.
    public Ballots seal(List<String> candidates, Ballots.Heading heading) {
        return new Ballots(
                heading,
                candidates,
                Arrays.copyOf(starts, lines + 1),
                Arrays.copyOf(marks, end),
                weights.length == 0 ? weights : Arrays.copyOf(weights, lines),
                total,
                plain);
    }

    /// Gives the candidates other places: whoever has place `i` shall have `places[i]`.
    void renumber(int[] places) {
        for (var at = 0; at < end; at++) {
            var mark = marks[at];
            if (Ballots.isCandidate(mark)) {
                var place = places[Ballots.candidate(mark)];
                marks[at] = mark >= 0 ? (short) place : Ballots.level(place);
            }
        }
    }

    private void see(int candidate) {
        if (seen.length == 0) {
            var bit = 1L << candidate;
            plain &= (seenOfFew & bit) == 0;
            seenOfFew |= bit;
        } else {
            plain &= seen[candidate] != lines + 1;
            seen[candidate] = lines + 1L;
        }
    }

    private void mark(short mark) {
        if (end == marks.length) {
            marks = Arrays.copyOf(marks, longer(marks.length));
        }
        marks[end++] = mark;
    }

    private void dropTrailingGaps() {
        end = lastCandidate;
        for (var at = starts[lines]; plain && at < end; at++) {
            plain = marks[at] != Ballots.GAP;
        }
    }

    private void keepWeight() {
        if (weights.length == 0 && weight != 1) {
            weights = new long[Math.max(FEW, longer(lines))];
            Arrays.fill(weights, 0, lines, 1);
        }
        if (weights.length != 0) {
            if (lines == weights.length) {
                weights = Arrays.copyOf(weights, longer(lines));
            }
            weights[lines] = weight;
        }
    }

    /// Half as much again, up to the longest array there is.
    private static int longer(int length) {
        var most = Integer.MAX_VALUE - 8;
        if (length == most) {
            throw new ArithmeticException("more than " + most + " marks");
        }
        return (int) Math.min(most, (long) length + (length >> 1) + FEW);
    }
}
