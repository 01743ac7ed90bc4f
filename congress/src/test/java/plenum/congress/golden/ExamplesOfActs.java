package plenum.congress.golden;

import static plenum.congress.golden.Examples.A8;
import static plenum.congress.golden.Examples.A9;
import static plenum.congress.golden.Examples.E16;
import static plenum.congress.golden.Examples.L11;
import static plenum.congress.golden.Examples.M12;
import static plenum.congress.golden.Examples.M12_1;
import static plenum.congress.golden.Examples.N5;
import static plenum.congress.golden.Examples.N6;
import static plenum.congress.golden.Examples.P3;
import static plenum.congress.golden.Examples.P4;
import static plenum.congress.golden.Examples.R10;
import static plenum.congress.golden.Examples.S7;
import static plenum.congress.golden.Examples.T14;
import static plenum.congress.golden.Examples.V13;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.Act;
import plenum.congress.BodyId;
import plenum.congress.TextId;
import plenum.congress.agenda.AgendaAct;
import plenum.congress.agenda.CloseItem;
import plenum.congress.agenda.DropItem;
import plenum.congress.agenda.MoveItem;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.agenda.TakeUpItem;
import plenum.congress.assembly.Assembly;
import plenum.congress.attendance.CheckIn;
import plenum.congress.attendance.CheckOut;
import plenum.congress.attendance.LendPiece;
import plenum.congress.attendance.MissPiece;
import plenum.congress.attendance.NoteScan;
import plenum.congress.attendance.ReturnPiece;
import plenum.congress.attendance.SettleDoubt;
import plenum.congress.attendance.Way;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.BodiesAct;
import plenum.congress.bodies.CloseUnit;
import plenum.congress.bodies.CorrectPersons;
import plenum.congress.bodies.DeclareAttributes;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.EnterFigures;
import plenum.congress.bodies.FoundOrganisation;
import plenum.congress.bodies.GiveConsent;
import plenum.congress.bodies.Office;
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
import plenum.congress.elections.BallotForm;
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
import plenum.congress.elections.Nominee;
import plenum.congress.elections.OfferSeat;
import plenum.congress.elections.OpenBallot;
import plenum.congress.elections.RefuseOffice;
import plenum.congress.elections.WithdrawNameChallenge;
import plenum.congress.elections.WithdrawNomination;
import plenum.congress.floor.CallSpeaker;
import plenum.congress.floor.CloseList;
import plenum.congress.floor.EndSpeech;
import plenum.congress.floor.ExtendTime;
import plenum.congress.floor.FloorAct;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.GiveFloor;
import plenum.congress.floor.ReopenList;
import plenum.congress.floor.RequestFloor;
import plenum.congress.floor.WithdrawRequest;
import plenum.congress.mandates.Accredit;
import plenum.congress.mandates.AlternatesOrder;
import plenum.congress.mandates.Cause;
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
import plenum.congress.motions.Subject;
import plenum.congress.motions.WithdrawAmendment;
import plenum.congress.motions.WithdrawMotion;
import plenum.congress.orders.AdoptOrders;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.OrdersAct;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;
import plenum.congress.record.AddNote;
import plenum.congress.record.ApproveMinutes;
import plenum.congress.record.ApproveSpeech;
import plenum.congress.record.Change;
import plenum.congress.record.CirculateText;
import plenum.congress.record.ContinueUtterance;
import plenum.congress.record.CorrectUtterance;
import plenum.congress.record.Layer;
import plenum.congress.record.NoteReaction;
import plenum.congress.record.NoteReading;
import plenum.congress.record.PublishRecord;
import plenum.congress.record.ReactionKind;
import plenum.congress.record.RecordAct;
import plenum.congress.record.ReleaseText;
import plenum.congress.record.RemarkOnMinutes;
import plenum.congress.record.Revise;
import plenum.congress.record.SignAttendanceList;
import plenum.congress.record.SignMinutes;
import plenum.congress.record.TakeDown;
import plenum.congress.record.TakeTurn;
import plenum.congress.representation.ApportionSeats;
import plenum.congress.representation.LayDownRule;
import plenum.congress.representation.RepresentationAct;
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
import plenum.congress.sittings.TakeShare;
import plenum.congress.sittings.WaiveStenogram;
import plenum.congress.sittings.Withheld;
import plenum.congress.voting.AnnulVote;
import plenum.congress.voting.CastVote;
import plenum.congress.voting.Choice;
import plenum.congress.voting.CloseVote;
import plenum.congress.voting.DeclareResult;
import plenum.congress.voting.EnterCards;
import plenum.congress.voting.EnterPaper;
import plenum.congress.voting.GiveCastingVote;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question;
import plenum.congress.voting.RaiseObjection;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingAct;

