package plenum.congress.assembly;

import static plenum.congress.assembly.Capacity.ACCREDITED;
import static plenum.congress.assembly.Capacity.CHAIR;
import static plenum.congress.assembly.Capacity.CREDENTIALS;
import static plenum.congress.assembly.Capacity.DELEGATE;
import static plenum.congress.assembly.Capacity.ENROLLED;
import static plenum.congress.assembly.Capacity.ORGANISER;
import static plenum.congress.assembly.Capacity.PRESIDING;
import static plenum.congress.assembly.Capacity.REGISTRAR;
import static plenum.congress.assembly.Capacity.SECRETARY;
import static plenum.congress.assembly.Capacity.TELLER;
import static plenum.congress.assembly.Capacity.TRUSTEE;
import static plenum.congress.assembly.Capacity.VOTER;

import java.util.List;
import plenum.congress.Act;
import plenum.congress.agenda.AgendaAct;
import plenum.congress.agenda.CloseItem;
import plenum.congress.agenda.DropItem;
import plenum.congress.agenda.MoveItem;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.agenda.TakeUpItem;
import plenum.congress.attendance.AttendanceAct;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.BodiesAct;
import plenum.congress.bodies.CloseUnit;
import plenum.congress.bodies.CorrectPersons;
import plenum.congress.bodies.DeclareAttributes;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.EnterFigures;
import plenum.congress.bodies.FoundOrganisation;
import plenum.congress.bodies.GiveConsent;
import plenum.congress.bodies.PlaceUnit;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.bodies.RelieveOfficer;
import plenum.congress.bodies.RenameUnit;
import plenum.congress.bodies.WithdrawConsent;
import plenum.congress.credentials.CredentialsAct;
import plenum.congress.credentials.DecideChallenge;
import plenum.congress.credentials.DescribeAttribute;
import plenum.congress.credentials.HandOver;
import plenum.congress.credentials.HearChallenge;
import plenum.congress.credentials.LayReport;
import plenum.congress.credentials.LodgeChallenge;
import plenum.congress.credentials.TakeBack;
import plenum.congress.credentials.WithdrawChallenge;
import plenum.congress.elections.AcceptNomination;
import plenum.congress.elections.AcceptOffice;
import plenum.congress.elections.AgreeOnSource;
import plenum.congress.elections.AnnulElection;
import plenum.congress.elections.AnswerQuestion;
import plenum.congress.elections.AskCandidate;
import plenum.congress.elections.AskForFurtherNames;
import plenum.congress.elections.BreakTie;
import plenum.congress.elections.CallElection;
import plenum.congress.elections.ChallengeName;
import plenum.congress.elections.CloseBallot;
import plenum.congress.elections.CloseNominations;
import plenum.congress.elections.DecideNameChallenge;
import plenum.congress.elections.DeclareElected;
import plenum.congress.elections.DeclineNomination;
import plenum.congress.elections.DrawLot;
import plenum.congress.elections.DrawLotBySeed;
import plenum.congress.elections.ElectionAct;
import plenum.congress.elections.EnterPaperBallots;
import plenum.congress.elections.InstallElected;
import plenum.congress.elections.IntroduceCandidate;
import plenum.congress.elections.LeaveVacant;
import plenum.congress.elections.NextRound;
import plenum.congress.elections.Nominate;
import plenum.congress.elections.OfferSeat;
import plenum.congress.elections.OpenBallot;
import plenum.congress.elections.RefuseOffice;
import plenum.congress.elections.WithdrawNameChallenge;
import plenum.congress.elections.WithdrawNomination;
import plenum.congress.erasure.AskForErasure;
import plenum.congress.erasure.DeclineErasure;
import plenum.congress.erasure.EraseData;
import plenum.congress.erasure.ErasureAct;
import plenum.congress.floor.CallSpeaker;
import plenum.congress.floor.CloseList;
import plenum.congress.floor.EndSpeech;
import plenum.congress.floor.ExtendTime;
import plenum.congress.floor.FloorAct;
import plenum.congress.floor.GiveFloor;
import plenum.congress.floor.ReopenList;
import plenum.congress.floor.RequestFloor;
import plenum.congress.floor.WithdrawRequest;
import plenum.congress.mandates.Accredit;
import plenum.congress.mandates.EnterProtocol;
import plenum.congress.mandates.GiveProxy;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.ListAlternates;
import plenum.congress.mandates.MandateAct;
import plenum.congress.mandates.NameLeader;
import plenum.congress.mandates.RevokeProxy;
import plenum.congress.mandates.WithdrawAccreditation;
import plenum.congress.mandates.WithdrawMandate;
import plenum.congress.motions.BringOrdersIntoForce;
import plenum.congress.motions.MotionAct;
import plenum.congress.motions.MoveAmendment;
import plenum.congress.motions.MoveMotion;
import plenum.congress.motions.OpenDebate;
import plenum.congress.motions.SecondAmendment;
import plenum.congress.motions.SecondMotion;
import plenum.congress.motions.WithdrawAmendment;
import plenum.congress.motions.WithdrawMotion;
import plenum.congress.orders.OrdersAct;
import plenum.congress.record.AddNote;
import plenum.congress.record.ApproveMinutes;
import plenum.congress.record.ApproveSpeech;
import plenum.congress.record.CirculateText;
import plenum.congress.record.ContinueUtterance;
import plenum.congress.record.CorrectUtterance;
import plenum.congress.record.NoteReaction;
import plenum.congress.record.NoteReading;
import plenum.congress.record.PublishRecord;
import plenum.congress.record.RecordAct;
import plenum.congress.record.ReleaseText;
import plenum.congress.record.RemarkOnMinutes;
import plenum.congress.record.Revise;
import plenum.congress.record.SignAttendanceList;
import plenum.congress.record.SignMinutes;
import plenum.congress.record.TakeDown;
import plenum.congress.record.TakeTurn;
import plenum.congress.representation.RepresentationAct;
import plenum.congress.rulings.AppealRuling;
import plenum.congress.rulings.RuleOnPoint;
import plenum.congress.rulings.RulingAct;
import plenum.congress.rulings.SecondAppeal;
import plenum.congress.rulings.WithdrawAppeal;
import plenum.congress.sittings.Adjourn;
import plenum.congress.sittings.AdmitGuest;
import plenum.congress.sittings.DismissGuest;
import plenum.congress.sittings.HandOverChair;
import plenum.congress.sittings.NameKeepers;
import plenum.congress.sittings.OpenDoors;
import plenum.congress.sittings.OpenSitting;
import plenum.congress.sittings.OrderRelease;
import plenum.congress.sittings.PlanSitting;
import plenum.congress.sittings.Recess;
import plenum.congress.sittings.ReleaseInPart;
import plenum.congress.sittings.ReleaseSitting;
import plenum.congress.sittings.Resume;
import plenum.congress.sittings.SittingAct;
import plenum.congress.sittings.TakeShare;
import plenum.congress.sittings.WaiveStenogram;
import plenum.congress.succession.ChangeSeats;
import plenum.congress.succession.CoOpt;
import plenum.congress.succession.CreatePost;
import plenum.congress.succession.EnterTerm;
import plenum.congress.succession.FormBody;
import plenum.congress.succession.MoveUp;
import plenum.congress.succession.NameInterim;
import plenum.congress.succession.Recall;
import plenum.congress.succession.RecordDeath;
import plenum.congress.succession.Resign;
import plenum.congress.succession.SuccessionAct;
import plenum.congress.tellers.CountPaper;
import plenum.congress.tellers.DecideUnclear;
import plenum.congress.tellers.OpenCount;
import plenum.congress.tellers.OrderRecount;
import plenum.congress.tellers.ReadReport;
import plenum.congress.tellers.SealCount;
import plenum.congress.tellers.SignReport;
import plenum.congress.tellers.TellersAct;
import plenum.congress.urns.CallCeremony;
import plenum.congress.urns.CastBallot;
import plenum.congress.urns.CommitPolynomial;
import plenum.congress.urns.ConfirmKey;
import plenum.congress.urns.DisputeShare;
import plenum.congress.urns.EnterDecryption;
import plenum.congress.urns.EnterResult;
import plenum.congress.urns.EnterShuffle;
import plenum.congress.urns.EnterTally;
import plenum.congress.urns.EnterVerification;
import plenum.congress.urns.FindFault;
import plenum.congress.urns.OfferCertificate;
import plenum.congress.urns.OpenUrn;
import plenum.congress.urns.PutElectorOnPaper;
import plenum.congress.urns.PutOnPaper;
import plenum.congress.urns.RevealPolynomial;
import plenum.congress.urns.TestBallot;
import plenum.congress.urns.UrnAct;
import plenum.congress.voting.AnnulVote;
import plenum.congress.voting.CastVote;
import plenum.congress.voting.CloseVote;
import plenum.congress.voting.DeclareResult;
import plenum.congress.voting.EnterCards;
import plenum.congress.voting.EnterPaper;
import plenum.congress.voting.GiveCastingVote;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.RaiseObjection;
import plenum.congress.voting.VotingAct;

