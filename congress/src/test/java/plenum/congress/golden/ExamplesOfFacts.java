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
import static plenum.congress.golden.Examples.U2;
import static plenum.congress.golden.Examples.V13;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.BodyId;
import plenum.congress.CorrectionId;
import plenum.congress.Fact;
import plenum.congress.TermId;
import plenum.congress.TextId;
import plenum.congress.UrnId;
import plenum.congress.agenda.AgendaFact;
import plenum.congress.attendance.AttendanceFact;
import plenum.congress.attendance.Quorum;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.Way;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.BodiesFact;
import plenum.congress.bodies.Office;
import plenum.congress.credentials.CredentialsFact;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.ElectionFact;
import plenum.congress.elections.Elector;
import plenum.congress.elections.Nomination;
import plenum.congress.floor.FloorFact;
import plenum.congress.floor.FloorKind;
import plenum.congress.mandates.AlternatesOrder;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.MandateFact;
import plenum.congress.motions.MotionFact;
import plenum.congress.motions.Subject;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.OrdersFact;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;
import plenum.congress.orders.TieRule;
import plenum.congress.record.Change;
import plenum.congress.record.Layer;
import plenum.congress.record.ReactionKind;
import plenum.congress.record.RecordFact;
import plenum.congress.representation.RepresentationFact;
import plenum.congress.sittings.SittingFact;
import plenum.congress.sittings.Withheld;
import plenum.congress.voting.Choice;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question;
import plenum.congress.voting.Result;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact;
import plenum.count.majority.MajorityRule;
import plenum.count.transcript.Tie;

/// One example of every fact, and more where a field may be empty or takes one of a few words.
final class ExamplesOfFacts {
    private static final QuorumRule ASKED = new QuorumRule(2, 3, true, QuorumMeasure.UNITS, false);
    private static final List<Quorum> QUORUM =
            List.of(new Quorum(3, 5, 9), new Quorum(7, 6, 10, QuorumMeasure.VOTES, true));

    private ExamplesOfFacts() {}

    static List<Fact> all() {
        return Stream.<List<? extends Fact>>of(
                        orders(),
                        bodies(),
                        representation(),
                        mandates(),
                        credentials(),
                        hall(),
                        agenda(),
                        floor(),
                        motions(),
                        ExamplesOfRulings.facts(),
                        ExamplesOfUrns.facts(),
                        voting(),
                        ExamplesOfSuccession.facts(),
                        elections(),
                        ExamplesOfTellers.facts(),
                        ExamplesOfErasure.FACTS,
                        record())
                .<Fact>flatMap(List::stream)
                .toList();
    }

    private static List<OrdersFact> orders() {
        return List.of(
                new OrdersFact.OrdersAdopted(Examples.ORDERS),
                new OrdersFact.OrdersAdopted(Examples.SHORT_ORDERS),
                new OrdersFact.OrdersAdopted(Examples.ORDERS_WITH_ALTERNATES),
                new OrdersFact.OrdersAdopted(Examples.ORDERS_WITH_ELECTIONS),
                new OrdersFact.OrdersAdopted(Examples.ORDERS_WITH_QUORUMS),
                new OrdersFact.OrdersAdopted(Examples.ORDERS_WITH_GUESTS),
                new OrdersFact.OrdersAdopted(Examples.ORDERS_WITH_NOMINATORS),
                new OrdersFact.OrdersAdopted(Examples.ORDERS_WITH_SECONDED_APPEALS));
    }

    private static List<BodiesFact> bodies() {
        var facts = new ArrayList<BodiesFact>();
        facts.add(new BodiesFact.OrganisationFounded(Examples.ORGANISATION));
        facts.add(new BodiesFact.UnitsRegistered(Examples.UNITS));
        facts.add(new BodiesFact.PersonsEnrolled(Examples.PERSONS));
        Office.ALL.forEach(office -> facts.add(new BodiesFact.OfficerAppointed(P3, office)));
        facts.add(new BodiesFact.OfficerRelieved(P4, Office.TELLER));
        facts.add(new BodiesFact.UnitPlaced(Examples.U15, Optional.of(Examples.U2)));
        facts.add(new BodiesFact.UnitPlaced(Examples.U2, Optional.empty()));
        facts.add(new BodiesFact.UnitRenamed(Examples.U2, "Far North", Examples.JULY_14));
        facts.add(new BodiesFact.UnitClosed(Examples.U15, Examples.JULY_14, Optional.of(Examples.U2), "too few"));
        facts.add(new BodiesFact.UnitClosed(Examples.U2, Examples.JULY_14, Optional.empty(), "nobody left"));
        facts.add(new BodiesFact.FiguresEntered(Examples.JULY_14, "annual count", Examples.FIGURES));
        facts.add(new BodiesFact.AttributesDeclared(Examples.ATTRIBUTES));
        facts.add(new BodiesFact.ConsentGiven(P3, new Attribute("trade", "turner")));
        facts.add(new BodiesFact.ConsentWithdrawn(P3, "trade"));
        facts.add(new BodiesFact.PersonsCorrected(Examples.PERSONS, "misspelt"));
        return facts;
    }

