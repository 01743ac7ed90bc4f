package plenum.congress.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.congress.AmendmentId;
import plenum.congress.ChallengeId;
import plenum.congress.ElectionId;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.ReportId;
import plenum.congress.RequestId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.UnitId;
import plenum.congress.UtteranceId;
import plenum.congress.VoteId;
import plenum.congress.attendance.Piece;
import plenum.congress.attendance.PieceKind;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.Way;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeKind;
import plenum.congress.bodies.AttributeRule;
import plenum.congress.bodies.Figures;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.Unit;
import plenum.congress.credentials.Composition;
import plenum.congress.credentials.Described;
import plenum.congress.credentials.Heads;
import plenum.congress.credentials.Line;
import plenum.congress.credentials.Protocols;
import plenum.congress.credentials.Table;
import plenum.congress.credentials.UnitLine;
import plenum.congress.credentials.Yardstick;
import plenum.congress.elections.GroupOfPersons;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.QuotasOfPersons;
import plenum.congress.mandates.AlternatesOrder;
import plenum.congress.mandates.ElectionProtocol;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.ProtocolFile;
import plenum.congress.mandates.Voice;
import plenum.congress.motions.Wording;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.Article;
import plenum.congress.orders.Edition;
import plenum.congress.orders.ElectionRule;
import plenum.congress.orders.ElectionTie;
import plenum.congress.orders.FloorRule;
import plenum.congress.orders.GuestHall;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.GuestRule;
import plenum.congress.orders.GuestSpeech;
import plenum.congress.orders.MajorityFor;
import plenum.congress.orders.MandateRule;
import plenum.congress.orders.MotionRule;
import plenum.congress.orders.Nominator;
import plenum.congress.orders.QuorumFor;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;
import plenum.congress.orders.RecordRule;
import plenum.congress.orders.Rule;
import plenum.congress.orders.SecretRule;
import plenum.congress.orders.SpeakingTime;
import plenum.congress.orders.StandingOrders;
import plenum.congress.orders.TieRule;
import plenum.congress.orders.VotingRule;
import plenum.congress.representation.Basis;
import plenum.congress.representation.ExOfficio;
import plenum.congress.representation.Key;
import plenum.congress.representation.RepresentationRule;
import plenum.congress.representation.SeatBounds;
import plenum.congress.representation.Senders;
import plenum.congress.representation.UnitSeats;
import plenum.congress.representation.VoiceRule;
import plenum.congress.voting.Question;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnAmendment;
import plenum.congress.voting.Question.OnAppeal;
import plenum.congress.voting.Question.OnChallenge;
import plenum.congress.voting.Question.OnClosedSitting;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Question.OnReport;
import plenum.count.apportion.Rounding;
import plenum.count.quotas.Shortage;

/// The values of which the examples of facts and acts are made. Each kind of number is another one, so that a field
/// written in the place of another shows.
final class Examples {
    static final UnitId U2 = new UnitId(2);
    static final Instant NOON = Instant.parse("1956-02-14T12:00:00.417Z");
    static final Scan SCAN = new Scan(NOON, Way.OUT, "North door");
    static final Piece CARD = new Piece(PieceKind.CARD, "17");
    static final Piece DEVICE = new Piece(PieceKind.DEVICE, "D-204");
    static final PersonId P3 = new PersonId(3);
    static final PersonId P4 = new PersonId(4);
    static final MandateNumber N5 = new MandateNumber(5);
    static final MandateNumber N6 = new MandateNumber(6);
    static final SittingId S7 = new SittingId(7);
    static final ItemId A8 = new ItemId(8);
    static final ItemId A9 = new ItemId(9);
    static final RequestId R10 = new RequestId(10);
    static final SpeechId L11 = new SpeechId(11);
    static final MotionId M12 = new MotionId(12);
    static final AmendmentId M12_1 = new AmendmentId(M12, 1);
    static final VoteId V13 = new VoteId(13);
    static final UtteranceId T14 = new UtteranceId(14);
    static final UnitId U15 = new UnitId(15);
    static final ElectionId E16 = new ElectionId(16);
    static final ReportId C17 = new ReportId(17);
    static final ChallengeId H18 = new ChallengeId(18);

