package plenum.count.ballots;

import java.util.ArrayList;
import java.util.List;

/// Ballots as a rule reads them: on each paper one name after another, none twice.
public final class Papers {
    private static final long MOST_SINGLE = 50_000_000;

    private final List<String> candidates;
    private final int[] starts;
    private final short[] marks;
    private final long[] weights;
    private final List<EqualRanks> equalRanks;
    private final long cast;
    private final long valid;

    Papers(List<String> candidates, int[] starts, short[] marks, long[] weights, long cast) {
        this(candidates, starts, marks, weights, List.of(), cast);
    }

    private Papers(
            List<String> candidates,
            int[] starts,
            short[] marks,
            long[] weights,
            List<EqualRanks> equalRanks,
            long cast) {
        this.candidates = candidates;
        this.starts = starts;
        this.marks = marks;
        this.weights = weights;
        this.equalRanks = List.copyOf(equalRanks);
        this.cast = cast;
        this.valid = cast - blank();
    }

    static Papers read(Ballots ballots, Treatment treatment) {
        var box = new BallotBox(ballots.candidates().size());
        var reading = new Reading(ballots.candidates().size(), treatment, box);
        var equal = new ArrayList<EqualRanks>();
        for (var line = 0; line < ballots.lines(); line++) {
            var shared = treatment.overvote() == Treatment.Overvote.SHARE && ballots.hasEqualRanks(line)
                    ? reading.ranks(ballots, line)
                    : List.<List<Integer>>of();
            if (!shared.isEmpty()) {
                equal.add(new EqualRanks(ballots.weight(line), shared));
            } else {
                box.open(ballots.weight(line));
                reading.read(ballots, line);
                box.close();
            }
        }
        return box.seal(ballots.candidates(), Ballots.Heading.NONE)
                .papers(treatment)
                .and(equal);
    }

    private Papers and(List<EqualRanks> more) {
        var total = cast;
        for (var each : more) {
            total = Math.addExact(total, each.papers());
        }
        return new Papers(candidates, starts, marks, weights, more, total);
    }

    public List<String> candidates() {
        return candidates;
    }

    /// How many lines of equal papers there are.
    public int lines() {
        return starts.length - 1;
    }

    /// The papers with equal ranks that are shared; they are not among the lines.
    public List<EqualRanks> equalRanks() {
        return equalRanks;
    }

    /// As many papers as this line stands for.
    public long weight(int line) {
        return weights.length == 0 ? 1 : weights[line];
    }

    /// All ballots.
    public long cast() {
        return cast;
    }

    /// The ballots that name at least one candidate.
    public long valid() {
        return valid;
    }

    /// Where the names of a line begin.
    public int from(int line) {
        return starts[line];
    }

    /// Where the names of a line have ended.
    public int to(int line) {
        return starts[line + 1];
    }

    /// The candidate at a place.
    public int candidate(int place) {
        return marks[place];
    }

    /// The first candidate on the paper who may have it, -1 if none.
    public int first(int line, boolean[] open) {
        var end = starts[line + 1];
        for (var at = starts[line]; at < end; at++) {
            if (open[marks[at]]) {
                return marks[at];
            }
        }
        return -1;
    }

    /// The same papers, each on a line of its own, for a rule by which equal papers can part.
    ///
    /// @throws Uncountable if there are more than fit
    public Papers singly() {
        if (weights.length == 0) {
            return this;
        }
        if (cast > MOST_SINGLE) {
            throw new Uncountable("more than " + MOST_SINGLE + " papers to be kept apart: " + cast);
        }
        var box = new BallotBox(candidates.size());
        for (var line = 0; line < lines(); line++) {
            for (var copy = weight(line); copy > 0; copy--) {
                box.open(1);
                for (var at = starts[line]; at < starts[line + 1]; at++) {
                    box.rank(marks[at]);
                }
                box.close();
            }
        }
        return box.seal(candidates, Ballots.Heading.NONE).papers(Treatment.STOP).and(equalRanks);
    }

    private long blank() {
        var blank = 0L;
        for (var line = 0; line < starts.length - 1; line++) {
            if (starts[line] == starts[line + 1]) {
                blank += weight(line);
            }
        }
        return blank;
    }

    /// Applies a treatment to one ballot after another.
    private static final class Reading {
        private final int[] namedOn;
        private final Treatment treatment;
        private final BallotBox box;
        private int ballot;

        Reading(int candidates, Treatment treatment, BallotBox box) {
            this.namedOn = new int[candidates];
            this.treatment = treatment;
            this.box = box;
        }

        void read(Ballots ballots, int line) {
            ballot++;
            var gaps = 0;
            var to = ballots.to(line);
            for (var at = ballots.from(line); at < to; at++) {
                var mark = ballots.mark(at);
                if (mark == Ballots.GAP) {
                    gaps++;
                    if (endedBy(gaps)) {
                        return;
                    }
                    continue;
                }
                gaps = 0;
                var last = endOfRank(ballots, at, to);
                var goesOn = (last > at || mark == Ballots.OVERVOTE) ? overvote() : name(mark);
                if (!goesOn) {
                    return;
                }
                at = last;
            }
        }

        /// The names at each rank of a ballot with equal ranks, as far as it goes.
        List<List<Integer>> ranks(Ballots ballots, int line) {
            ballot++;
            var ranks = new ArrayList<List<Integer>>();
            var gaps = 0;
            var to = ballots.to(line);
            for (var at = ballots.from(line); at < to; at++) {
                var mark = ballots.mark(at);
                gaps = mark == Ballots.GAP ? gaps + 1 : 0;
                if (mark == Ballots.OVERVOTE || endedBy(gaps)) {
                    return ranks;
                }
                if (mark != Ballots.GAP) {
                    var last = endOfRank(ballots, at, to);
                    var names = new ArrayList<Integer>();
                    for (; at <= last; at++) {
                        var candidate = Ballots.candidate(ballots.mark(at));
                        if (namedOn[candidate] == ballot && treatment.repeat() == Treatment.Repeat.STOP) {
                            return ranks;
                        }
                        if (namedOn[candidate] != ballot) {
                            namedOn[candidate] = ballot;
                            names.add(candidate);
                        }
                    }
                    at = last;
                    if (!names.isEmpty()) {
                        ranks.add(names);
                    }
                }
            }
            return ranks;
        }

        private boolean endedBy(int gaps) {
            return switch (treatment.gaps()) {
                case PASS_OVER -> false;
                case STOP_AT_FIRST -> gaps > 0;
                case STOP_AT_TWO_IN_A_ROW -> gaps == 2;
            };
        }

        /// The last mark at the rank that begins here.
        private static int endOfRank(Ballots ballots, int at, int to) {
            var last = at;
            while (last + 1 < to && Ballots.isLevel(ballots.mark(last + 1))) {
                last++;
            }
            return last;
        }

        private boolean overvote() {
            return treatment.overvote() == Treatment.Overvote.PASS_OVER;
        }

        private boolean name(short candidate) {
            if (namedOn[candidate] == ballot) {
                return treatment.repeat() == Treatment.Repeat.PASS_OVER;
            }
            namedOn[candidate] = ballot;
            box.rank(candidate);
            return true;
        }
    }
}
