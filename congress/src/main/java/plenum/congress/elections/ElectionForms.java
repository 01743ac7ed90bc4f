package plenum.congress.elections;

import java.util.List;
import plenum.congress.elections.ElectionFact.AnotherRoundRequired;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.BallotOpened;
import plenum.congress.elections.ElectionFact.BallotVoid;
import plenum.congress.elections.ElectionFact.CandidateAsked;
import plenum.congress.elections.ElectionFact.CandidateIntroduced;
import plenum.congress.elections.ElectionFact.CastingVoteGiven;
import plenum.congress.elections.ElectionFact.ElectedInstalled;
import plenum.congress.elections.ElectionFact.ElectionAnnulled;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.FurtherNamesAsked;
import plenum.congress.elections.ElectionFact.LotDrawn;
import plenum.congress.elections.ElectionFact.LotRequired;
import plenum.congress.elections.ElectionFact.NameChallengeDecided;
import plenum.congress.elections.ElectionFact.NameChallengeWithdrawn;
import plenum.congress.elections.ElectionFact.NameChallenged;
import plenum.congress.elections.ElectionFact.NameStruck;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionFact.NominationAccepted;
import plenum.congress.elections.ElectionFact.NominationDeclined;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionFact.NominationsClosed;
import plenum.congress.elections.ElectionFact.OfficeAccepted;
import plenum.congress.elections.ElectionFact.OfficeRefused;
import plenum.congress.elections.ElectionFact.PaperBallotsEntered;
import plenum.congress.elections.ElectionFact.QuestionAnswered;
import plenum.congress.elections.ElectionFact.RoundCalled;
import plenum.congress.elections.ElectionFact.SeatOffered;
import plenum.congress.elections.ElectionFact.SourceAgreed;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class ElectionForms {
    public static final List<Family.Member<? extends ElectionFact>> FACTS = List.of(
            Family.member("elections.called", ElectionCalled.class, ElectionCalled.FORM),
            Family.member("elections.nominated", Nominated.class, Nominated.FORM),
            Family.member("elections.nomination-accepted", NominationAccepted.class, NominationAccepted.FORM),
            Family.member("elections.nomination-declined", NominationDeclined.class, NominationDeclined.FORM),
            Family.member("elections.nomination-withdrawn", NominationWithdrawn.class, NominationWithdrawn.FORM),
            Family.member("elections.further-names-asked", FurtherNamesAsked.class, FurtherNamesAsked.FORM),
            Family.member("elections.candidate-introduced", CandidateIntroduced.class, CandidateIntroduced.FORM),
            Family.member("elections.candidate-asked", CandidateAsked.class, CandidateAsked.FORM),
            Family.member("elections.question-answered", QuestionAnswered.class, QuestionAnswered.FORM),
            Family.member("elections.name-challenged", NameChallenged.class, NameChallenged.FORM),
            Family.member(
                    "elections.name-challenge-withdrawn", NameChallengeWithdrawn.class, NameChallengeWithdrawn.FORM),
            Family.member("elections.name-challenge-decided", NameChallengeDecided.class, NameChallengeDecided.FORM),
            Family.member("elections.name-struck", NameStruck.class, NameStruck.FORM),
            Family.member("elections.nominations-closed", NominationsClosed.class, NominationsClosed.FORM),
            Family.member("elections.ballot-opened", BallotOpened.class, BallotOpened.FORM),
            Family.member("elections.paper-entered", PaperBallotsEntered.class, PaperBallotsEntered.FORM),
            Family.member("elections.ballot-closed", BallotClosed.class, BallotClosed.FORM),
            Family.member("elections.ballot-void", BallotVoid.class, BallotVoid.FORM),
            Family.member("elections.lot-required", LotRequired.class, LotRequired.FORM),
            Family.member("elections.lot-drawn", LotDrawn.class, LotDrawn.FORM),
            Family.member("elections.casting-vote-given", CastingVoteGiven.class, CastingVoteGiven.FORM),
            Family.member("elections.another-round-required", AnotherRoundRequired.class, AnotherRoundRequired.FORM),
            Family.member("elections.round-called", RoundCalled.class, RoundCalled.FORM),
            Family.member("elections.decided", ElectionDecided.class, ElectionDecided.FORM),
            Family.member("elections.annulled", ElectionAnnulled.class, ElectionAnnulled.FORM),
            Family.member("elections.office-accepted", OfficeAccepted.class, OfficeAccepted.FORM),
            Family.member("elections.office-refused", OfficeRefused.class, OfficeRefused.FORM),
            Family.member("elections.seat-offered", SeatOffered.class, SeatOffered.FORM),
            Family.member("elections.elected-installed", ElectedInstalled.class, ElectedInstalled.FORM),
            Family.member("elections.source-agreed", SourceAgreed.class, SourceAgreed.FORM));

    public static final List<Family.Member<? extends ElectionAct>> ACTS = List.of(
            Family.member("elections.call-election", CallElection.class, CallElection.FORM),
            Family.member("elections.nominate", Nominate.class, Nominate.FORM),
            Family.member("elections.accept-nomination", AcceptNomination.class, AcceptNomination.FORM),
            Family.member("elections.decline-nomination", DeclineNomination.class, DeclineNomination.FORM),
            Family.member("elections.withdraw-nomination", WithdrawNomination.class, WithdrawNomination.FORM),
            Family.member("elections.ask-for-further-names", AskForFurtherNames.class, AskForFurtherNames.FORM),
            Family.member("elections.introduce-candidate", IntroduceCandidate.class, IntroduceCandidate.FORM),
            Family.member("elections.ask-candidate", AskCandidate.class, AskCandidate.FORM),
            Family.member("elections.answer-question", AnswerQuestion.class, AnswerQuestion.FORM),
            Family.member("elections.challenge-name", ChallengeName.class, ChallengeName.FORM),
            Family.member("elections.withdraw-name-challenge", WithdrawNameChallenge.class, WithdrawNameChallenge.FORM),
            Family.member("elections.decide-name-challenge", DecideNameChallenge.class, DecideNameChallenge.FORM),
            Family.member("elections.close-nominations", CloseNominations.class, CloseNominations.FORM),
            Family.member("elections.open-ballot", OpenBallot.class, OpenBallot.FORM),
            Family.member("elections.close-ballot", CloseBallot.class, CloseBallot.FORM),
            Family.member("elections.enter-paper-ballots", EnterPaperBallots.class, EnterPaperBallots.FORM),
            Family.member("elections.declare-elected", DeclareElected.class, DeclareElected.FORM),
            Family.member("elections.draw-lot", DrawLot.class, DrawLot.FORM),
            Family.member("elections.break-tie", BreakTie.class, BreakTie.FORM),
            Family.member("elections.draw-lot-by-seed", DrawLotBySeed.class, DrawLotBySeed.FORM),
            Family.member("elections.next-round", NextRound.class, NextRound.FORM),
            Family.member("elections.leave-vacant", LeaveVacant.class, LeaveVacant.FORM),
            Family.member("elections.annul-election", AnnulElection.class, AnnulElection.FORM),
            Family.member("elections.accept-office", AcceptOffice.class, AcceptOffice.FORM),
            Family.member("elections.refuse-office", RefuseOffice.class, RefuseOffice.FORM),
            Family.member("elections.offer-seat", OfferSeat.class, OfferSeat.FORM),
            Family.member("elections.install-elected", InstallElected.class, InstallElected.FORM),
            Family.member("elections.agree-on-source", AgreeOnSource.class, AgreeOnSource.FORM));

    private ElectionForms() {}
}