/// One example of every act, and more where a field may be empty or takes one of a few words.
public final class ExamplesOfActs {
    private ExamplesOfActs() {}

    /// All examples.
    public static List<Act<? super Assembly>> all() {
        return Stream.<List<? extends Act<? super Assembly>>>of(
                        orders(),
                        bodies(),
                        representation(),
                        mandates(),
                        credentials(),
                        hall(),
                        agenda(),
                        floor(),
                        motions(),
                        ExamplesOfRulings.acts(),
                        ExamplesOfUrns.acts(),
                        voting(),
                        ExamplesOfSuccession.acts(),
                        elections(),
                        ExamplesOfTellers.acts(),
                        ExamplesOfErasure.ACTS,
                        record())
                .<Act<? super Assembly>>flatMap(List::stream)
                .toList();
    }

    private static List<OrdersAct> orders() {
        return List.of(
                new AdoptOrders(Examples.ORDERS),
                new AdoptOrders(Examples.SHORT_ORDERS),
                new AdoptOrders(Examples.ORDERS_WITH_TWO_COUNTS));
    }

    private static List<BodiesAct> bodies() {
        var acts = new ArrayList<BodiesAct>();
        acts.add(new FoundOrganisation(Examples.ORGANISATION));
        acts.add(new RegisterUnits(Examples.UNITS));
        acts.add(new EnrolPersons(Examples.PERSONS));
        Office.ALL.forEach(office -> acts.add(new AppointOfficer(P3, office)));
        acts.add(new RelieveOfficer(P4, Office.TELLER));
        acts.add(new PlaceUnit(Examples.U15, Optional.of(Examples.U2)));
        acts.add(new PlaceUnit(Examples.U2, Optional.empty()));
        acts.add(new RenameUnit(Examples.U2, "Far North", Examples.JULY_14));
        acts.add(new CloseUnit(Examples.U15, Examples.JULY_14, Optional.of(Examples.U2), "too few"));
        acts.add(new CloseUnit(Examples.U2, Examples.JULY_14, Optional.empty(), "nobody left"));
        acts.add(new EnterFigures(Examples.JULY_14, "annual count", Examples.FIGURES));
        acts.add(new DeclareAttributes(Examples.ATTRIBUTES));
        acts.add(new GiveConsent(P3, new Attribute("trade", "turner")));
        acts.add(new WithdrawConsent(P3, "trade"));
        acts.add(new CorrectPersons(Examples.PERSONS, "misspelt"));
        return acts;
    }

    private static List<RepresentationAct> representation() {
        var acts = new ArrayList<RepresentationAct>();
        Examples.RULES.forEach(rule -> acts.add(new LayDownRule(rule)));
        acts.add(new ApportionSeats(Examples.JULY_14, List.of(Examples.U15, Examples.U2)));
        return acts;
    }

    private static List<MandateAct> mandates() {
        return List.of(
                new IssueMandates(Examples.MANDATES),
                new WithdrawMandate(N5, "moved away"),
                new ListAlternates(Examples.U2, List.of(P4)),
                new NameLeader(Examples.U2, P3),
                new IssueBadge(P3),
                new GiveProxy(N5, P4),
                new RevokeProxy(N6),
                new EnterProtocol(Examples.PROTOCOL, ""),
                new EnterProtocol(Examples.protocol(AlternatesOrder.VOTES), "a name was misread"),
                new EnterProtocol(Examples.protocol(AlternatesOrder.LOT), "a name was misread"),
                new EnterProtocol(Examples.protocol(AlternatesOrder.SEPARATE), "a name was misread"),
                new Accredit(P3, GuestKind.PRESS, "The Daily"),
                new WithdrawAccreditation(P3, "left"));
    }

    private static List<CredentialsAct> credentials() {
        return List.of(
                new DescribeAttribute(Examples.EDUCATION),
                new LayReport(),
                new HandOver(N5, Optional.of(P4), Cause.ABSENT),
                new HandOver(N5, Optional.empty(), Cause.RESIGNED),
                new HandOver(N5, Optional.empty(), Cause.STRUCK_OFF),
                new TakeBack(N5),
                new LodgeChallenge(N5, "The unit did not meet."),
                new WithdrawChallenge(Examples.H18),
                new HearChallenge(Examples.H18, "It did."),
                new DecideChallenge(Examples.H18, false, "It met."));
    }

