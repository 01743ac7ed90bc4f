package plenum.congress.voting;

import java.util.List;
import plenum.congress.AmendmentId;
import plenum.congress.MandateNumber;
import plenum.congress.MotionId;
import plenum.congress.Refusal;
import plenum.congress.ReportId;
import plenum.congress.SittingId;
import plenum.congress.UrnId;
import plenum.congress.VoteId;
import plenum.congress.orders.Rule;

/// Why a question is not put, a vote not cast or not closed.
public sealed interface VotingRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.VOTING;
    }

    /// The congress votes in session.
    record NotInSession() implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// One vote at a time.
    record AnotherVoteOpen(VoteId vote) implements VotingRefusal {}

    /// There is no such motion.
    record NoSuchMotion(MotionId motion) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.MOTIONS;
        }
    }

    /// A motion is put to the vote out of its debate; one on procedure once it is tabled.
    record NotUnderDebate(MotionId motion) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.MOTIONS;
        }
    }

    /// Amendments are put to the vote before their motion.
    record AmendmentsPending(List<AmendmentId> amendments) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.AMENDMENTS;
        }
    }

    /// There is no such amendment.
    record NoSuchAmendment(AmendmentId amendment) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.AMENDMENTS;
        }
    }

    /// An amendment is put to the vote once it has its seconders.
    record AmendmentNotTabled(AmendmentId amendment) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.AMENDMENTS;
        }
    }

    /// The agenda is adopted once.
    record AgendaIsAdopted() implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.AGENDA;
        }
    }

    /// The sitting is not in the programme, or it is over.
    record NoSuchSitting(SittingId sitting) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// The sitting is a closed one already.
    record AlreadyClosedSitting(SittingId sitting) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// A question or a reason is put in words.
    record NoText() implements VotingRefusal {}

    /// The orders name a majority that nobody knows.
    record UnknownMajority(String majority) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.MAJORITIES;
        }
    }

    /// There is no such vote.
    record NoSuchVote(VoteId vote) implements VotingRefusal {}

    /// The vote is over.
    record NotOpen(VoteId vote) implements VotingRefusal {}

    /// The vote is taken in another way.
    record NotByThisMethod(VoteId vote) implements VotingRefusal {}

    /// Only those vote who were on the roll when the vote was opened.
    record NotOnRoll() implements VotingRefusal {}

    /// A vote is cast by the holder of the mandate, or by the proxy.
    record NotYourVote(MandateNumber mandate) implements VotingRefusal {}

    /// The orders do not let a vote be changed.
    record AlreadyCast(MandateNumber mandate) implements VotingRefusal {}

    /// No more cards are counted than there are votes present, of which so many are left for this block.
    record ImpossibleCards(long left) implements VotingRefusal {}

    /// A vote by cards is closed once tellers have entered them.
    record NothingCounted(VoteId vote) implements VotingRefusal {}

    /// The chair gives a casting vote on a tie.
    record NoTie(VoteId vote) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.TIES;
        }
    }

    /// A casting vote is yes or no.
    record NoDecision() implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.TIES;
        }
    }

    /// An urn is closed when it was open: the registrar's list has not come yet, or the urn is closed already.
    record UrnWaits(VoteId vote) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// The result is declared when the trustees have opened the urn.
    record NotCounted(VoteId vote) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// Who votes on paper is counted, too, before the result is declared.
    record PaperMissing(VoteId vote) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// There are no more paper ballots than votes on the roll that are cast on paper.
    record ImpossiblePaper(long most) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// What was found on paper is not corrected once the electronic urn is counted.
    record PaperStands(VoteId vote) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// A report is put to the vote when it was laid.
    record NoSuchReport(ReportId report) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// A report is decided once.
    record ReportIsDecided(ReportId report) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// Of several reports the last one is put to the vote.
    record ReportOvertaken(ReportId report, ReportId latest) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// Paper is counted twice: each teller enters an own count.
    record CountedTwice(UrnId urn) implements VotingRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }
}