/// Who may do what, in one place: for each act the capacities of which any one will do. What depends on the matter,
/// such as being the mover of this motion, the act itself asks.
public final class Permissions {
    private Permissions() {}

    public static List<Capacity> of(Act<? super Assembly> act) {
        return switch (act) {
            case OrdersAct _ -> List.of(ORGANISER);
            case BodiesAct bodies -> of(bodies);
            case RepresentationAct _ -> List.of(ORGANISER, CREDENTIALS);
            case MandateAct mandates -> of(mandates);
            case AttendanceAct _ -> List.of(CREDENTIALS);
            case CredentialsAct credentials -> of(credentials);
            case SittingAct sittings -> of(sittings);
            case AgendaAct agenda -> of(agenda);
            case FloorAct floor -> of(floor);
            case MotionAct motions -> of(motions);
            case RulingAct rulings -> of(rulings);
            case UrnAct urns -> of(urns);
            case VotingAct voting -> of(voting);
            case SuccessionAct succession -> of(succession);
            case ElectionAct elections -> of(elections);
            case TellersAct tellers -> of(tellers);
            case ErasureAct erasure -> of(erasure);
            case RecordAct record -> of(record);
        };
    }

    private static List<Capacity> of(BodiesAct act) {
        return switch (act) {
            case FoundOrganisation _, RegisterUnits _, DeclareAttributes _ -> List.of(ORGANISER);
            case PlaceUnit _, RenameUnit _, CloseUnit _, EnterFigures _ -> List.of(ORGANISER, CREDENTIALS);
            case EnrolPersons _, CorrectPersons _ -> List.of(ORGANISER, CREDENTIALS);
            case GiveConsent _, WithdrawConsent _ -> List.of(ENROLLED, ORGANISER);
            case AppointOfficer _, RelieveOfficer _ -> List.of(ORGANISER);
        };
    }