    static final Organisation ORGANISATION =
            new Organisation("The \"Meadow\" society", "Annual meeting", "Köln", "Europe/Berlin", true);
    static final List<Unit> UNITS = List.of(new Unit(U2, "North", 120, 30, "estimated"));
    static final List<Person> PERSONS = List.of(
            new Person(P3, "Anna", Optional.of(U2), List.of(new Attribute("education", "higher"))),
            new Person(P4, "Bruno", Optional.empty(), List.of()));
    static final List<Mandate> MANDATES =
            List.of(new Mandate(N5, P3, U2, Voice.DECISIVE, 2), new Mandate(N6, P4, U2, Voice.CONSULTATIVE, 1));
    static final LocalDate JULY_14 = LocalDate.of(1955, 7, 14);
    static final List<Figures> FIGURES = List.of(new Figures(U2, 125, 31), new Figures(U15, 40, 0));
    static final List<AttributeRule> ATTRIBUTES = List.of(
            new AttributeRule("sex", AttributeKind.CHOICE, List.of("woman", "man"), "statute, § 3", false),
            new AttributeRule("born", AttributeKind.DAY, List.of(), "age groups", false),
            new AttributeRule("since", AttributeKind.NUMBER, List.of(), "standing", false),
            new AttributeRule("trade", AttributeKind.TEXT, List.of(), "report", true));
    static final List<RepresentationRule> RULES = rules();
    static final List<UnitSeats> SEATS = List.of(new UnitSeats(U2, 125, 31, 3, 4));
    static final Described EDUCATION = new Described(
            "education",
            List.of("higher", "secondary"),
            List.of(
                    new Yardstick(Yardstick.Of.MEMBERSHIP, List.of(30L, 80L), 120, "the file of members"),
                    new Yardstick(Yardstick.Of.LAST_CONGRESS, List.of(3L, 1L), 4, "report of 1952")));
    static final plenum.congress.credentials.Figures REPORTED = new plenum.congress.credentials.Figures(
            List.of(new Composition(
                    Voice.DECISIVE,
                    new Heads(5, 4, 3),
                    1,
                    List.of(new Table(
                            "education",
                            List.of(new Line("higher", new Heads(3, 3, 2)), new Line("", new Heads(2, 1, 1))),
                            List.of(new Yardstick(Yardstick.Of.MEMBERSHIP, List.of(30L), 120, "estimated")))))),
            List.of(new UnitLine(U2, 120, 30, new Heads(5, 4, 3), new Heads(0, 0, 0))),
            List.of(H18),
            Optional.empty());
    static final plenum.congress.credentials.Figures BY_PROTOCOLS = new plenum.congress.credentials.Figures(
            List.of(), List.of(), List.of(), Optional.of(new Protocols(3, 2, 1)));
    static final ElectionProtocol PROTOCOL = new ElectionProtocol(
            U2,
            JULY_14,
            "The \"Crane\" inn",
            125,
            99,
            2,
            List.of(
                    new ElectionProtocol.Delegate(P3, Voice.DECISIVE, 90),
                    new ElectionProtocol.Delegate(P4, Voice.CONSULTATIVE, 61)),
            AlternatesOrder.VOTES,
            List.of(),
            Optional.empty());

    /// A protocol with alternates and its paper.
    static ElectionProtocol protocol(AlternatesOrder order) {
        return new ElectionProtocol(
                U2,
                JULY_14,
                "The \"Crane\" inn",
                125,
                99,
                2,
                List.of(new ElectionProtocol.Delegate(P3, Voice.DECISIVE, 90)),
                order,
                List.of(new ElectionProtocol.Alternate(P4, 61)),
                Optional.of(new ProtocolFile("north.pdf", "ab".repeat(32))));
    }

    static final Wording WORDING = new Wording("The old passage.", "The new one.");

    static final List<Question> QUESTIONS = List.of(
            new OnMotion(M12),
            new OnAmendment(M12_1),
            new OnAgenda(),
            new OnReport(C17),
            new OnChallenge(H18),
            new OnAppeal(ExamplesOfRulings.G19),
            new OnProcedure("Shall the list be closed?"),
            new OnClosedSitting(S7));