    private static List<RepresentationFact> representation() {
        var facts = new ArrayList<RepresentationFact>();
        Examples.RULES.forEach(rule -> facts.add(new RepresentationFact.RuleLaidDown(rule)));
        facts.add(new RepresentationFact.SeatsApportioned(
                Examples.JULY_14, Examples.SEATS, List.of(Examples.U15, Examples.U2)));
        return facts;
    }

    private static List<MandateFact> mandates() {
        return List.of(
                new MandateFact.MandatesIssued(Examples.MANDATES),
                new MandateFact.MandateWithdrawn(N5, "moved away"),
                new MandateFact.AlternatesListed(U2, List.of(P4, P3)),
                new MandateFact.LeaderNamed(U2, P3),
                new MandateFact.MandateHandedOver(N5, P3, P4, Cause.ABSENT),
                new MandateFact.MandateHandedOver(N5, P3, P4, Cause.RESIGNED),
                new MandateFact.MandateHandedOver(N5, P3, P4, Cause.STRUCK_OFF),
                new MandateFact.MandateTakenBack(N5, P4, P3),
                new MandateFact.BadgeIssued(P3, 21),
                new MandateFact.ProxyGiven(N5, P4),
                new MandateFact.ProxyRevoked(N6),
                new MandateFact.ProtocolEntered(Examples.PROTOCOL, ""),
                new MandateFact.ProtocolEntered(Examples.protocol(AlternatesOrder.VOTES), "a name was misread"),
                new MandateFact.ProtocolEntered(Examples.protocol(AlternatesOrder.LOT), "a name was misread"),
                new MandateFact.ProtocolEntered(Examples.protocol(AlternatesOrder.SEPARATE), "a name was misread"),
                new MandateFact.Accredited(P3, GuestKind.GUEST, ""),
                new MandateFact.Accredited(P3, GuestKind.OBSERVER, "The sister union"),
                new MandateFact.Accredited(P3, GuestKind.PRESS, "The Daily"),
                new MandateFact.Accredited(P3, GuestKind.STAFF, ""),
                new MandateFact.AccreditationWithdrawn(P3, "left"));
    }

    private static List<CredentialsFact> credentials() {
        return List.of(
                new CredentialsFact.AttributeDescribed(Examples.EDUCATION),
                new CredentialsFact.ReportLaid(Examples.C17, Examples.REPORTED),
                new CredentialsFact.ReportLaid(Examples.C17, Examples.BY_PROTOCOLS),
                new CredentialsFact.ReportDecided(Examples.C17, true, V13),
                new CredentialsFact.ChallengeLodged(Examples.H18, N5, P3, P4, "The unit did not meet."),
                new CredentialsFact.ChallengeHeard(Examples.H18, "It did."),
                new CredentialsFact.ChallengeWithdrawn(Examples.H18),
                new CredentialsFact.ChallengeDecided(Examples.H18, true, "", Optional.of(V13)),
                new CredentialsFact.ChallengeDecided(Examples.H18, false, "It met.", Optional.empty()));
    }