    private static List<Capacity> of(MandateAct act) {
        return switch (act) {
            case IssueMandates _, ListAlternates _, NameLeader _, IssueBadge _, EnterProtocol _ ->
                List.of(ORGANISER, CREDENTIALS);
            case Accredit _, WithdrawAccreditation _ -> List.of(ORGANISER, CREDENTIALS);
            case WithdrawMandate _ -> List.of(CREDENTIALS);
            case GiveProxy _, RevokeProxy _ -> List.of(DELEGATE, CREDENTIALS);
        };
    }

    private static List<Capacity> of(CredentialsAct act) {
        return switch (act) {
            case DescribeAttribute _ -> List.of(ORGANISER, CREDENTIALS);
            case LayReport _, HearChallenge _, DecideChallenge _ -> List.of(CREDENTIALS);
            case HandOver _, TakeBack _ -> List.of(ENROLLED);
            case LodgeChallenge _, WithdrawChallenge _ -> List.of(DELEGATE, CREDENTIALS);
        };
    }

    private static List<Capacity> of(SittingAct act) {
        return switch (act) {
            case PlanSitting _ -> List.of(ORGANISER, SECRETARY);
            case OpenSitting _ -> List.of(CHAIR);
            case Recess _, Resume _, Adjourn _, HandOverChair _, OpenDoors _ -> List.of(PRESIDING);
            case AdmitGuest _, DismissGuest _ -> List.of(ORGANISER, SECRETARY, PRESIDING);
            case WaiveStenogram _, NameKeepers _, OrderRelease _ -> List.of(ORGANISER, SECRETARY, CHAIR);
            case TakeShare _, ReleaseSitting _ -> List.of(ENROLLED);
            case ReleaseInPart _ -> List.of(SECRETARY);
        };
    }

    private static List<Capacity> of(AgendaAct act) {
        return switch (act) {
            case ProposeItem _, MoveItem _, DropItem _ -> List.of(ORGANISER, SECRETARY, CHAIR);
            case TakeUpItem _, CloseItem _ -> List.of(PRESIDING);
        };
    }

    private static List<Capacity> of(FloorAct act) {
        return switch (act) {
            case RequestFloor _, WithdrawRequest _, EndSpeech _ -> List.of(ENROLLED);
            case CallSpeaker _, GiveFloor _, ExtendTime _, CloseList _, ReopenList _ -> List.of(PRESIDING);
        };
    }

    private static List<Capacity> of(MotionAct act) {
        return switch (act) {
            // Of those accredited, the orders say which kinds move something: the act itself asks.
            case MoveMotion _, WithdrawMotion _, MoveAmendment _, WithdrawAmendment _ -> List.of(DELEGATE, ACCREDITED);
            case SecondMotion _, SecondAmendment _ -> List.of(DELEGATE);
            case OpenDebate _, BringOrdersIntoForce _ -> List.of(PRESIDING);
        };
    }

