package plenum.congress.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.AmendmentId;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.RequestId;
import plenum.congress.SittingId;
import plenum.congress.UnitId;
import plenum.congress.UrnId;
import plenum.congress.VoteId;
import plenum.congress.agenda.CloseItem;
import plenum.congress.agenda.DropItem;
import plenum.congress.agenda.Item;
import plenum.congress.agenda.MoveItem;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.agenda.TakeUpItem;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Capacity;
import plenum.congress.assembly.Permissions;
import plenum.congress.attendance.CheckOut;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.FoundOrganisation;
import plenum.congress.bodies.GiveConsent;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.bodies.RelieveOfficer;
import plenum.congress.bodies.Unit;
import plenum.congress.bodies.WithdrawConsent;
import plenum.congress.elections.AcceptNomination;
import plenum.congress.elections.AcceptOffice;
import plenum.congress.elections.AgreeOnSource;
import plenum.congress.elections.AnnulElection;
import plenum.congress.elections.AnswerQuestion;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.CloseBallot;
import plenum.congress.elections.CloseNominations;
import plenum.congress.elections.DeclareElected;
import plenum.congress.elections.DeclineNomination;
import plenum.congress.elections.Election;
import plenum.congress.elections.IntroduceCandidate;
import plenum.congress.elections.LeaveVacant;
import plenum.congress.elections.NextRound;
import plenum.congress.elections.Nominate;
import plenum.congress.elections.Nomination;
import plenum.congress.elections.Nominee;
import plenum.congress.elections.OpenBallot;
import plenum.congress.elections.RefuseOffice;
import plenum.congress.elections.WithdrawNameChallenge;
import plenum.congress.elections.WithdrawNomination;
import plenum.congress.floor.CallSpeaker;
import plenum.congress.floor.CloseList;
import plenum.congress.floor.EndSpeech;
import plenum.congress.floor.ExtendTime;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.GiveFloor;
import plenum.congress.floor.ReopenList;
import plenum.congress.floor.RequestFloor;
import plenum.congress.floor.SpeechRequest;
import plenum.congress.floor.WithdrawRequest;
import plenum.congress.mandates.GiveProxy;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.congress.minutes.Chain;
import plenum.congress.minutes.Trustees;
import plenum.congress.motions.Amendment;
import plenum.congress.motions.BringOrdersIntoForce;
import plenum.congress.motions.Motion;
import plenum.congress.motions.MoveAmendment;
import plenum.congress.motions.MoveMotion;
import plenum.congress.motions.OpenDebate;
import plenum.congress.motions.SecondAmendment;
import plenum.congress.motions.SecondMotion;
import plenum.congress.motions.Subject;
import plenum.congress.motions.WithdrawAmendment;
import plenum.congress.motions.WithdrawMotion;
import plenum.congress.motions.Wording;
import plenum.congress.orders.AdoptOrders;
import plenum.congress.rulings.WithdrawAppeal;
import plenum.congress.sittings.Adjourn;
import plenum.congress.sittings.AdmitGuest;
import plenum.congress.sittings.DismissGuest;
import plenum.congress.sittings.HandOverChair;
import plenum.congress.sittings.OpenDoors;
import plenum.congress.sittings.OpenSitting;
import plenum.congress.sittings.PlanSitting;
import plenum.congress.sittings.Recess;
import plenum.congress.sittings.Resume;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage;
import plenum.congress.succession.SuccessionAct;
import plenum.congress.tellers.SealCount;
import plenum.congress.urns.CallCeremony;
import plenum.congress.urns.CommitPolynomial;
import plenum.congress.urns.ConfirmKey;
import plenum.congress.urns.DisputeShare;
import plenum.congress.urns.EnterDecryption;
import plenum.congress.urns.EnterShuffle;
import plenum.congress.urns.OfferCertificate;
import plenum.congress.urns.OpenUrn;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.PutElectorOnPaper;
import plenum.congress.urns.PutOnPaper;
import plenum.congress.urns.RevealPolynomial;
import plenum.congress.urns.Urn;
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
import plenum.congress.voting.Vote;