    private static List<Fact> hall() {
        return List.of(
                new AttendanceFact.CheckedIn(P3),
                new AttendanceFact.CheckedOut(P4),
                new AttendanceFact.Scanned(P3, Examples.SCAN),
                new AttendanceFact.ScanSetAside(P3, new Scan(Examples.NOON, Way.IN, ""), 417),
                new AttendanceFact.DoubtSettled(P3, Examples.SCAN, "went out by the kitchen"),
                new AttendanceFact.PieceLent(Examples.CARD, P3),
                new AttendanceFact.PieceReturned(Examples.CARD),
                new AttendanceFact.PieceMissed(Examples.DEVICE, "left on the train"),
                new SittingFact.SittingPlanned(S7, "Evening", "14 February", "18:00", true),
                new SittingFact.SittingPlanned(S7, "Evening", "14 February", "18:00", false, true),
                new SittingFact.SittingOpened(S7, P3),
                new SittingFact.SittingRecessed(S7, "a quarter past\nsix"),
                new SittingFact.SittingResumed(S7),
                new SittingFact.SittingAdjourned(S7),
                new SittingFact.ChairHandedOver(S7, P4),
                new SittingFact.GuestAdmitted(S7, P3),
                new SittingFact.GuestDismissed(S7, P4),
                new SittingFact.DoorsClosed(S7),
                new SittingFact.DoorsOpened(S7),
                new SittingFact.StenogramWaived(S7),
                new SittingFact.KeepersNamed(S7, List.of(P3, P4), 2, Optional.of(LocalDate.of(1989, 3, 5))),
                new SittingFact.KeepersNamed(S7, List.of(P3), 1, Optional.empty()),
                new SittingFact.ShareTaken(S7, P3, "6b86b2"),
                new SittingFact.ReleaseOrdered(S7, "The committee, 5 March 1989", false),
                new SittingFact.ReleaseOrdered(S7, "The committee, 5 March 1989", true),
                new SittingFact.SittingReleasedInPart(
                        S7,
                        List.of(P3, P4),
                        "The committee, 5 March 1989",
                        List.of(new Withheld(41, 1700, 1_099_511_627_776L), new Withheld(42, 0, 7))),
                new SittingFact.SittingReleased(S7, List.of(P3, P4), Optional.of("The committee, 5 March 1989")),
                new SittingFact.SittingReleased(S7, List.of(), Optional.empty()));
    }

    private static List<AgendaFact> agenda() {
        return List.of(
                new AgendaFact.ItemProposed(A8, "2", Optional.empty(), "Elections", "", 0),
                new AgendaFact.ItemProposed(A9, "2 b", Optional.of(A8), "Auditors", "Anna", 45),
                new AgendaFact.ItemProposed(A9, "3", Optional.empty(), "Dissolution", "", 45, Optional.of(ASKED)),
                new AgendaFact.ItemMoved(A8, Optional.empty(), 1),
                new AgendaFact.ItemMoved(A9, Optional.of(A8), 2),
                new AgendaFact.ItemDropped(A8),
                new AgendaFact.AgendaAdopted(),
                new AgendaFact.ItemTakenUp(A8),
                new AgendaFact.ItemClosed(A9));
    }

    private static List<FloorFact> floor() {
        var facts = new ArrayList<FloorFact>();
        FloorKind.ALL.forEach(kind -> facts.add(new FloorFact.FloorRequested(R10, P3, kind, "briefly")));
        facts.add(new FloorFact.RequestWithdrawn(R10));
        facts.add(new FloorFact.SpeechBegun(L11, P3, FloorKind.REPORT, Optional.empty(), Optional.empty(), 0));
        facts.add(new FloorFact.SpeechBegun(L11, P4, FloorKind.REPLY, Optional.of(R10), Optional.of(A8), 600));
        facts.add(new FloorFact.TimeExtended(L11, 60));
        facts.add(new FloorFact.SpeechEnded(L11));
        facts.add(new FloorFact.ListClosed());
        facts.add(new FloorFact.ListReopened());
        return facts;
    }

    private static List<MotionFact> motions() {
        return List.of(
                new MotionFact.MotionMoved(M12, P3, Subject.RESOLUTION, Optional.of(A8), "Land", "Plough it."),
                new MotionFact.MotionMoved(M12, P4, Subject.PROCEDURE, Optional.empty(), "List", "Close it."),
                new MotionFact.MotionMoved(M12, P4, Subject.ORDERS, Optional.empty(), "Orders", "Art. 1 …"),
                new MotionFact.MotionSeconded(M12, P4),
                new MotionFact.MotionTabled(M12),
                new MotionFact.DebateOpened(M12),
                new MotionFact.MotionPut(M12, V13),
                new MotionFact.MotionReturned(M12),
                new MotionFact.MotionDecided(M12, true, V13),
                new MotionFact.MotionWithdrawn(M12),
                new MotionFact.OrdersBroughtIn(M12),
                new MotionFact.AmendmentMoved(M12_1, P4, Examples.WORDING, "clearer"),
                new MotionFact.AmendmentSeconded(M12_1, P3),
                new MotionFact.AmendmentTabled(M12_1),
                new MotionFact.AmendmentPut(M12_1, V13),
                new MotionFact.AmendmentReturned(M12_1),
                new MotionFact.AmendmentDecided(M12_1, false, V13),
                new MotionFact.AmendmentWithdrawn(M12_1));
    }