    private static List<Act<? super Assembly>> hall() {
        return List.of(
                new CheckIn(P3),
                new CheckOut(P4),
                new NoteScan(P3, Optional.of(417), Way.IN, "North door", Optional.of(Examples.NOON)),
                new NoteScan(P4, Optional.empty(), Way.OUT, "", Optional.empty()),
                new SettleDoubt(P3, Examples.SCAN, "went out by the kitchen"),
                new LendPiece(Examples.CARD, P3),
                new LendPiece(Examples.DEVICE, P4),
                new ReturnPiece(Examples.CARD),
                new MissPiece(Examples.DEVICE, "left on the train"),
                new PlanSitting("Evening", "14 February", "18:00", true),
                new PlanSitting("Evening", "14 February", "18:00", false, true),
                new OpenSitting(S7),
                new Recess("a quarter past\nsix"),
                new Resume(),
                new Adjourn(),
                new HandOverChair(P4),
                new AdmitGuest(S7, P3),
                new DismissGuest(S7, P4),
                new OpenDoors(),
                new WaiveStenogram(S7),
                new NameKeepers(S7, List.of(P3, P4), 2, Optional.of(LocalDate.of(1989, 3, 5))),
                new NameKeepers(S7, List.of(P3), 1, Optional.empty()),
                new TakeShare(S7, "6b86b2"),
                new OrderRelease(S7, "The committee, 5 March 1989"),
                new OrderRelease(S7, "The committee, 5 March 1989", true),
                new ReleaseSitting(S7, List.of(P3, P4)),
                new ReleaseInPart(S7, List.of(P3, P4), List.of(new Withheld(41, 1700, 2048), new Withheld(42, 0, 7))));
    }

    private static List<AgendaAct> agenda() {
        return List.of(
                new ProposeItem("2", Optional.empty(), "Elections", "", 0, Optional.of(V13)),
                new ProposeItem("2 b", Optional.of(A8), "Auditors", "Anna", 45, Optional.empty()),
                new ProposeItem(
                        "3",
                        Optional.empty(),
                        "Dissolution",
                        "",
                        45,
                        Optional.empty(),
                        Optional.of(new QuorumRule(2, 3, false, QuorumMeasure.VOTES, true))),
                new MoveItem(A8, Optional.empty(), 1, Optional.of(V13)),
                new MoveItem(A9, Optional.of(A8), 2, Optional.empty()),
                new DropItem(A8, Optional.empty()),
                new DropItem(A9, Optional.of(V13)),
                new TakeUpItem(A8),
                new CloseItem(A9));
    }

    private static List<FloorAct> floor() {
        var acts = new ArrayList<FloorAct>();
        FloorKind.ALL.forEach(kind -> acts.add(new RequestFloor(kind, "briefly")));
        acts.add(new WithdrawRequest(R10));
        acts.add(new CallSpeaker(R10));
        acts.add(new GiveFloor(P3, FloorKind.GREETING));
        acts.add(new ExtendTime(60));
        acts.add(new EndSpeech());
        acts.add(new CloseList());
        acts.add(new ReopenList());
        return acts;
    }

    private static List<MotionAct> motions() {
        return List.of(
                new MoveMotion(Subject.RESOLUTION, Optional.of(A8), "Land", "Plough it."),
                new MoveMotion(Subject.PROCEDURE, Optional.empty(), "List", "Close it."),
                new MoveMotion(Subject.ORDERS, Optional.empty(), "Orders", "Art. 1 …"),
                new SecondMotion(M12),
                new OpenDebate(M12),
                new WithdrawMotion(M12),
                new MoveAmendment(M12, Optional.empty(), Examples.WORDING, "clearer"),
                new MoveAmendment(M12, Optional.of(M12_1), Examples.WORDING, ""),
                new SecondAmendment(M12_1),
                new WithdrawAmendment(M12_1),
                new BringOrdersIntoForce(M12, Examples.SHORT_ORDERS));
    }

    private static List<VotingAct> voting() {
        var acts = new ArrayList<VotingAct>();
        Examples.QUESTIONS.forEach(question -> acts.add(new PutQuestion(question, Method.DEVICES)));
        Method.ALL.forEach(method -> acts.add(new PutQuestion(new Question.OnAgenda(), method)));
        Choice.ALL.forEach(choice -> acts.add(new CastVote(V13, N5, choice)));
        acts.add(new RaiseObjection(V13));
        acts.add(new EnterCards(V13, "left", 31, 32, 33));
        acts.add(new EnterPaper(V13, new Tally(34, 35, 36, 37)));
        acts.add(new CloseVote(V13));
        acts.add(new DeclareResult(V13));
        acts.add(new GiveCastingVote(V13, Choice.YES));
        acts.add(new AnnulVote(V13, "the devices failed"));
        return acts;
    }