/// What somebody does next, drawn from a seed: mostly what could be meant by one whose business it is; often not.
final class Chance {
    static final int PERSONS = 14;
    static final int UNITS = 3;

    /// In so many runs the trustees make their key once.
    private static final int CEREMONIES = 10;

    /// In one of so many runs there are stations at the doors.
    private static final int STATIONS = 8;

    private static final Optional<Act<? super Assembly>> NOTHING = Optional.empty();

    private final Random random;
    private final UrnChance urns;
    private final OrdersChance orders;
    private final RecordChance records;
    private final SealChance seals;
    private final SuccessionChance successions;
    private final TellersChance tellers;
    private final DoorChance doors;
    private final boolean ceremonial;
    private final List<Function<Assembly, Act<? super Assembly>>> acts = new ArrayList<>();

    Chance(long seed) {
        this.random = new Random(seed);
        this.urns = new UrnChance(random);
        this.orders = new OrdersChance(random);
        this.records = new RecordChance(random);
        this.seals = new SealChance(random);
        this.successions = new SuccessionChance(random);
        this.tellers = new TellersChance(random, urns, new HashMap<>());
        this.doors = new DoorChance(new Random(seed * 31), seed % STATIONS == 0);
        this.ceremonial = seed % CEREMONIES == 0;
        beforehand();
        atTheDoor();
        sittings();
        agenda();
        floor();
        motions();
        urns();
        voting();
        elections();
        record();
    }

    /// An act, and whose it is.
    record Deed(Act<? super Assembly> act, Actor by) {}

    /// What was there before the first act: mostly a key that the trustees have made.
    List<Fact> given() {
        return ceremonial ? List.of() : List.of(Trustees.CALLED, Trustees.KEY_MADE);
    }

    /// The trustees make the key themselves, if it is not given.
    List<Deed> ceremony() {
        return ceremonial ? KeyCeremony.deeds() : List.of();
    }

    /// The first acts of any congress, so that there is somebody to act.
    List<Act<? super Assembly>> founding() {
        var units = range(UNITS)
                .map(n -> new Unit(new UnitId(n), "Unit " + n, 100, 10, ""))
                .toList();
        var persons = range(PERSONS).map(this::person).toList();
        var mandates = range(9).map(n -> mandate(n, n)).toList();
        var founding = new ArrayList<Act<? super Assembly>>(List.of(
                new AdoptOrders(orders.orders()),
                new FoundOrganisation(new Organisation("Meadow", "Annual meeting", "Here", "UTC", true)),
                new RegisterUnits(units),
                new EnrolPersons(persons),
                new IssueMandates(mandates),
                new AppointOfficer(new PersonId(1), Office.CHAIR),
                new AppointOfficer(new PersonId(12), Office.CHAIR),
                new AppointOfficer(new PersonId(13), Office.SECRETARY),
                new AppointOfficer(new PersonId(13), Office.CREDENTIALS),
                new AppointOfficer(new PersonId(2), Office.TELLER),
                new AppointOfficer(new PersonId(3), Office.TELLER),
                new AppointOfficer(new PersonId(14), Office.REGISTRAR),
                new ProposeItem("1", Optional.empty(), "Report", "", 60, Optional.empty()),
                new ProposeItem("2", Optional.empty(), "Elections", "", 30, Optional.empty()),
                new ProposeItem("3", Optional.empty(), "Other business", "", 5, Optional.empty()),
                new PlanSitting("Morning", "14 February", "10:00", false)));
        Trustees.ALL.forEach(trustee -> founding.add(new AppointOfficer(trustee, Office.TRUSTEE)));
        founding.addAll(BodiesChance.founding());
        return founding;
    }

    Act<? super Assembly> act(Assembly assembly) {
        if (!assembly.sittings().inSession() && once(3)) {
            return assembly.sittings().current().isPresent() ? new Resume() : new OpenSitting(planned(assembly));
        }
        var appeal = new RulingChance(random).due(assembly);
        if (appeal.isPresent()) {
            return appeal.get();
        }
        var secret = once(3) ? secretly(assembly) : NOTHING;
        var elective = once(4) ? electing(assembly) : once(4) ? successions.due(assembly) : NOTHING;
        if (secret.or(() -> elective).isPresent()) {
            return secret.or(() -> elective).get();
        }
        var business = once(6) ? business(assembly) : NOTHING;
        return business.orElseGet(() -> one(acts).apply(assembly));
    }