    private static List<Capacity> of(RulingAct act) {
        return switch (act) {
            case RuleOnPoint _ -> List.of(PRESIDING);
            case AppealRuling _, SecondAppeal _ -> List.of(DELEGATE);
            case WithdrawAppeal _ -> List.of(ENROLLED);
        };
    }

    private static List<Capacity> of(UrnAct act) {
        return switch (act) {
            case CallCeremony _ -> List.of(ORGANISER, CHAIR);
            case OfferCertificate _, CommitPolynomial _, RevealPolynomial _, ConfirmKey _, DisputeShare _ ->
                List.of(TRUSTEE);
            case PutOnPaper _, PutElectorOnPaper _ -> List.of(CREDENTIALS, TELLER);
            case OpenUrn _ -> List.of(REGISTRAR);
            case CastBallot _, TestBallot _ -> List.of(VOTER);
            case EnterShuffle _, EnterDecryption _ -> List.of(ENROLLED);
            case EnterVerification _, FindFault _, EnterTally _, EnterResult _ -> List.of(ORGANISER);
        };
    }

    private static List<Capacity> of(VotingAct act) {
        return switch (act) {
            case PutQuestion _, CloseVote _, DeclareResult _, GiveCastingVote _, AnnulVote _ -> List.of(PRESIDING);
            // Who votes was settled when the roll was frozen, even if the mandate has passed on since.
            case CastVote _, RaiseObjection _ -> List.of(ENROLLED);
            case EnterCards _, EnterPaper _ -> List.of(TELLER);
        };
    }

    private static List<Capacity> of(SuccessionAct act) {
        return switch (act) {
            case FormBody _, CreatePost _, EnterTerm _ -> List.of(ORGANISER, SECRETARY);
            case ChangeSeats _ -> List.of(ORGANISER, PRESIDING);
            case Resign _ -> List.of(ENROLLED);
            case RecordDeath _, MoveUp _ -> List.of(SECRETARY, PRESIDING);
            case Recall _, CoOpt _, NameInterim _ -> List.of(PRESIDING);
        };
    }

    private static List<Capacity> of(ElectionAct act) {
        return switch (act) {
            case CallElection _, CloseNominations _, NextRound _, LeaveVacant _, AnnulElection _ -> List.of(PRESIDING);
            case OpenBallot _, CloseBallot _, DeclareElected _, DrawLot _, DrawLotBySeed _, BreakTie _ ->
                List.of(PRESIDING);
            case OfferSeat _, InstallElected _ -> List.of(PRESIDING);
            // Who nominates depends on who elects: the act itself asks.
            case Nominate _ -> List.of(ENROLLED);
            case AskForFurtherNames _, AgreeOnSource _, DecideNameChallenge _ -> List.of(PRESIDING);
            case AskCandidate _, ChallengeName _ -> List.of(ENROLLED);
            case AcceptNomination _, DeclineNomination _, WithdrawNomination _ -> List.of(ENROLLED);
            case IntroduceCandidate _, AnswerQuestion _, WithdrawNameChallenge _ -> List.of(ENROLLED);
            case AcceptOffice _, RefuseOffice _ -> List.of(ENROLLED);
            case EnterPaperBallots _ -> List.of(TELLER);
        };
    }

    private static List<Capacity> of(TellersAct act) {
        return switch (act) {
            case CountPaper _, SealCount _, DecideUnclear _, SignReport _ -> List.of(TELLER);
            case OpenCount _ -> List.of(ORGANISER);
            case OrderRecount _ -> List.of(PRESIDING);
            case ReadReport _ -> List.of(TELLER, PRESIDING);
        };
    }

    private static List<Capacity> of(ErasureAct act) {
        return switch (act) {
            case AskForErasure _ -> List.of(ENROLLED);
            case DeclineErasure _, EraseData _ -> List.of(SECRETARY);
        };
    }

    private static List<Capacity> of(RecordAct act) {
        return switch (act) {
            case TakeDown _, ContinueUtterance _, NoteReaction _, AddNote _, PublishRecord _, CorrectUtterance _ ->
                List.of(SECRETARY);
            case TakeTurn _, RemarkOnMinutes _ -> List.of(SECRETARY);
            case SignMinutes _ -> List.of(SECRETARY, PRESIDING, CHAIR);
            case SignAttendanceList _ -> List.of(CREDENTIALS, SECRETARY, PRESIDING, CHAIR);
            case ApproveMinutes _ -> List.of(PRESIDING);
            case CirculateText _, ReleaseText _ -> List.of(SECRETARY);
            case Revise _, ApproveSpeech _, NoteReading _ -> List.of(ENROLLED);
        };
    }
}