    /// Orders with an article on every matter.
    static final StandingOrders ORDERS = new StandingOrders(
            new Edition("meadow", 3, "Standing orders"),
            IntStream.range(0, Rule.ALL.indexOf(Rule.GUESTS))
                    .mapToObj(n -> new Article(Rule.ALL.get(n), Integer.toString(n + 1), "As is usual."))
                    .toList(),
            new QuorumRule(1, 3, false),
            new FloorRule(List.of(new SpeakingTime("contribution", 600)), 2, true, false),
            new MotionRule(5, false, 1),
            new VotingRule(List.of(new MajorityFor("orders", "two-thirds")), TieRule.CHAIR_CASTS, true, 4),
            new SecretRule("Ed25519", "RFC-3526-2048", 5, 3),
            new MandateRule(Alternation.FREE, false, 48, true),
            new RecordRule(30),
            false);

    /// Orders that leave to general law whatever they can.
    static final StandingOrders SHORT_ORDERS = new StandingOrders(
            new Edition("short", 0, ""),
            List.of(),
            new QuorumRule(0, 1, true),
            new FloorRule(List.of(), 0, false, true),
            new MotionRule(0, true, 0),
            new VotingRule(List.of(), TieRule.REJECTED, false, 0),
            SecretRule.usual(),
            new MandateRule(Alternation.NONE, true, 0, false),
            RecordRule.usual(),
            true);

    /// Orders under which alternates follow in order.
    static final StandingOrders ORDERS_WITH_ALTERNATES = new StandingOrders(
            new Edition("order", 1, ""),
            List.of(),
            new QuorumRule(0, 1, true),
            new FloorRule(List.of(), 0, false, true),
            new MotionRule(0, true, 0),
            new VotingRule(List.of(), TieRule.REJECTED, false, 0),
            SecretRule.usual(),
            MandateRule.usual(),
            RecordRule.usual(),
            true);

    /// Orders under which somebody must support an appeal.
    static final StandingOrders ORDERS_WITH_SECONDED_APPEALS = new StandingOrders(
            new Edition("appeals", 1, ""),
            List.of(),
            new QuorumRule(0, 1, true),
            new FloorRule(List.of(), 0, false, true),
            new MotionRule(0, true, 0, 1),
            new VotingRule(List.of(), TieRule.REJECTED, false, 0),
            SecretRule.usual(),
            MandateRule.usual(),
            RecordRule.usual(),
            true);

    /// Orders under which two tellers count what is on paper.
    static final StandingOrders ORDERS_WITH_TWO_COUNTS = new StandingOrders(
            new Edition("counts", 2, ""),
            List.of(),
            new QuorumRule(0, 1, true),
            new FloorRule(List.of(), 0, false, true),
            new MotionRule(0, true, 0),
            new VotingRule(List.of(), TieRule.REJECTED, false, 0),
            new SecretRule("Ed25519", "Ed25519", 5, 3, 2),
            MandateRule.usual(),
            RecordRule.usual(),
            true);

    /// Orders that name the rules of elections, and a majority by its share.
    static final StandingOrders ORDERS_WITH_ELECTIONS = new StandingOrders(
            new Edition("order", 2, ""),
            List.of(),
            new QuorumRule(1, 2, true),
            new FloorRule(List.of(), 0, false, true),
            new MotionRule(0, true, 0),
            new VotingRule(List.of(new MajorityFor("orders", "3/4 of votes cast")), TieRule.REJECTED, false, 0),
            SecretRule.usual(),
            MandateRule.usual(),
            RecordRule.usual(),
            true,
            new ElectionRule(List.of("two-round", "three-rounds"), List.of("scottish-stv")),
            List.of());

