package plenum.congress.elections;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.congress.form.Family;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What tellers found in the urn of paper ballots. All numbers are votes: the paper of a mandate of weight 3 is
/// three of them.
public sealed interface PaperBallots {
    /// All that was cast, valid or not.
    long cast();

    /// Those that are invalid as a whole.
    long invalid();

    /// Both together, in whatever order they were piled.
    PaperBallots plus(PaperBallots other);

    /// Whether both say the same, whatever the order in which they were piled.
    boolean agreesWith(PaperBallots other);

    /// The first preferences of rankings. A paper without a first preference, or with several, has none.
    static List<Votes> firstPreferences(List<Marked> ballots, int names) {
        var firsts = new long[names];
        for (var marked : ballots) {
            var first = marked.ranks().indexOf(1);
            if (first >= 0 && first == marked.ranks().lastIndexOf(1)) {
                firsts[first] = Math.addExact(firsts[first], marked.votes());
            }
        }
        return Arrays.stream(firsts).mapToObj(votes -> new Votes(votes, 0, 0)).toList();
    }

    /// Sums for each name.
    ///
    /// @param blank valid ballots that cross nobody, where crosses are asked for
    /// @param invalid ballots that are invalid as a whole
    /// @param votes in the order of the ballot paper
    record Figures(long cast, long blank, long invalid, List<Votes> votes) implements PaperBallots {
        static final ObjectForm<Figures> FORM = Form.of(
                Field.of("cast", Figures::cast, Form.LONG),
                Field.of("blank", Figures::blank, Form.LONG),
                Field.of("invalid", Figures::invalid, Form.LONG),
                Field.of("votes", Figures::votes, Form.list(Votes.FORM)),
                Figures::new);

        /// No papers at all.
        public static Figures none(int names) {
            return new Figures(0, 0, 0, Collections.nCopies(names, new Votes(0, 0, 0)));
        }

        @Override
        public Figures plus(PaperBallots other) {
            return other instanceof Figures figures ? plus(figures) : this;
        }

        Figures plus(Figures other) {
            return new Figures(
                    Math.addExact(cast, other.cast),
                    Math.addExact(blank, other.blank),
                    Math.addExact(invalid, other.invalid),
                    IntStream.range(0, votes.size())
                            .mapToObj(place -> votes.get(place).plus(other.votes.get(place)))
                            .toList());
        }

        @Override
        public boolean agreesWith(PaperBallots other) {
            return equals(other);
        }
    }

    /// The votes for one name. A cross is a yes, and a name that was struck is answered no.
    record Votes(long yes, long no, long abstain) {
        public static final ObjectForm<Votes> FORM = Form.of(
                Field.of("yes", Votes::yes, Form.LONG),
                Field.of("no", Votes::no, Form.LONG),
                Field.of("abstain", Votes::abstain, Form.LONG),
                Votes::new);

        public Votes plus(Votes other) {
            return new Votes(
                    Math.addExact(yes, other.yes), Math.addExact(no, other.no), Math.addExact(abstain, other.abstain));
        }

        public long total() {
            return Math.addExact(Math.addExact(yes, no), abstain);
        }

        /// Whether nothing is less than none, and all together no more than this.
        public boolean within(long most) {
            return 0 <= yes && yes <= most && 0 <= no && no <= most - yes && 0 <= abstain && abstain <= most - yes - no;
        }
    }

    /// Rankings, as they were marked.
    ///
    /// @param invalid ballots of which no order can be read
    record Rankings(long invalid, List<Marked> ballots) implements PaperBallots {
        static final ObjectForm<Rankings> FORM = Form.of(
                Field.of("invalid", Rankings::invalid, Form.LONG),
                Field.of("ballots", Rankings::ballots, Form.list(Marked.FORM)),
                Rankings::new);

        @Override
        public long cast() {
            return ballots.stream().mapToLong(Marked::votes).reduce(invalid, Math::addExact);
        }

        @Override
        public Rankings plus(PaperBallots other) {
            return other instanceof Rankings(var more, var piled)
                    ? new Rankings(
                            Math.addExact(invalid, more),
                            Stream.concat(ballots.stream(), piled.stream()).toList())
                    : this;
        }

        @Override
        public boolean agreesWith(PaperBallots other) {
            return other instanceof Rankings(var more, var piled)
                    && invalid == more
                    && piles(ballots).equals(piles(piled));
        }

        private static Map<List<Integer>, Long> piles(List<Marked> some) {
            return some.stream().collect(Collectors.toMap(Marked::ranks, Marked::votes, Math::addExact));
        }
    }

    /// So many votes that say the same.
    ///
    /// @param ranks for each name, in the order of the ballot paper, from 1; 0 for a name without
    record Marked(long votes, List<Integer> ranks) {
        static final ObjectForm<Marked> FORM = Form.of(
                Field.of("votes", Marked::votes, Form.LONG),
                Field.of("ranks", Marked::ranks, Form.list(Form.INT)),
                Marked::new);
    }

    Family<PaperBallots> FORM = Family.of(
            "by",
            List.of(
                    Family.member("figures", Figures.class, Figures.FORM),
                    Family.member("rankings", Rankings.class, Rankings.FORM)));
}
