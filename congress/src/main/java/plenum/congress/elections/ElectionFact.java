package plenum.congress.elections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.BodyId;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.VoteId;
import plenum.congress.attendance.Quorum;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.voting.Roll;
import plenum.congress.voting.RollLine;
import plenum.count.transcript.Tie;

/// What has happened in elections. Those who stand are told by the numbers of their nominations.
public sealed interface ElectionFact extends Fact {
    ElectionId election();

    /// An election is called, and nominations are asked for.
    ///
    /// @param rule by which it is counted, by its name in `plenum.count`
    /// @param group in which ballots are encrypted
    /// @param minimum of crosses on a ballot, where the congress has resolved one
    /// @param maximum the same
    /// @param office what the elected are to hold, if it is a post that the congress knows
    /// @param quotas of persons that the elected are to meet, if there are any
    /// @param electorate the body that elects; the congress if left out
    record ElectionCalled(
            ElectionId election,
            String title,
            int seats,
            BallotForm form,
            String rule,
            String group,
            Optional<Integer> minimum,
            Optional<Integer> maximum,
            Optional<ForOffice> office,
            Optional<QuotasOfPersons> quotas,
            Optional<BodyId> electorate)
            implements ElectionFact {
        public static final ObjectForm<ElectionCalled> FORM = Form.of(
                Field.of("election", ElectionCalled::election, ElectionId.FORM),
                Field.of("title", ElectionCalled::title, Form.TEXT),
                Field.of("seats", ElectionCalled::seats, Form.INT),
                Field.of("form", ElectionCalled::form, BallotForm.FORM),
                Field.of("rule", ElectionCalled::rule, Form.TEXT),
                Field.of("group", ElectionCalled::group, Form.TEXT),
                Field.of("minimum", ElectionCalled::minimum, Form.optional(Form.INT)),
                Field.of("maximum", ElectionCalled::maximum, Form.optional(Form.INT)),
                Field.of("office", ElectionCalled::office, Form.optional(ForOffice.FORM)),
                Field.added("quotas", ElectionCalled::quotas, Form.optional(QuotasOfPersons.FORM), Optional.empty()),
                Field.added("electorate", ElectionCalled::electorate, Form.optional(BodyId.FORM), Optional.empty()),
                ElectionCalled::new);

        /// An election by the congress.
        public ElectionCalled(
                ElectionId election,
                String title,
                int seats,
                BallotForm form,
                String rule,
                String group,
                Optional<Integer> minimum,
                Optional<Integer> maximum,
                Optional<ForOffice> office,
                Optional<QuotasOfPersons> quotas) {
            this(election, title, seats, form, rule, group, minimum, maximum, office, quotas, Optional.empty());
        }

        /// An election by the congress in which no group has a claim to seats.
        public ElectionCalled(
                ElectionId election,
                String title,
                int seats,
                BallotForm form,
                String rule,
                String group,
                Optional<Integer> minimum,
                Optional<Integer> maximum,
                Optional<ForOffice> office) {
            this(
                    election,
                    title,
                    seats,
                    form,
                    rule,
                    group,
                    minimum,
                    maximum,
                    office,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /// Somebody is nominated, or a whole list.
    record Nominated(ElectionId election, List<Nomination> nominations) implements ElectionFact {
        public static final ObjectForm<Nominated> FORM = Form.of(
                Field.of("election", Nominated::election, ElectionId.FORM),
                Field.of("nominations", Nominated::nominations, Form.list(Nomination.FORM)),
                Nominated::new);
    }

    record NominationAccepted(ElectionId election, int nomination) implements ElectionFact {
        public static final ObjectForm<NominationAccepted> FORM = Form.of(
                Field.of("election", NominationAccepted::election, ElectionId.FORM),
                Field.of("nomination", NominationAccepted::nomination, Form.INT),
                NominationAccepted::new);
    }

    record NominationDeclined(ElectionId election, int nomination) implements ElectionFact {
        public static final ObjectForm<NominationDeclined> FORM = Form.of(
                Field.of("election", NominationDeclined::election, ElectionId.FORM),
                Field.of("nomination", NominationDeclined::nomination, Form.INT),
                NominationDeclined::new);
    }

    record NominationWithdrawn(ElectionId election, int nomination) implements ElectionFact {
        public static final ObjectForm<NominationWithdrawn> FORM = Form.of(
                Field.of("election", NominationWithdrawn::election, ElectionId.FORM),
                Field.of("nomination", NominationWithdrawn::nomination, Form.INT),
                NominationWithdrawn::new);
    }

    /// The chair has asked whether further candidates will be named.
    ///
    /// @param named how many have been nominated so far
    record FurtherNamesAsked(ElectionId election, int named) implements ElectionFact {
        public static final ObjectForm<FurtherNamesAsked> FORM = Form.of(
                Field.of("election", FurtherNamesAsked::election, ElectionId.FORM),
                Field.of("named", FurtherNamesAsked::named, Form.INT),
                FurtherNamesAsked::new);
    }

    record CandidateIntroduced(ElectionId election, int nomination, String text) implements ElectionFact {
        public static final ObjectForm<CandidateIntroduced> FORM = Form.of(
                Field.of("election", CandidateIntroduced::election, ElectionId.FORM),
                Field.of("nomination", CandidateIntroduced::nomination, Form.INT),
                Field.of("text", CandidateIntroduced::text, Form.TEXT),
                CandidateIntroduced::new);
    }

    /// Somebody has asked a candidate a question.
    ///
    /// @param number among the questions to this candidate, from 1
    record CandidateAsked(ElectionId election, int nomination, int number, PersonId by, String question)
            implements ElectionFact {
        public static final ObjectForm<CandidateAsked> FORM = Form.of(
                Field.of("election", CandidateAsked::election, ElectionId.FORM),
                Field.of("nomination", CandidateAsked::nomination, Form.INT),
                Field.of("number", CandidateAsked::number, Form.INT),
                Field.of("by", CandidateAsked::by, PersonId.FORM),
                Field.of("question", CandidateAsked::question, Form.TEXT),
                CandidateAsked::new);
    }

    record QuestionAnswered(ElectionId election, int nomination, int number, String answer) implements ElectionFact {
        public static final ObjectForm<QuestionAnswered> FORM = Form.of(
                Field.of("election", QuestionAnswered::election, ElectionId.FORM),
                Field.of("nomination", QuestionAnswered::nomination, Form.INT),
                Field.of("number", QuestionAnswered::number, Form.INT),
                Field.of("answer", QuestionAnswered::answer, Form.TEXT),
                QuestionAnswered::new);
    }

    /// Somebody has challenged a name.
    ///
    /// @param number among the challenges to this name, from 1
    /// @param from the first vote by which it can be decided
    record NameChallenged(ElectionId election, int nomination, int number, PersonId by, String grounds, VoteId from)
            implements ElectionFact {
        public static final ObjectForm<NameChallenged> FORM = Form.of(
                Field.of("election", NameChallenged::election, ElectionId.FORM),
                Field.of("nomination", NameChallenged::nomination, Form.INT),
                Field.of("number", NameChallenged::number, Form.INT),
                Field.of("by", NameChallenged::by, PersonId.FORM),
                Field.of("grounds", NameChallenged::grounds, Form.TEXT),
                Field.of("from", NameChallenged::from, VoteId.FORM),
                NameChallenged::new);
    }

    record NameChallengeWithdrawn(ElectionId election, int nomination, int number) implements ElectionFact {
        public static final ObjectForm<NameChallengeWithdrawn> FORM = Form.of(
                Field.of("election", NameChallengeWithdrawn::election, ElectionId.FORM),
                Field.of("nomination", NameChallengeWithdrawn::nomination, Form.INT),
                Field.of("number", NameChallengeWithdrawn::number, Form.INT),
                NameChallengeWithdrawn::new);
    }

    /// The congress has decided about a challenge to a name.
    ///
    /// @param upheld whether the name is struck
    /// @param vote by which the congress has resolved so
    record NameChallengeDecided(ElectionId election, int nomination, int number, boolean upheld, VoteId vote)
            implements ElectionFact {
        public static final ObjectForm<NameChallengeDecided> FORM = Form.of(
                Field.of("election", NameChallengeDecided::election, ElectionId.FORM),
                Field.of("nomination", NameChallengeDecided::nomination, Form.INT),
                Field.of("number", NameChallengeDecided::number, Form.INT),
                Field.of("upheld", NameChallengeDecided::upheld, Form.TRUTH),
                Field.of("vote", NameChallengeDecided::vote, VoteId.FORM),
                NameChallengeDecided::new);
    }

    record NameStruck(ElectionId election, int nomination) implements ElectionFact {
        public static final ObjectForm<NameStruck> FORM = Form.of(
                Field.of("election", NameStruck::election, ElectionId.FORM),
                Field.of("nomination", NameStruck::nomination, Form.INT),
                NameStruck::new);
    }

    /// No more nominations.
    ///
    /// @param standing who stands
    record NominationsClosed(ElectionId election, List<Integer> standing) implements ElectionFact {
        public static final ObjectForm<NominationsClosed> FORM = Form.of(
                Field.of("election", NominationsClosed::election, ElectionId.FORM),
                Field.of("standing", NominationsClosed::standing, Form.list(Form.INT)),
                NominationsClosed::new);
    }

    /// A round is to be voted in, and who may vote is settled.
    ///
    /// @param round from 1
    /// @param standing the names on the ballot paper, in its order
    /// @param roll the mandates that vote, where the congress elects
    /// @param members the votes of the whole congress or body
    /// @param electors those of a body who vote, where a body elects
    /// @param quorum its conditions, as they stood then
    record BallotOpened(
            ElectionId election,
            int round,
            UrnId urn,
            List<Integer> standing,
            List<RollLine> roll,
            long members,
            List<Elector> electors,
            List<Quorum> quorum)
            implements ElectionFact {
        public static final ObjectForm<BallotOpened> FORM = Form.of(
                Field.of("election", BallotOpened::election, ElectionId.FORM),
                Field.of("round", BallotOpened::round, Form.INT),
                Field.of("urn", BallotOpened::urn, UrnId.FORM),
                Field.of("standing", BallotOpened::standing, Form.list(Form.INT)),
                Field.of("roll", BallotOpened::roll, Form.list(RollLine.FORM)),
                Field.of("members", BallotOpened::members, Form.LONG),
                Field.added("electors", BallotOpened::electors, Form.list(Elector.FORM), List.of()),
                Field.added("quorum", BallotOpened::quorum, Form.list(Quorum.FORM), List.of()),
                BallotOpened::new);

        /// A ballot in which mandates vote.
        public BallotOpened(
                ElectionId election, int round, UrnId urn, List<Integer> standing, List<RollLine> roll, long members) {
            this(election, round, urn, standing, roll, members, List.of(), List.of());
        }

        /// All votes of those who may vote.
        public long votes() {
            return Roll.of(roll).total() + electors.size();
        }
    }

    /// What was in the urn of paper ballots.
    record PaperBallotsEntered(ElectionId election, PaperBallots paper) implements ElectionFact {
        public static final ObjectForm<PaperBallotsEntered> FORM = Form.of(
                Field.of("election", PaperBallotsEntered::election, ElectionId.FORM),
                Field.of("paper", PaperBallotsEntered::paper, PaperBallots.FORM),
                PaperBallotsEntered::new);
    }

    /// Nobody votes any more in this round.
    record BallotClosed(ElectionId election, int round) implements ElectionFact {
        public static final ObjectForm<BallotClosed> FORM = Form.of(
                Field.of("election", BallotClosed::election, ElectionId.FORM),
                Field.of("round", BallotClosed::round, Form.INT),
                BallotClosed::new);
    }

    /// The ballot decides nothing, and the same names can be voted on again.
    record BallotVoid(ElectionId election, int round, String reason) implements ElectionFact {
        public static final ObjectForm<BallotVoid> FORM = Form.of(
                Field.of("election", BallotVoid::election, ElectionId.FORM),
                Field.of("round", BallotVoid::round, Form.INT),
                Field.of("reason", BallotVoid::reason, Form.TEXT),
                BallotVoid::new);
    }

    /// The count cannot go on without a lot. The transcript is that of the count so far.
    record LotRequired(ElectionId election, Tie.Question question, List<Integer> among, List<String> transcript)
            implements ElectionFact {
        private static final Form<Tie.Question> QUESTION = Form.word(List.of(Tie.Question.values()), Tie.Question::id);

        public static final ObjectForm<LotRequired> FORM = Form.of(
                Field.of("election", LotRequired::election, ElectionId.FORM),
                Field.of("question", LotRequired::question, QUESTION),
                Field.of("among", LotRequired::among, Form.list(Form.INT)),
                Field.of("transcript", LotRequired::transcript, Form.list(Form.TEXT)),
                LotRequired::new);
    }

    /// From what lots will follow that are not drawn in the hall.
    record SourceAgreed(ElectionId election, String source) implements ElectionFact {
        public static final ObjectForm<SourceAgreed> FORM = Form.of(
                Field.of("election", SourceAgreed::election, ElectionId.FORM),
                Field.of("source", SourceAgreed::source, Form.TEXT),
                SourceAgreed::new);
    }

    /// It is settled who of several equals comes first.
    sealed interface TieBroken extends ElectionFact {
        int nomination();
    }

    /// The chair has chosen among equals.
    record CastingVoteGiven(ElectionId election, int nomination, PersonId chair) implements TieBroken {
        public static final ObjectForm<CastingVoteGiven> FORM = Form.of(
                Field.of("election", CastingVoteGiven::election, ElectionId.FORM),
                Field.of("nomination", CastingVoteGiven::nomination, Form.INT),
                Field.of("chair", CastingVoteGiven::chair, PersonId.FORM),
                CastingVoteGiven::new);
    }

    /// A lot was drawn.
    ///
    /// @param seed the text from which it follows; empty if it was drawn in the hall
    record LotDrawn(ElectionId election, int nomination, Optional<String> seed) implements TieBroken {
        public static final ObjectForm<LotDrawn> FORM = Form.of(
                Field.of("election", LotDrawn::election, ElectionId.FORM),
                Field.of("nomination", LotDrawn::nomination, Form.INT),
                Field.added("seed", LotDrawn::seed, Form.optional(Form.TEXT), Optional.empty()),
                LotDrawn::new);

        /// A lot that was drawn in the hall.
        public LotDrawn(ElectionId election, int nomination) {
            this(election, nomination, Optional.empty());
        }
    }

    /// A round has not filled all seats, and the rule wants another.
    ///
    /// @param elected so far, in the order in which they were elected
    /// @param standing who can stand in the next round
    /// @param open whether others can be nominated besides
    record AnotherRoundRequired(
            ElectionId election, List<Integer> elected, List<Integer> standing, boolean open, List<String> transcript)
            implements ElectionFact {
        public static final ObjectForm<AnotherRoundRequired> FORM = Form.of(
                Field.of("election", AnotherRoundRequired::election, ElectionId.FORM),
                Field.of("elected", AnotherRoundRequired::elected, Form.list(Form.INT)),
                Field.of("standing", AnotherRoundRequired::standing, Form.list(Form.INT)),
                Field.of("open", AnotherRoundRequired::open, Form.TRUTH),
                Field.of("transcript", AnotherRoundRequired::transcript, Form.list(Form.TEXT)),
                AnotherRoundRequired::new);
    }

    /// Another round is held.
    ///
    /// @param round its number
    record RoundCalled(ElectionId election, int round) implements ElectionFact {
        public static final ObjectForm<RoundCalled> FORM = Form.of(
                Field.of("election", RoundCalled::election, ElectionId.FORM),
                Field.of("round", RoundCalled::round, Form.INT),
                RoundCalled::new);
    }

    /// The election is over. The transcript is that of the count.
    ///
    /// @param elected in the order in which they were elected
    /// @param vacant the seats that nobody has got
    record ElectionDecided(ElectionId election, List<Integer> elected, int vacant, List<String> transcript)
            implements ElectionFact {
        public static final ObjectForm<ElectionDecided> FORM = Form.of(
                Field.of("election", ElectionDecided::election, ElectionId.FORM),
                Field.of("elected", ElectionDecided::elected, Form.list(Form.INT)),
                Field.of("vacant", ElectionDecided::vacant, Form.INT),
                Field.of("transcript", ElectionDecided::transcript, Form.list(Form.TEXT)),
                ElectionDecided::new);
    }

    /// Some who were elected, or were next, accept the office.
    record OfficeAccepted(ElectionId election, List<Integer> nominations) implements ElectionFact {
        public static final ObjectForm<OfficeAccepted> FORM = Form.of(
                Field.of("election", OfficeAccepted::election, ElectionId.FORM),
                Field.of("nominations", OfficeAccepted::nominations, Form.list(Form.INT)),
                OfficeAccepted::new);
    }

    /// Somebody who was elected does not take the office.
    record OfficeRefused(ElectionId election, int nomination) implements ElectionFact {
        public static final ObjectForm<OfficeRefused> FORM = Form.of(
                Field.of("election", OfficeRefused::election, ElectionId.FORM),
                Field.of("nomination", OfficeRefused::nomination, Form.INT),
                OfficeRefused::new);
    }

    /// A seat that was left is offered to whoever had the most votes among those not elected.
    ///
    /// @param among all who had as many votes; more than one if a lot decided
    record SeatOffered(ElectionId election, int nomination, List<Integer> among) implements ElectionFact {
        public static final ObjectForm<SeatOffered> FORM = Form.of(
                Field.of("election", SeatOffered::election, ElectionId.FORM),
                Field.of("nomination", SeatOffered::nomination, Form.INT),
                Field.of("among", SeatOffered::among, Form.list(Form.INT)),
                SeatOffered::new);
    }

    /// Those who have accepted begin in office.
    ///
    /// @param sworn whether they have taken the oath
    record ElectedInstalled(ElectionId election, List<Integer> nominations, LocalDate from, boolean sworn)
            implements ElectionFact {
        public static final ObjectForm<ElectedInstalled> FORM = Form.of(
                Field.of("election", ElectedInstalled::election, ElectionId.FORM),
                Field.of("nominations", ElectedInstalled::nominations, Form.list(Form.INT)),
                Field.of("from", ElectedInstalled::from, Form.DATE),
                Field.of("sworn", ElectedInstalled::sworn, Form.TRUTH),
                ElectedInstalled::new);
    }

    /// The election comes to nothing.
    record ElectionAnnulled(ElectionId election, String reason) implements ElectionFact {
        public static final ObjectForm<ElectionAnnulled> FORM = Form.of(
                Field.of("election", ElectionAnnulled::election, ElectionId.FORM),
                Field.of("reason", ElectionAnnulled::reason, Form.TEXT),
                ElectionAnnulled::new);
    }
}