    /// Orders with a quorum for every matter.
    static final StandingOrders ORDERS_WITH_GUESTS = new StandingOrders(
            new Edition("order", 4, ""),
            List.of(new Article(Rule.GUESTS, "23", "As is usual.")),
            SHORT_ORDERS.quorum(),
            SHORT_ORDERS.floor(),
            SHORT_ORDERS.motions(),
            SHORT_ORDERS.voting(),
            SHORT_ORDERS.secret(),
            new MandateRule(
                    Alternation.IN_ORDER,
                    true,
                    0,
                    false,
                    List.of(
                            new GuestRule(GuestKind.GUEST, GuestHall.ADMITTED, GuestSpeech.INVITED, false, true, false),
                            new GuestRule(GuestKind.OBSERVER, GuestHall.ADMITTED, GuestSpeech.ASKS, true, true, false),
                            new GuestRule(GuestKind.PRESS, GuestHall.OPEN, GuestSpeech.NEVER, false, false, true),
                            new GuestRule(GuestKind.STAFF, GuestHall.NONE, GuestSpeech.NEVER, false, false, false))),
            SHORT_ORDERS.record(),
            SHORT_ORDERS.chairMayReorderAgenda());
    static final StandingOrders ORDERS_WITH_QUORUMS = new StandingOrders(
            new Edition("order", 3, ""),
            List.of(),
            new QuorumRule(1, 2, true, QuorumMeasure.VOTES, true),
            new FloorRule(List.of(), 0, false, true),
            new MotionRule(0, true, 0),
            new VotingRule(List.of(), TieRule.REJECTED, false, 0),
            SecretRule.usual(),
            MandateRule.usual(),
            RecordRule.usual(),
            true,
            new ElectionRule(List.of(), List.of(), ElectionTie.CHAIR_CASTS),
            QuorumMeasure.ALL.stream()
                    .map(of -> new QuorumFor("orders", new QuorumRule(2, 3, false, of, false)))
                    .toList());

    /// Orders in which names come from everywhere.
    static final StandingOrders ORDERS_WITH_NOMINATORS = new StandingOrders(
            new Edition("order", 4, ""),
            List.of(),
            new QuorumRule(1, 2, true),
            new FloorRule(List.of(), 0, false, true),
            new MotionRule(0, true, 0),
            new VotingRule(List.of(), TieRule.REJECTED, false, 0),
            SecretRule.usual(),
            MandateRule.usual(),
            RecordRule.usual(),
            true,
            new ElectionRule(List.of(), List.of(), ElectionTie.LOT, Nominator.ALL),
            List.of());

    /// What tellers find on paper in elections.
    static final List<PaperBallots> PAPER_BALLOTS = List.of(
            new PaperBallots.Figures(
                    21, 2, 3, List.of(new PaperBallots.Votes(11, 4, 1), new PaperBallots.Votes(12, 0, 4))),
            new PaperBallots.Rankings(4, List.of(new PaperBallots.Marked(17, List.of(2, 0, 1)))));

    private Examples() {}

    private static List<RepresentationRule> rules() {
        var rules = new ArrayList<RepresentationRule>();
        for (var rounding : Rounding.ALL) {
            rules.add(new RepresentationRule(
                    Senders.EACH,
                    new VoiceRule(Basis.MEMBERS, new Key.OnePer(5000, rounding), SeatBounds.NONE),
                    Optional.empty(),
                    Optional.empty()));
        }
        rules.add(new RepresentationRule(
                Senders.TOP,
                new VoiceRule(
                        Basis.MEMBERS, new Key.House(600, "sainte-lague"), new SeatBounds(1, 2, Optional.of(90), 7)),
                Optional.of(new VoiceRule(
                        Basis.CANDIDATES, new Key.OnePer(8, Rounding.UP), new SeatBounds(0, 1, Optional.of(3), 0))),
                Optional.of(new ExOfficio(U15, 11, 1, 5))));
        return rules;
    }

    static final GroupOfPersons WOMEN = new GroupOfPersons("gender", "women");

    /// Quotas with each provision for a shortage.
    static final List<QuotasOfPersons> QUOTAS = Stream.of(Shortage.values())
            .map(shortage -> new QuotasOfPersons(
                    List.of(
                            new QuotasOfPersons.Seats(WOMEN, 2, Optional.empty()),
                            new QuotasOfPersons.Seats(new GroupOfPersons("region", "North"), 0, Optional.of(3))),
                    shortage))
            .toList();
}
