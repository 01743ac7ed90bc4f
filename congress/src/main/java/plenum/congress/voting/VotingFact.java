package plenum.congress.voting;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.VoteId;
import plenum.congress.attendance.Quorum;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.TieRule;
import plenum.count.majority.MajorityRule;

/// What happens in votes.
public sealed interface VotingFact extends Fact {
    /// The question is put, and the roll is frozen.
    ///
    /// @param present the votes on the roll
    /// @param members the votes of all who could be on it
    /// @param quorum its conditions, as they stood when the question was put
    record VoteOpened(
            VoteId vote,
            Question question,
            Method method,
            MajorityRule majority,
            TieRule tie,
            List<RollLine> roll,
            long present,
            long members,
            List<Quorum> quorum)
            implements VotingFact {
        public static final ObjectForm<VoteOpened> FORM = Form.of(
                Field.of("vote", VoteOpened::vote, VoteId.FORM),
                Field.of("question", VoteOpened::question, Questions.FORM),
                Field.of("method", VoteOpened::method, Method.FORM),
                Field.of("majority", VoteOpened::majority, Vote.MAJORITY),
                Field.of("tie", VoteOpened::tie, TieRule.FORM),
                Field.of("roll", VoteOpened::roll, Form.list(RollLine.FORM)),
                Field.of("present", VoteOpened::present, Form.LONG),
                Field.of("members", VoteOpened::members, Form.LONG),
                Field.added("quorum", VoteOpened::quorum, Form.list(Quorum.FORM), List.of()),
                VoteOpened::new);

        /// As it stands in journals that do not tell of the quorum.
        public VoteOpened(
                VoteId vote,
                Question question,
                Method method,
                MajorityRule majority,
                TieRule tie,
                List<RollLine> roll,
                long present,
                long members) {
            this(vote, question, method, majority, tie, roll, present, members, List.of());
        }
    }

    /// The vote of the mandate, in place of an earlier one.
    record VoteCast(VoteId vote, MandateNumber mandate, Choice choice) implements VotingFact {
        public static final ObjectForm<VoteCast> FORM = Form.of(
                Field.of("vote", VoteCast::vote, VoteId.FORM),
                Field.of("mandate", VoteCast::mandate, MandateNumber.FORM),
                Field.of("choice", VoteCast::choice, Choice.FORM),
                VoteCast::new);
    }

    /// The person objects to acclamation.
    record ObjectionRaised(VoteId vote, PersonId person) implements VotingFact {
        public static final ObjectForm<ObjectionRaised> FORM = Form.of(
                Field.of("vote", ObjectionRaised::vote, VoteId.FORM),
                Field.of("person", ObjectionRaised::person, PersonId.FORM),
                ObjectionRaised::new);
    }

    /// What was counted in a block of seats, in place of an earlier count.
    record CardsEntered(VoteId vote, String block, long yes, long no, long abstain) implements VotingFact {
        public static final ObjectForm<CardsEntered> FORM = Form.of(
                Field.of("vote", CardsEntered::vote, VoteId.FORM),
                Field.of("block", CardsEntered::block, Form.TEXT),
                Field.of("yes", CardsEntered::yes, Form.LONG),
                Field.of("no", CardsEntered::no, Form.LONG),
                Field.of("abstain", CardsEntered::abstain, Form.LONG),
                CardsEntered::new);
    }

    /// What the tellers found in the urn of paper ballots, in place of what was entered before.
    record PaperEntered(VoteId vote, Tally paper) implements VotingFact {
        public static final ObjectForm<PaperEntered> FORM = Form.of(
                Field.of("vote", PaperEntered::vote, VoteId.FORM),
                Field.of("paper", PaperEntered::paper, Tally.FORM),
                PaperEntered::new);
    }

    /// The vote is over. The transcript is that of the count.
    record VoteClosed(VoteId vote, Tally tally, Result result, List<String> transcript) implements VotingFact {
        public static final ObjectForm<VoteClosed> FORM = Form.of(
                Field.of("vote", VoteClosed::vote, VoteId.FORM),
                Field.of("tally", VoteClosed::tally, Tally.FORM),
                Field.of("result", VoteClosed::result, Result.FORM),
                Field.of("transcript", VoteClosed::transcript, Form.list(Form.TEXT)),
                VoteClosed::new);
    }

    /// The chair has broken a tie.
    record CastingVoteGiven(VoteId vote, PersonId chair, Choice choice) implements VotingFact {
        public static final ObjectForm<CastingVoteGiven> FORM = Form.of(
                Field.of("vote", CastingVoteGiven::vote, VoteId.FORM),
                Field.of("chair", CastingVoteGiven::chair, PersonId.FORM),
                Field.of("choice", CastingVoteGiven::choice, Choice.FORM),
                CastingVoteGiven::new);
    }

    /// The vote decides nothing.
    record VoteAnnulled(VoteId vote, String reason) implements VotingFact {
        public static final ObjectForm<VoteAnnulled> FORM = Form.of(
                Field.of("vote", VoteAnnulled::vote, VoteId.FORM),
                Field.of("reason", VoteAnnulled::reason, Form.TEXT),
                VoteAnnulled::new);
    }
}
