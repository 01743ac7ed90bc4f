package plenum.congress.elections;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What tellers found in the urn of paper ballots. All numbers are votes: the paper of a mandate of weight 3 is
/// three of them.
public sealed interface PaperBallots {
    /// All that was cast, valid or not.
    long cast();

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
    }

    /// The votes for one name. A cross is a yes, and a name that was struck is answered no.
    record Votes(long yes, long no, long abstain) {
        static final ObjectForm<Votes> FORM = Form.of(
                Field.of("yes", Votes::yes, Form.LONG),
                Field.of("no", Votes::no, Form.LONG),
                Field.of("abstain", Votes::abstain, Form.LONG),
                Votes::new);

        /// Whether nothing is less than none, and all together no more than this.
        boolean within(long most) {
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