    private static List<VotingFact> voting() {
        var facts = new ArrayList<VotingFact>();
        Examples.QUESTIONS.forEach(
                question -> facts.add(opened(question, Method.DEVICES, MajorityRule.SIMPLE, TieRule.REJECTED)));
        Method.ALL.forEach(
                method -> facts.add(opened(new Question.OnAgenda(), method, MajorityRule.SIMPLE, TieRule.CHAIR_CASTS)));
        MajorityRule.ALL.forEach(
                majority -> facts.add(opened(new Question.OnAgenda(), Method.CARDS, majority, TieRule.REJECTED)));
        facts.add(opened(
                new Question.OnAgenda(),
                Method.CARDS,
                MajorityRule.named("more than 3/5 of all members").orElseThrow(),
                TieRule.REJECTED));
        var quorate = opened(new Question.OnAgenda(), Method.CARDS, MajorityRule.SIMPLE, TieRule.REJECTED);
        facts.add(new VotingFact.VoteOpened(
                quorate.vote(),
                quorate.question(),
                quorate.method(),
                quorate.majority(),
                quorate.tie(),
                quorate.roll(),
                quorate.present(),
                quorate.members(),
                QUORUM));
        Choice.ALL.forEach(choice -> facts.add(new VotingFact.VoteCast(V13, N5, choice)));
        facts.add(new VotingFact.ObjectionRaised(V13, P3));
        facts.add(new VotingFact.CardsEntered(V13, "left", 31, 32, 33));
        facts.add(new VotingFact.PaperEntered(V13, new Tally(34, 35, 36, 37)));
        Result.ALL.forEach(result -> facts.add(
                new VotingFact.VoteClosed(V13, new Tally(41, 42, 43, 44), result, List.of("counted", "once"))));
        facts.add(new VotingFact.CastingVoteGiven(V13, P3, Choice.NO));
        facts.add(new VotingFact.VoteAnnulled(V13, "the devices failed"));
        return facts;
    }

    private static VotingFact.VoteOpened opened(Question question, Method method, MajorityRule majority, TieRule tie) {
        var roll = List.of(new RollLine(N5, P3, 2), new RollLine(N6, P3, 1));
        return new VotingFact.VoteOpened(V13, question, method, majority, tie, roll, 3, 9);
    }

