package plenum.count.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plenum.count.ballots.Papers;

/// The papers of a count on the table, in parcels: whose they are and what each is worth.
///
/// A parcel is a chain through one array, so that a paper is touched only when its holder loses it, and
/// moving ten million of them allocates nothing. The papers in a parcel keep the order in which they
/// came.
final class Table {
    private final Papers papers;
    private final int candidates;
    private final int[] next;
    private final List<List<Parcel>> held = new ArrayList<>();

    /// Papers of equal value.
    ///
    /// @param first the line of its first papers, -1 if it is empty
    /// @param papers how many they are
    /// @param value what each of them is worth
    /// @param batch what tells it from other parcels of the same value
    record Parcel(int first, int last, long papers, BigDecimal value, int batch) {
        BigDecimal votes() {
            return value.multiply(BigDecimal.valueOf(papers));
        }
    }

    /// A parcel sorted by the next candidate who may have the papers.
    ///
    /// @param to for each candidate what is for him; the last is for nobody
    record Sorted(Parcel parcel, List<Parcel> to) {
        Parcel nobody() {
            return to.getLast();
        }

        /// How many of the papers somebody may have.
        long transferable() {
            return parcel.papers() - nobody().papers();
        }
    }

    Table(Papers papers) {
        this.papers = papers;
        this.candidates = papers.candidates().size();
        this.next = new int[papers.lines()];
        for (var candidate = 0; candidate < candidates; candidate++) {
            held.add(new ArrayList<>());
        }
    }

    /// All papers that name somebody, in one parcel.
    Parcel all(BigDecimal value) {
        var first = -1;
        var last = -1;
        for (var line = 0; line < next.length; line++) {
            if (papers.from(line) < papers.to(line)) {
                if (last < 0) {
                    first = line;
                } else {
                    next[last] = line;
                }
                last = line;
            }
        }
        if (last >= 0) {
            next[last] = -1;
        }
        return new Parcel(first, last, papers.valid(), value, 0);
    }

    /// Sorts a parcel that nobody holds any more.
    Sorted sort(Parcel parcel, boolean[] open) {
        var first = new int[candidates + 1];
        var last = new int[candidates + 1];
        var count = new long[candidates + 1];
        Arrays.fill(first, -1);
        Arrays.fill(last, -1);
        for (var line = parcel.first(); line >= 0; ) {
            var following = next[line];
            var candidate = papers.first(line, open);
            var to = candidate < 0 ? candidates : candidate;
            if (last[to] < 0) {
                first[to] = line;
            } else {
                next[last[to]] = line;
            }
            last[to] = line;
            count[to] += papers.weight(line);
            line = following;
        }
        var sorted = new ArrayList<Parcel>();
        for (var to = 0; to <= candidates; to++) {
            if (last[to] >= 0) {
                next[last[to]] = -1;
            }
            sorted.add(new Parcel(first[to], last[to], count[to], parcel.value(), parcel.batch()));
        }
        return new Sorted(parcel, sorted);
    }

    /// Gives a sorted parcel to a candidate at a new value. It joins what he has of the same value and
    /// batch.
    void give(int candidate, Parcel parcel, BigDecimal value, int batch) {
        if (parcel.first() < 0) {
            return;
        }
        var parcels = held.get(candidate);
        for (var i = 0; i < parcels.size(); i++) {
            var other = parcels.get(i);
            if (other.batch() == batch && other.value().compareTo(value) == 0) {
                next[other.last()] = parcel.first();
                parcels.set(
                        i, new Parcel(other.first(), parcel.last(), other.papers() + parcel.papers(), value, batch));
                return;
            }
        }
        parcels.add(new Parcel(parcel.first(), parcel.last(), parcel.papers(), value, batch));
    }

    /// Cuts a parcel of single papers in two: so many that came first, and the rest.
    List<Parcel> split(Parcel parcel, long first) {
        var nothing = new Parcel(-1, -1, 0, parcel.value(), parcel.batch());
        if (first == 0) {
            return List.of(nothing, parcel);
        }
        if (first == parcel.papers()) {
            return List.of(parcel, nothing);
        }
        var last = parcel.first();
        for (var passed = 1L; passed < first; passed++) {
            last = next[last];
        }
        var rest = new Parcel(next[last], parcel.last(), parcel.papers() - first, parcel.value(), parcel.batch());
        next[last] = -1;
        return List.of(new Parcel(parcel.first(), last, first, parcel.value(), parcel.batch()), rest);
    }

    /// What a candidate holds, in the order in which it came.
    List<Parcel> held(int candidate) {
        return List.copyOf(held.get(candidate));
    }

    /// Takes everything from a candidate, in the order in which it came.
    List<Parcel> take(int candidate) {
        var taken = List.copyOf(held.get(candidate));
        held.get(candidate).clear();
        return taken;
    }

    /// Takes one parcel from a candidate.
    void take(int candidate, Parcel parcel) {
        held.get(candidate).remove(parcel);
    }
}