    /// What a chair would do next with the first motion that waits for the chair.
    private Optional<Act<? super Assembly>> business(Assembly assembly) {
        return assembly.motions().all().stream()
                .flatMap(motion -> business(motion).stream())
                .findFirst();
    }

    private Optional<Act<? super Assembly>> business(Motion motion) {
        return switch (motion.stage()) {
            case plenum.congress.motions.Stage.Tabled() -> Optional.of(new OpenDebate(motion.id()));
            case plenum.congress.motions.Stage.UnderDebate() -> {
                var pending = motion.pending();
                var question = pending.isEmpty()
                        ? new Question.OnMotion(motion.id())
                        : new Question.OnAmendment(pending.getFirst());
                yield Optional.of(new PutQuestion(question, one(Method.ALL)));
            }
            case plenum.congress.motions.Stage.Decided(var carried, var _) ->
                carried && motion.subject() == Subject.ORDERS
                        ? Optional.of(new BringOrdersIntoForce(motion.id(), orders.orders()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Mostly somebody whose business the act is.
    Actor actor(Act<? super Assembly> act, Assembly assembly) {
        if (once(12)) {
            return once(3) ? new Actor.Organiser() : Actor.of(person());
        }
        var meant = meant(act, assembly);
        return meant.isPresent() && !once(8) ? Actor.of(meant.get()) : inCapacity(one(Permissions.of(act)), assembly);
    }

    /// The one person who can have meant this act.
    private Optional<PersonId> meant(Act<? super Assembly> act, Assembly assembly) {
        return switch (act) {
            case CastVote(var vote, var mandate, var _) ->
                assembly.voting()
                        .vote(vote)
                        .flatMap(open -> open.roll().line(mandate))
                        .map(line -> line.voter());
            case SealCount _ -> TellersChance.sealing(assembly);
            case EnterShuffle _, EnterDecryption _ -> Optional.of(one(Trustees.ALL));
            case WithdrawAppeal(var ruling) -> RulingChance.appellant(ruling, assembly);
            case WithdrawMotion(var motion) -> assembly.motions().motion(motion).map(Motion::mover);
            case WithdrawAmendment(var amendment) ->
                assembly.motions().amendment(amendment).map(Amendment::mover);
            case WithdrawRequest(var request) ->
                assembly.floor().request(request).map(SpeechRequest::person);
            case GiveConsent(var person, var _) -> Optional.of(person);
            case WithdrawConsent(var person, var _) -> Optional.of(person);
            case AnswerQuestion(var election, var nomination, var _, var _) ->
                nominee(election, nomination, assembly).or(() -> presiding(assembly));
            case IntroduceCandidate(var election, var nomination, var _) ->
                nominee(election, nomination, assembly).or(() -> presiding(assembly));
            case AcceptNomination(var election, var nomination) -> nominee(election, nomination, assembly);
            case DeclineNomination(var election, var nomination) -> nominee(election, nomination, assembly);
            case WithdrawNomination(var election, var nomination) -> nominee(election, nomination, assembly);
            case SuccessionAct _, AcceptOffice _, RefuseOffice _, WithdrawNameChallenge _ -> presiding(assembly);
            default -> MandateChance.meant(act, assembly).or(() -> SealChance.meant(act, assembly));
        };
    }

    private static Optional<PersonId> presiding(Assembly assembly) {
        return assembly.sittings().current().flatMap(Sitting::presiding);
    }

    private static Optional<PersonId> nominee(ElectionId election, int nomination, Assembly assembly) {
        return assembly.elections()
                .election(election)
                .flatMap(called -> called.nomination(nomination))
                .flatMap(Nomination::person);
    }

    private Actor inCapacity(Capacity capacity, Assembly assembly) {
        var office = switch (capacity) {
            case ORGANISER -> Optional.of(Office.ORGANISER);
            case CHAIR -> Optional.of(Office.CHAIR);
            case SECRETARY -> Optional.of(Office.SECRETARY);
            case CREDENTIALS -> Optional.of(Office.CREDENTIALS);
            case TELLER -> Optional.of(Office.TELLER);
            case REGISTRAR -> Optional.of(Office.REGISTRAR);
            case TRUSTEE -> Optional.of(Office.TRUSTEE);
            case PRESIDING, DELEGATE, ACCREDITED, ENROLLED, VOTER -> Optional.<Office>empty();
        };
        if (capacity == Capacity.ORGANISER) {
            return new Actor.Organiser();
        }
        if (capacity == Capacity.VOTER) {
            return new Actor.Voter();
        }
        if (capacity == Capacity.PRESIDING) {
            return assembly.sittings()
                    .current()
                    .flatMap(Sitting::presiding)
                    .map(Actor::of)
                    .orElseGet(() -> Actor.of(person()));
        }
        var holders = assembly.bodies().persons().stream()
                .map(Person::id)
                .filter(id -> office.map(held -> assembly.bodies().holds(id, held))
                        .orElseGet(() -> assembly.mandates().of(id).isPresent()))
                .toList();
        return Actor.of(holders.isEmpty() ? person() : one(holders));
    }

    private void beforehand() {
        often(1, _ -> new AdoptOrders(orders.orders()));
        often(1, _ -> new FoundOrganisation(new Organisation("Meadow", "Annual meeting", "Here", "UTC", true)));
        often(1, new BodiesChance(random, PERSONS)::act);
        often(1, _ -> new EnrolPersons(List.of(person(1 + below(30)))));
        often(1, _ -> new AppointOfficer(person(), one(Office.ALL)));
        often(1, _ -> new RelieveOfficer(new PersonId(3 + below(9)), one(Office.ALL)));
        often(2, _ -> new IssueMandates(List.of(mandate(1 + below(40), 1 + below(PERSONS + 2)))));
        often(1, _ -> new IssueBadge(person()));
        often(8, _ -> new GiveProxy(mandateNumber(), once(3) ? person() : new PersonId(1 + below(3))));
    }

    private void atTheDoor() {
        often(24, assembly -> new MandateChance(random).act(assembly));
        often(14, assembly -> doors.coming(assembly, person()));
        often(3, _ -> new CheckOut(person()));
    }

    private void sittings() {
        often(2, _ -> new PlanSitting("Sitting", "15 February", "18:00", once(2)));
        often(6, assembly -> new OpenSitting(planned(assembly)));
        often(2, _ -> new Recess("soon"));
        often(4, _ -> new Resume());
        often(2, _ -> new Adjourn());
        often(3, _ -> new HandOverChair(once(2) ? person() : one(List.of(new PersonId(1), new PersonId(12)))));
        often(1, assembly -> new AdmitGuest(sitting(assembly), person()));
        often(2, this::dismissal);
        often(2, _ -> new OpenDoors());
        often(16, seals::drawn);
    }

    private DismissGuest dismissal(Assembly assembly) {
        var invited = assembly.sittings().all().stream()
                .filter(sitting -> !sitting.guests().isEmpty())
                .findFirst();
        return new DismissGuest(
                invited.map(Sitting::id).orElseGet(() -> sitting(assembly)),
                invited.map(Sitting::guests)
                        .flatMap(guests -> guests.stream().min(Comparator.naturalOrder()))
                        .orElseGet(this::person));
    }

    private void agenda() {
        often(2, assembly -> new ProposeItem("n", maybe(item(assembly)), "Item", "", below(60), authority(assembly)));
        often(2, assembly -> new MoveItem(item(assembly), maybe(item(assembly)), 1 + below(4), authority(assembly)));
        often(1, assembly -> new DropItem(item(assembly), authority(assembly)));
        often(6, assembly -> new TakeUpItem(item(assembly)));
        often(3, assembly -> new CloseItem(assembly.agenda().current().orElseGet(() -> item(assembly))));
    }

    private void floor() {
        often(7, _ -> new RequestFloor(one(FloorKind.ALL), "briefly"));
        often(2, new RulingChance(random)::any);
        often(2, assembly -> new WithdrawRequest(request(assembly)));
        often(5, assembly -> new CallSpeaker(request(assembly)));
        often(2, _ -> new GiveFloor(person(), one(FloorKind.ALL)));
        often(2, _ -> new ExtendTime(once(5) ? 0 : 60));
        often(4, _ -> new EndSpeech());
        often(1, _ -> new CloseList());
        often(2, _ -> new ReopenList());
    }

    private void motions() {
        often(
                5,
                assembly -> new MoveMotion(
                        once(2) ? Subject.ORDERS : one(Subject.ALL),
                        maybe(item(assembly)),
                        once(20) ? " " : "Land",
                        "Plough all of it."));
        often(8, assembly -> new SecondMotion(motion(assembly)));
        often(6, assembly -> new OpenDebate(motion(assembly)));
        often(1, assembly -> new WithdrawMotion(motion(assembly)));
        often(
                5,
                assembly -> new MoveAmendment(
                        motion(assembly),
                        once(10) ? Optional.of(amendment(assembly)) : Optional.empty(),
                        new Wording(one(List.of("", "all of it", "all", "never")), "some"),
                        "clearer"));
        often(7, assembly -> new SecondAmendment(amendment(assembly)));
        often(1, assembly -> new WithdrawAmendment(amendment(assembly)));
        often(8, assembly -> new BringOrdersIntoForce(adopted(assembly), orders.orders()));
    }

    private void urns() {
        often(1, this::call);
        often(
                1,
                _ -> one(List.of(
                        new OfferCertificate(group(), "{}"),
                        new CommitPolynomial(group(), Chain.hash("polynomial")),
                        new RevealPolynomial(group(), "{}"),
                        new ConfirmKey(group(), "{}"),
                        new DisputeShare(group(), person()))));
        often(3, _ -> new PutOnPaper(mandateNumber(), once(3)));
        often(1, _ -> new PutElectorOnPaper(person(), once(3)));
        often(1, assembly -> urn(assembly, urn -> new OpenUrn(urn.id(), urns.credentials(urn))));
        often(2, assembly -> urn(assembly, urns::cast));
        often(1, assembly -> urn(assembly, urns::test));
        often(1, assembly -> urn(assembly, urns::verification));
        often(1, assembly -> urn(assembly, urns::closed));
        often(3, assembly -> urn(assembly, urn -> urns.shuffle(urn.id())));
        often(3, assembly -> urn(assembly, urn -> urns.decryption(urn.id())));
        often(1, assembly -> urn(assembly, urns::result));
        often(1, assembly -> paper(vote(assembly)));
        often(1, assembly -> new DeclareResult(vote(assembly)));
    }

    /// The key with which votes are taken is made anew only where that is refused, lest there be no more of them.
    private CallCeremony call(Assembly assembly) {
        var locked = assembly.urns().all().stream()
                .anyMatch(urn -> urn.unfinished() && urn.prepared().group().equals(Trustees.GROUP));
        return new CallCeremony(locked ? Trustees.GROUP : one(List.of("RFC-3526-2048", "whatever")), below(5));
    }

    private String group() {
        return one(List.of(Trustees.GROUP, "RFC-3526-2048", "BELENIOS-2048"));
    }

    /// What is done with one of the last urns; without any, a first one is opened in vain.
    private Act<? super Assembly> urn(Assembly assembly, Function<Urn, Act<? super Assembly>> act) {
        var urns = assembly.urns().all();
        return urns.isEmpty() || once(20)
                ? new OpenUrn(new UrnId(below(9)), List.of())
                : act.apply(once(2) ? late(urns) : List.copyOf(urns).getFirst());
    }

    private void voting() {
        often(14, assembly -> new PutQuestion(question(assembly), one(Method.ALL)));
        often(40, this::answer);
        often(2, assembly -> ballot(vote(assembly), assembly));
        often(1, assembly -> cards(vote(assembly)));
        often(1, assembly -> new RaiseObjection(vote(assembly)));
        often(8, assembly -> new CloseVote(vote(assembly)));
        often(1, assembly -> new GiveCastingVote(vote(assembly), one(Choice.ALL)));
        often(2, assembly -> new AnnulVote(vote(assembly), once(4) ? "" : "by mistake"));
    }

    /// What the vote under way waits for; without one, a question is put.
    private Act<? super Assembly> answer(Assembly assembly) {
        var current = assembly.voting().current();
        if (current.isEmpty()) {
            return new PutQuestion(question(assembly), one(Method.ALL));
        }
        var vote = current.get().id();
        if (!current.get().open()) {
            return new GiveCastingVote(vote, one(Choice.ALL));
        }
        return switch (current.get().method()) {
            case ACCLAMATION -> once(4) ? new RaiseObjection(vote) : new CloseVote(vote);
            case CARDS -> cards(vote);
            case DEVICES -> ballot(vote, assembly);
            case SECRET -> secretly(assembly).orElseThrow();
        };
    }

    /// What the secret vote under way waits for.
    private Optional<Act<? super Assembly>> secretly(Assembly assembly) {
        return assembly.voting()
                .current()
                .filter(vote -> vote.open() && vote.method() == Method.SECRET)
                .flatMap(vote -> assembly.urns()
                        .of(new OnVote(vote.id()))
                        .map(urn -> secretly(
                                vote.id(), urn, tellers.due(urn, assembly).orElseGet(() -> paper(vote.id())))));
    }

    private Act<? super Assembly> secretly(VoteId vote, Urn urn, Act<? super Assembly> counting) {
        return atTheUrn(urn, new CloseVote(vote), once(3) ? new DeclareResult(vote) : counting);
    }

    /// What an urn waits for.
    private Act<? super Assembly> atTheUrn(Urn urn, Act<? super Assembly> closing, Act<? super Assembly> declaring) {
        return switch (urn.stage()) {
            case Urn.Stage.Prepared() -> new OpenUrn(urn.id(), urns.credentials(urn));
            case Urn.Stage.Open() -> once(12) ? closing : urns.cast(urn);
            case Urn.Stage.Closed() -> urns.closed(urn);
            case Urn.Stage.Mixing() -> urns.shuffle(urn.id());
            case Urn.Stage.Decrypting() -> urns.decrypting(urn);
            case Urn.Stage.Counted _, Urn.Stage.Faulty _, Urn.Stage.Withheld _, Urn.Stage.Abandoned _ -> declaring;
        };
    }

    private EnterPaper paper(VoteId vote) {
        return new EnterPaper(vote, new Tally(below(3), below(2), once(20) ? -1 : 0, below(2)));
    }

    private CastVote ballot(VoteId vote, Assembly assembly) {
        return new CastVote(vote, voting(assembly), one(Choice.ALL));
    }

    private EnterCards cards(VoteId vote) {
        return new EnterCards(
                vote, one(List.of("left", "right", "")), below(5), below(5), below(3) - (once(9) ? 1 : 0));
    }

    private void elections() {
        often(1, _ -> successions.call(one(BallotForm.ALL), one(BallotForm.ALL)));
        often(2, tellers::any);
        often(1, new ErasureChance(random)::any);
        often(5, successions::any);
        often(
                4,
                assembly -> new Nominate(
                        election(assembly),
                        range(once(4) ? 3 : 1).map(_ -> nominee()).toList(),
                        List.of(),
                        once(4)));
        often(3, assembly -> new AcceptNomination(election(assembly), 1 + below(5)));
        often(1, assembly -> new DeclineNomination(election(assembly), 1 + below(5)));
        often(1, assembly -> new WithdrawNomination(election(assembly), 1 + below(5)));
        often(4, assembly -> new CandidacyChance(random).any(election(assembly)));
        often(1, assembly -> new CloseNominations(election(assembly)));
        often(1, assembly -> new OpenBallot(election(assembly)));
        often(1, assembly -> new CloseBallot(election(assembly)));
        often(1, assembly -> new DeclareElected(election(assembly)));
        often(1, assembly -> SuccessionChance.lot(assembly, election(assembly), 1 + below(5)));
        often(1, assembly -> new NextRound(election(assembly)));
        often(2, assembly -> new LeaveVacant(election(assembly)));
        often(1, assembly -> new AnnulElection(election(assembly), once(2) ? "" : "a name was missing"));
    }

    /// What the first election that is not over waits for; without one, another is called.
    private Optional<Act<? super Assembly>> electing(Assembly assembly) {
        var waiting = assembly.elections().all().stream()
                .filter(Election::unfinished)
                .findFirst()
                .<Act<? super Assembly>>map(election -> electing(election, assembly));
        var form = one(BallotForm.ALL);
        return waiting.or(() -> once(4) ? Optional.of(successions.call(form, form)) : Optional.empty());
    }

    private Act<? super Assembly> electing(Election election, Assembly assembly) {
        var id = election.id();
        var challenge = new CandidacyChance(random).due(election, assembly);
        if (challenge.isPresent() && !once(4)) {
            return challenge.get();
        }
        return switch (election.stage()) {
            case Election.Stage.Nominating _
            when election.lots().source().isEmpty() && once(6) -> new AgreeOnSource(id, "the lottery of Saturday");
            case Election.Stage.Nominating _ -> nominating(election);
            case Election.Stage.Ready(var _, var standing) ->
                standing.isEmpty() || once(20) ? new AnnulElection(id, "nobody is left") : new OpenBallot(id);
            case Election.Stage.Balloting _, Election.Stage.Counting _, Election.Stage.Drawn _ -> {
                var urn = assembly.urn(election).orElseThrow();
                var counting = tellers.due(urn, assembly).orElseGet(() -> urns.paper(election, urn));
                yield atTheUrn(urn, new CloseBallot(id), once(3) ? new DeclareElected(id) : counting);
            }
            case Election.Stage.Drawing(var _, var _, var among, var _) ->
                SuccessionChance.lot(assembly, id, one(among));
            case Election.Stage.Undecided _ -> once(2) ? new LeaveVacant(id) : new NextRound(id);
            case Election.Stage.Decided _, Election.Stage.Annulled _ -> new NextRound(id);
        };
    }

    private Act<? super Assembly> nominating(Election election) {
        var awaited = election.awaited();
        if (once(8)) {
            return new CandidacyChance(random).any(election.id());
        }
        if (!awaited.isEmpty() && once(2)) {
            return new AcceptNomination(election.id(), awaited.getFirst().number());
        }
        if (election.lots().source().isEmpty() && once(4)) {
            return new AgreeOnSource(election.id(), "the lottery of Saturday");
        }
        var losers = election.called().form() == BallotForm.CROSSES ? 1 : 0;
        return election.willing().size() >= election.seatsLeft() + losers && !once(3)
                ? new CloseNominations(election.id())
                : new Nominate(election.id(), List.of(nominee()), SuccessionChance.groups(election));
    }

    private Nominee nominee() {
        return once(3) ? new Nominee.Named("Guest " + below(5)) : new Nominee.Enrolled(person());
    }

    private ElectionId election(Assembly assembly) {
        var all = assembly.elections().all();
        return all.isEmpty() || once(12)
                ? new ElectionId(1 + below(9))
                : late(all).id();
    }

    private void record() {
        often(16, records::drawn);
    }

    private void often(int times, Function<Assembly, Act<? super Assembly>> act) {
        for (int n = 0; n < times; n++) {
            acts.add(act);
        }
    }

    private Person person(int number) {
        return new Person(
                new PersonId(number),
                "Person " + number,
                once(2) ? Optional.empty() : Optional.of(new UnitId(1 + below(UNITS))),
                List.of());
    }

    private Mandate mandate(int number, int holder) {
        return new Mandate(
                new MandateNumber(number),
                new PersonId(holder),
                new UnitId(1 + below(UNITS)),
                once(5) ? Voice.CONSULTATIVE : Voice.DECISIVE,
                once(3) ? 1 + below(3) : 1);
    }

    private Question question(Assembly assembly) {
        if (!assembly.agenda().adopted() && once(2)) {
            return new Question.OnAgenda();
        }
        return switch (below(12)) {
            case 0 -> new Question.OnAgenda();
            case 1 -> new Question.OnProcedure(once(5) ? "" : "Shall we?");
            case 2 -> new Question.OnClosedSitting(sitting(assembly));
            case 9, 10, 11 -> new MandateChance(random).question(assembly);
            case 3, 4, 5 -> new Question.OnAmendment(amendment(assembly));
            default -> new Question.OnMotion(motion(assembly));
        };
    }

    private PersonId person() {
        return new PersonId(1 + below(PERSONS + 1));
    }

    private MandateNumber mandateNumber() {
        return new MandateNumber(1 + below(10));
    }

    private SittingId sitting(Assembly assembly) {
        return assembly.sittings()
                .current()
                .filter(_ -> once(2))
                .map(Sitting::id)
                .orElseGet(
                        () -> new SittingId(1 + below(assembly.sittings().all().size() + 1)));
    }

    private SittingId planned(Assembly assembly) {
        return assembly.sittings().all().stream()
                .filter(sitting -> sitting.stage() instanceof Stage.Planned)
                .map(Sitting::id)
                .findFirst()
                .orElseGet(() -> sitting(assembly));
    }

    private ItemId item(Assembly assembly) {
        var items = assembly.agenda().items();
        return items.isEmpty() || once(12)
                ? new ItemId(1 + below(9))
                : late(items.stream().map(Item::id).toList());
    }

    private RequestId request(Assembly assembly) {
        var queue = assembly.floor().queue();
        return queue.isEmpty() || once(9)
                ? new RequestId(1 + below(9))
                : one(queue).id();
    }

    private MotionId motion(Assembly assembly) {
        var all = assembly.motions().all();
        var pending = all.stream()
                .filter(motion -> !motion.stage().beyondWithdrawal())
                .toList();
        return all.isEmpty() || once(12)
                ? new MotionId(1 + below(9))
                : late(pending.isEmpty() ? all : pending).id();
    }

    private MotionId adopted(Assembly assembly) {
        return assembly.motions().all().stream()
                .filter(motion -> motion.subject() == Subject.ORDERS && motion.carried() && !once(4))
                .map(Motion::id)
                .reduce((_, later) -> later)
                .orElseGet(() -> motion(assembly));
    }

    private AmendmentId amendment(Assembly assembly) {
        var all = assembly.motions().all().stream()
                .flatMap(motion -> motion.amendments().values().stream())
                .toList();
        var pending = all.stream()
                .filter(amendment -> !amendment.stage().beyondWithdrawal())
                .toList();
        return all.isEmpty() || once(12)
                ? new AmendmentId(motion(assembly), 1)
                : late(pending.isEmpty() ? all : pending).id();
    }

    private VoteId vote(Assembly assembly) {
        return assembly.voteUnderWay()
                .filter(_ -> !once(12))
                .orElseGet(() -> new VoteId(1 + below(assembly.voting().all().size() + 1)));
    }

    private MandateNumber voting(Assembly assembly) {
        var lines = assembly.voting()
                .current()
                .map(Vote::roll)
                .map(roll -> List.copyOf(roll.lines().keySet()))
                .orElse(List.of());
        return lines.isEmpty() || once(12) ? mandateNumber() : one(lines);
    }

    private Optional<VoteId> authority(Assembly assembly) {
        var carried = assembly.voting().all().stream()
                .filter(vote -> vote.carried() && !(vote.question() instanceof Question.OnAgenda))
                .map(Vote::id)
                .toList();
        return carried.isEmpty() || once(3) ? maybe(vote(assembly)) : Optional.of(late(carried));
    }

    private <T> Optional<T> maybe(T value) {
        return once(3) ? Optional.empty() : Optional.of(value);
    }

    /// One of the last few.
    private <T> T late(Collection<T> values) {
        var list = List.copyOf(values);
        return list.get(Math.max(0, list.size() - 1 - below(4)));
    }

    private <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    private boolean once(int in) {
        return below(in) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private static Stream<Integer> range(int last) {
        return IntStream.rangeClosed(1, last).boxed();
    }
}