    private static List<ElectionFact> elections() {
        var facts = new ArrayList<ElectionFact>();
        BallotForm.ALL.forEach(form -> facts.add(new ElectionFact.ElectionCalled(
                E16,
                "Committee",
                5,
                form,
                "struck-names",
                "Ed25519",
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
        facts.add(new ElectionFact.ElectionCalled(
                E16,
                "Board",
                7,
                BallotForm.CROSSES,
                "block-vote",
                "BELENIOS-2048",
                Optional.of(2),
                Optional.of(6),
                Optional.of(ExamplesOfSuccession.FOR_OFFICE)));
        Examples.QUOTAS.forEach(quotas -> facts.add(new ElectionFact.ElectionCalled(
                E16,
                "Board",
                7,
                BallotForm.CROSSES,
                "block-vote",
                "BELENIOS-2048",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quotas))));
        facts.add(new ElectionFact.ElectionCalled(
                E16,
                "Presidium",
                5,
                BallotForm.LIST,
                "struck-names",
                "Ed25519",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BodyId(2))));
        facts.add(new ElectionFact.Nominated(
                E16, List.of(new Nomination(4, "Anna", Optional.of(P3), P4, List.of(Examples.WOMEN)))));
        facts.add(new ElectionFact.Nominated(
                E16,
                List.of(
                        new Nomination(2, "Anna", Optional.of(P3), P4),
                        new Nomination(3, "Olga Ω", Optional.empty(), P4))));
        facts.add(new ElectionFact.NominationAccepted(E16, 2));
        facts.add(new ElectionFact.NominationDeclined(E16, 3));
        facts.add(new ElectionFact.NominationWithdrawn(E16, 4));
        facts.add(new ElectionFact.FurtherNamesAsked(E16, 5));
        facts.add(new ElectionFact.CandidateIntroduced(E16, 2, "I have been a treasurer for ten years."));
        facts.add(new ElectionFact.CandidateAsked(E16, 2, 1, P3, "What of the roof?"));
        facts.add(new ElectionFact.QuestionAnswered(E16, 2, 1, "It will be mended."));
        facts.add(new ElectionFact.NameChallenged(E16, 5, 1, P3, "He is the auditor.", V13));
        facts.add(new ElectionFact.NameChallengeWithdrawn(E16, 5, 1));
        facts.add(new ElectionFact.NameChallengeDecided(E16, 5, 2, true, V13));
        facts.add(new ElectionFact.NameStruck(E16, 5));
        facts.add(new ElectionFact.NominationsClosed(E16, List.of(2, 5)));
        facts.add(new ElectionFact.BallotOpened(
                E16, 2, new UrnId(17), List.of(2, 5), List.of(new RollLine(N5, P3, 2)), 40));
        facts.add(new ElectionFact.BallotOpened(
                E16, 1, new UrnId(18), List.of(2), List.of(), 3, List.of(new Elector(new TermId(7), P3)), List.of()));
        facts.add(new ElectionFact.BallotOpened(E16, 1, new UrnId(18), List.of(2), List.of(), 3, List.of(), QUORUM));
        Examples.PAPER_BALLOTS.forEach(paper -> facts.add(new ElectionFact.PaperBallotsEntered(E16, paper)));
        facts.add(new ElectionFact.BallotClosed(E16, 2));
        facts.add(new ElectionFact.BallotVoid(E16, 2, "too few ballots to be opened: 1"));
        for (var question : Tie.Question.values()) {
            facts.add(new ElectionFact.LotRequired(E16, question, List.of(2, 5), List.of("Rule irv, seats 1")));
        }
        facts.add(new ElectionFact.LotDrawn(E16, 5));
        facts.add(new ElectionFact.LotDrawn(E16, 5, Optional.of("3 14 15")));
        facts.add(new ElectionFact.CastingVoteGiven(E16, 5, P3));
        facts.add(new ElectionFact.Nominated(
                E16, List.of(new Nomination(5, "Anna", Optional.of(P3), P4, List.of(), Optional.of(U2)))));
        facts.add(new ElectionFact.SourceAgreed(E16, "the lottery of Saturday, six numbers in ascending order"));
        facts.add(new ElectionFact.AnotherRoundRequired(E16, List.of(2), List.of(5, 6), true, List.of("Round 1")));
        facts.add(new ElectionFact.RoundCalled(E16, 3));
        facts.add(new ElectionFact.ElectionDecided(E16, List.of(5, 2), 1, List.of("", "Elected: Olga Ω, Anna")));
        facts.add(new ElectionFact.ElectionAnnulled(E16, "a name was missing"));
        facts.add(new ElectionFact.OfficeAccepted(E16, List.of(5, 2)));
        facts.add(new ElectionFact.OfficeRefused(E16, 2));
        facts.add(new ElectionFact.SeatOffered(E16, 6, List.of(6, 7)));
        facts.add(new ElectionFact.ElectedInstalled(E16, List.of(5, 6), ExamplesOfSuccession.FROM, true));
        return facts;
    }

    private static List<RecordFact> record() {
        var facts = new ArrayList<RecordFact>();
        facts.add(new RecordFact.UtteranceTaken(T14, Optional.empty(), "The sitting is open."));
        facts.add(new RecordFact.UtteranceTaken(T14, Optional.of(L11), "Comrades! Товарищи!"));
        facts.add(new RecordFact.UtteranceContinued(T14, "Comrades! We go on."));
        Layer.ALL.forEach(
                layer -> facts.add(new RecordFact.UtteranceRevised(T14, layer, "Friends!", Change.STYLE, "", P3)));
        Change.ALL.forEach(change -> facts.add(
                new RecordFact.UtteranceRevised(T14, Layer.EDITOR, "1956", change, "a slip of the tongue", P3)));
        facts.add(new RecordFact.SpeechApproved(L11, P3));
        facts.add(new RecordFact.RecordPublished(S7));
        facts.add(new RecordFact.UtteranceCorrected(new CorrectionId(2), T14, "Friends!", Change.FACT, "misheard", P4));
        facts.add(new RecordFact.TextCirculated(new TextId(3), "Report", Optional.of(S7), "6b86b2", List.of(P3, P4)));
        facts.add(new RecordFact.TextCirculated(new TextId(3), "Report", Optional.empty(), "6b86b2", List.of(P3)));
        facts.add(new RecordFact.CopyRead(new TextId(3), 2, P4));
        facts.add(new RecordFact.TextReleased(new TextId(3), "Comrades!", "00ff"));
        facts.add(new RecordFact.TurnTaken(P4));
        facts.add(new RecordFact.MinutesRemarked(S7, 2, "Item 4 was heard before item 3.", P4));
        facts.add(new RecordFact.MinutesSigned(S7, P4));
        facts.add(new RecordFact.AttendanceListSigned(S7, "ab01", P4));
        facts.add(new RecordFact.MinutesApproved(S7));
        ReactionKind.ALL.forEach(kind -> facts.add(new RecordFact.ReactionNoted(kind, 4, true, "Stormy.")));
        facts.add(new RecordFact.NoteAdded("The lights go out."));
        return facts;
    }
}