    private static List<ElectionAct> elections() {
        var acts = new ArrayList<ElectionAct>();
        BallotForm.ALL.forEach(form -> acts.add(new CallElection(
                "Committee",
                5,
                form,
                "struck-names",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
        acts.add(new CallElection(
                "Board",
                7,
                BallotForm.CROSSES,
                "block-vote",
                Optional.of(2),
                Optional.of(6),
                Optional.of("Ed25519"),
                Optional.of(ExamplesOfSuccession.FOR_OFFICE)));
        Examples.QUOTAS.forEach(quotas -> acts.add(new CallElection(
                "Board",
                7,
                BallotForm.CROSSES,
                "block-vote",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quotas))));
        acts.add(new CallElection(
                "Presidium",
                5,
                BallotForm.LIST,
                "struck-names",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BodyId(2))));
        acts.add(new Nominate(E16, List.of(new Nominee.Enrolled(P3)), List.of(Examples.WOMEN)));
        acts.add(new Nominate(E16, List.of(new Nominee.Enrolled(P3), new Nominee.Named("Olga Ω"))));
        acts.add(new AcceptNomination(E16, 2));
        acts.add(new DeclineNomination(E16, 3));
        acts.add(new WithdrawNomination(E16, 4));
        acts.add(new AskForFurtherNames(E16));
        acts.add(new IntroduceCandidate(E16, 2, "I have been a treasurer for ten years."));
        acts.add(new AskCandidate(E16, 2, "What of the roof?"));
        acts.add(new AnswerQuestion(E16, 2, 1, "It will be mended."));
        acts.add(new ChallengeName(E16, 5, "He is the auditor."));
        acts.add(new WithdrawNameChallenge(E16, 5));
        acts.add(new DecideNameChallenge(E16, 5, V13));
        acts.add(new CloseNominations(E16));
        acts.add(new OpenBallot(E16));
        acts.add(new CloseBallot(E16));
        Examples.PAPER_BALLOTS.forEach(paper -> acts.add(new EnterPaperBallots(E16, paper)));
        acts.add(new DeclareElected(E16));
        acts.add(new DrawLot(E16, 5));
        acts.add(new DrawLotBySeed(E16, "3 14 15"));
        acts.add(new BreakTie(E16, 5));
        acts.add(new Nominate(E16, List.of(new Nominee.Enrolled(P3)), List.of(), true));
        acts.add(new AgreeOnSource(E16, "the lottery of Saturday, six numbers in ascending order"));
        acts.add(new NextRound(E16));
        acts.add(new LeaveVacant(E16));
        acts.add(new AnnulElection(E16, "a name was missing"));
        acts.add(new AcceptOffice(E16, List.of(5, 2)));
        acts.add(new RefuseOffice(E16, 2));
        acts.add(new OfferSeat(E16, 6));
        acts.add(new InstallElected(E16, ExamplesOfSuccession.FROM, true));
        return acts;
    }

    private static List<RecordAct> record() {
        var acts = new ArrayList<RecordAct>();
        acts.add(new TakeDown(Optional.empty(), "The sitting is open."));
        acts.add(new TakeDown(Optional.of(L11), "Comrades! Товарищи!"));
        acts.add(new ContinueUtterance(T14, "We go on."));
        Layer.ALL.forEach(layer -> acts.add(new Revise(T14, layer, "Friends!", Change.STYLE, "")));
        Change.ALL.forEach(change -> acts.add(new Revise(T14, Layer.EDITOR, "1956", change, "a slip of the tongue")));
        acts.add(new ApproveSpeech(L11));
        acts.add(new PublishRecord(S7));
        acts.add(new CorrectUtterance(T14, "Friends!", Change.FACT, "misheard"));
        ReactionKind.ALL.forEach(kind -> acts.add(new NoteReaction(kind, 4, true, "Stormy.")));
        acts.add(new CirculateText("Report", Optional.of(S7), "6b86b2", List.of(P3, P4)));
        acts.add(new CirculateText("Report", Optional.empty(), "6b86b2", List.of(P3)));
        acts.add(new NoteReading(new TextId(3), 2));
        acts.add(new ReleaseText(new TextId(3), "Comrades!", "00ff"));
        acts.add(new TakeTurn());
        acts.add(new RemarkOnMinutes(S7, Optional.empty(), "Item 4 was heard before item 3."));
        acts.add(new RemarkOnMinutes(S7, Optional.of(2), ""));
        acts.add(new SignMinutes(S7));
        acts.add(new SignAttendanceList(S7, "ab01"));
        acts.add(new ApproveMinutes(S7));
        acts.add(new AddNote("The lights go out."));
        return acts;
    }
}
