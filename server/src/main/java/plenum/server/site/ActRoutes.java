package plenum.server.site;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plenum.ballot.archive.Hash;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.agenda.CloseItem;
import plenum.congress.agenda.DropItem;
import plenum.congress.agenda.MoveItem;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.agenda.TakeUpItem;
import plenum.congress.assembly.Assembly;
import plenum.congress.credentials.DecideChallenge;
import plenum.congress.credentials.DescribeAttribute;
import plenum.congress.credentials.Described;
import plenum.congress.credentials.HandOver;
import plenum.congress.credentials.HearChallenge;
import plenum.congress.credentials.LayReport;
import plenum.congress.credentials.LodgeChallenge;
import plenum.congress.credentials.TakeBack;
import plenum.congress.credentials.WithdrawChallenge;
import plenum.congress.credentials.Yardstick;
import plenum.congress.floor.CallSpeaker;
import plenum.congress.floor.CloseList;
import plenum.congress.floor.EndSpeech;
import plenum.congress.floor.ExtendTime;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.GiveFloor;
import plenum.congress.floor.ReopenList;
import plenum.congress.floor.RequestFloor;
import plenum.congress.floor.WithdrawRequest;
import plenum.congress.mandates.Cause;
import plenum.congress.mandates.GiveProxy;
import plenum.congress.mandates.ListAlternates;
import plenum.congress.mandates.NameLeader;
import plenum.congress.mandates.RevokeProxy;
import plenum.congress.mandates.WithdrawAccreditation;
import plenum.congress.mandates.WithdrawMandate;
import plenum.congress.motions.BringOrdersIntoForce;
import plenum.congress.motions.MoveAmendment;
import plenum.congress.motions.MoveMotion;
import plenum.congress.motions.OpenDebate;
import plenum.congress.motions.SecondAmendment;
import plenum.congress.motions.SecondMotion;
import plenum.congress.motions.Subject;
import plenum.congress.motions.WithdrawAmendment;
import plenum.congress.motions.WithdrawMotion;
import plenum.congress.motions.Wording;
import plenum.congress.record.AddNote;
import plenum.congress.record.ApproveMinutes;
import plenum.congress.record.ApproveSpeech;
import plenum.congress.record.Change;
import plenum.congress.record.CorrectUtterance;
import plenum.congress.record.Layer;
import plenum.congress.record.NoteReaction;
import plenum.congress.record.PublishRecord;
import plenum.congress.record.ReactionKind;
import plenum.congress.record.RemarkOnMinutes;
import plenum.congress.record.Revise;
import plenum.congress.record.SignMinutes;
import plenum.congress.record.TakeDown;
import plenum.congress.record.TakeTurn;
import plenum.congress.rulings.AppealRuling;
import plenum.congress.rulings.Finding;
import plenum.congress.rulings.RuleOnPoint;
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
import plenum.congress.sittings.Resume;
import plenum.congress.sittings.WaiveStenogram;
import plenum.congress.urns.CallCeremony;
import plenum.congress.urns.CommitPolynomial;
import plenum.congress.urns.ConfirmKey;
import plenum.congress.urns.DisputeShare;
import plenum.congress.urns.OfferCertificate;
import plenum.congress.urns.PutElectorOnPaper;
import plenum.congress.urns.PutOnPaper;
import plenum.congress.urns.RevealPolynomial;
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
import plenum.congress.voting.RaiseObjection;
import plenum.congress.voting.Tally;
import plenum.server.founding.Fault;
import plenum.server.founding.OrdersDocument;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Every act that is sent from a desk: its address, and its fields read from the form. What is allowed
/// is not decided here.
final class ActRoutes {
    private static final Kind<String> LINE = Kind.text(300);
    private static final Kind<String> PARAGRAPHS = Kind.text(200_000);
    private static final Kind<String> POINT = Kind.text(2000);
    private static final Kind<Long> CARDS = new Kind<>(
            "a whole number from 0 to 1000000",
            text -> Kind.whole(0, 1_000_000).reader().apply(text).longValue());
    private static final Kind<Long> PEOPLE = new Kind<>(
            "a whole number from 0 to 999999999",
            text -> Kind.whole(0, 999_999_999).reader().apply(text).longValue());
    private static final Kind<List<String>> LINES = new Kind<>(
            "one value a line",
            text -> text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
    private static final Kind<List<Long>> NUMBERS = new Kind<>(
            "one whole number a line",
            text -> LINES.reader().apply(text).stream().map(PEOPLE.reader()).toList());
    private static final Kind<String> RECORD = Kind.text(200_000);
    private static final Kind<String> HASH =
            new Kind<>("64 hex digits", text -> Hash.parse(text).toString());
    private static final Kind<Choice> CHOICE = Kind.word(Choice.ALL, Choice::code);
    private static final Kind<FloorKind> FLOOR = Kind.word(FloorKind.ALL, FloorKind::code);

    private static final Kind<String> DAY =
            new Kind<>("a day such as 2027-03-13", text -> LocalDate.parse(text).toString());
    private static final Kind<LocalDate> RELEASE_DAY = new Kind<>("a day such as 2027-03-13", LocalDate::parse);
    /// Several persons, in an order that matters.
    static final Kind<List<PersonId>> PERSONS = new Kind<>(
            "persons such as P3 P17",
            text -> Stream.of(text.strip().split("[\\s,;]+"))
                    .map(Kind.PERSON.reader())
                    .toList());
    private static final Kind<String> TIME =
            new Kind<>("a time such as 10:00", text -> LocalTime.parse(text).toString());

    private final Routes routes;
    private final Acting acting;

    private ActRoutes(Routes routes, Acting acting) {
        this.routes = routes;
        this.acting = acting;
    }

    static void addTo(Routes routes, Acting acting) {
        var acts = new ActRoutes(routes, acting);
        acts.mandates();
        acts.credentials();
        acts.sittings();
        acts.agenda();
        acts.floor();
        acts.motions();
        acts.rulings();
        acts.keys();
        acts.votes();
        acts.record();
        acts.minutes();
    }

    private void on(String path, Function<Request, Act<? super Assembly>> act) {
        routes.post(path, request -> acting.answer(request, act.apply(request)));
    }

    private void mandates() {
        on(
                "/mandates/{number}/withdrawal",
                form -> new WithdrawMandate(Kind.MANDATE.path(form, "number"), LINE.in(form, "reason")));
        on(
                "/credentials/guests/{person}/withdrawal",
                form -> new WithdrawAccreditation(
                        Kind.PERSON.path(form, "person"),
                        LINE.ifAny(form, "reason").orElse("")));
        on("/proxies", form -> new GiveProxy(Kind.MANDATE.in(form, "principal"), Kind.PERSON.in(form, "holder")));
        on("/proxies/{number}/revocation", form -> new RevokeProxy(Kind.MANDATE.path(form, "number")));
    }

    private void credentials() {
        on("/credentials/reports", _ -> new LayReport());
        on(
                "/mandates/handovers",
                form -> new HandOver(
                        Kind.MANDATE.in(form, "mandate"),
                        Kind.PERSON.ifAny(form, "to"),
                        Kind.word(Cause.ALL, Cause::code).in(form, "cause")));
        on("/mandates/{number}/return", form -> new TakeBack(Kind.MANDATE.path(form, "number")));
        on(
                "/delegations/{unit}/alternates",
                form -> new ListAlternates(
                        Kind.UNIT.path(form, "unit"),
                        PERSONS.ifAny(form, "persons").orElse(List.of())));
        on(
                "/delegations/{unit}/leader",
                form -> new NameLeader(Kind.UNIT.path(form, "unit"), Kind.PERSON.in(form, "person")));
        on(
                "/credentials/challenges",
                form -> new LodgeChallenge(Kind.MANDATE.in(form, "mandate"), PARAGRAPHS.in(form, "grounds")));
        on(
                "/credentials/challenges/{challenge}/hearing",
                form -> new HearChallenge(Kind.CHALLENGE.path(form, "challenge"), PARAGRAPHS.in(form, "statement")));
        on(
                "/credentials/challenges/{challenge}/decision",
                form -> new DecideChallenge(
                        Kind.CHALLENGE.path(form, "challenge"),
                        Kind.TRUTH.in(form, "upheld"),
                        LINE.in(form, "reason")));
        on(
                "/credentials/challenges/{challenge}/withdrawal",
                form -> new WithdrawChallenge(Kind.CHALLENGE.path(form, "challenge")));
        on("/credentials/attributes", form -> new DescribeAttribute(described(form)));
    }

    private static Described described(Request form) {
        return new Described(
                Kind.text(100).in(form, "attribute"),
                LINES.in(form, "values"),
                Yardstick.Of.ALL.stream()
                        .flatMap(of -> yardstick(form, of).stream())
                        .toList());
    }

    private static Optional<Yardstick> yardstick(Request form, Yardstick.Of of) {
        return NUMBERS.ifAny(form, of.code() + "-numbers")
                .map(numbers -> new Yardstick(
                        of,
                        numbers,
                        PEOPLE.in(form, of.code() + "-total"),
                        LINE.ifAny(form, of.code() + "-source").orElse("")));
    }

    private void sittings() {
        on(
                "/sittings",
                form -> new PlanSitting(
                        LINE.in(form, "title"),
                        DAY.in(form, "day"),
                        TIME.in(form, "opens"),
                        Kind.TRUTH.ifAny(form, "closed").orElse(false),
                        Kind.TRUTH.ifAny(form, "second-call").orElse(false)));
        on("/sittings/{sitting}/opening", form -> new OpenSitting(Kind.SITTING.path(form, "sitting")));
        on(
                "/sittings/current/recess",
                form -> new Recess(LINE.ifAny(form, "until").orElse("")));
        on("/sittings/current/resumption", _ -> new Resume());
        on("/sittings/current/adjournment", _ -> new Adjourn());
        on("/sittings/current/chair", form -> new HandOverChair(Kind.PERSON.in(form, "person")));
        on("/sittings/current/doors", _ -> new OpenDoors());
        on("/sittings/{sitting}/stenogram", form -> new WaiveStenogram(Kind.SITTING.path(form, "sitting")));
        on(
                "/sittings/{sitting}/keepers",
                form -> new NameKeepers(
                        Kind.SITTING.path(form, "sitting"),
                        PERSONS.in(form, "keepers"),
                        Kind.whole(1, 255).in(form, "threshold"),
                        RELEASE_DAY.ifAny(form, "release")));
        on(
                "/sittings/{sitting}/release",
                form -> new OrderRelease(
                        Kind.SITTING.path(form, "sitting"),
                        LINE.in(form, "decision"),
                        Kind.TRUTH.ifAny(form, "part").orElse(false)));
        on(
                "/sittings/{sitting}/guests",
                form -> new AdmitGuest(Kind.SITTING.path(form, "sitting"), Kind.PERSON.in(form, "person")));
        on(
                "/sittings/{sitting}/guests/{person}/dismissal",
                form -> new DismissGuest(Kind.SITTING.path(form, "sitting"), Kind.PERSON.path(form, "person")));
    }

    private void agenda() {
        on(
                "/agenda/items",
                form -> new ProposeItem(
                        Kind.text(20).in(form, "number"),
                        Kind.ITEM.ifAny(form, "parent"),
                        LINE.in(form, "title"),
                        LINE.ifAny(form, "rapporteur").orElse(""),
                        Kind.whole(0, 100_000).ifAny(form, "minutes").orElse(0),
                        Kind.VOTE.ifAny(form, "authority"),
                        QuorumFields.read(form)));
        on(
                "/agenda/items/{item}/position",
                form -> new MoveItem(
                        Kind.ITEM.path(form, "item"),
                        Kind.ITEM.ifAny(form, "parent"),
                        Kind.whole(1, 100_000).in(form, "position"),
                        Kind.VOTE.ifAny(form, "authority")));
        on(
                "/agenda/items/{item}/removal",
                form -> new DropItem(Kind.ITEM.path(form, "item"), Kind.VOTE.ifAny(form, "authority")));
        on("/agenda/items/{item}/taking-up", form -> new TakeUpItem(Kind.ITEM.path(form, "item")));
        on("/agenda/items/{item}/closing", form -> new CloseItem(Kind.ITEM.path(form, "item")));
    }

    private void floor() {
        on(
                "/floor/requests",
                form -> new RequestFloor(
                        FLOOR.in(form, "kind"), LINE.ifAny(form, "note").orElse("")));
        on("/floor/requests/{request}/withdrawal", form -> new WithdrawRequest(Kind.REQUEST.path(form, "request")));
        on("/floor/requests/{request}/call", form -> new CallSpeaker(Kind.REQUEST.path(form, "request")));
        on("/floor/speeches", form -> new GiveFloor(Kind.PERSON.in(form, "person"), FLOOR.in(form, "kind")));
        on(
                "/floor/speeches/current/extension",
                form -> new ExtendTime(Kind.whole(1, 86_400).in(form, "seconds")));
        on("/floor/speeches/current/end", _ -> new EndSpeech());
        on("/floor/list/closing", _ -> new CloseList());
        on("/floor/list/reopening", _ -> new ReopenList());
    }

    private void motions() {
        on(
                "/motions",
                form -> new MoveMotion(
                        Kind.word(Subject.ALL, Subject::code).in(form, "subject"),
                        Kind.ITEM.ifAny(form, "item"),
                        LINE.in(form, "title"),
                        PARAGRAPHS.in(form, "text")));
        on("/motions/{motion}/seconds", form -> new SecondMotion(Kind.MOTION.path(form, "motion")));
        on("/motions/{motion}/debate", form -> new OpenDebate(Kind.MOTION.path(form, "motion")));
        on("/motions/{motion}/withdrawal", form -> new WithdrawMotion(Kind.MOTION.path(form, "motion")));
        on(
                "/motions/{motion}/amendments",
                form -> new MoveAmendment(
                        Kind.MOTION.path(form, "motion"),
                        Kind.AMENDMENT.ifAny(form, "of"),
                        new Wording(
                                PARAGRAPHS.ifAny(form, "passage").orElse(""),
                                PARAGRAPHS.ifAny(form, "text").orElse("")),
                        Kind.text(5000).ifAny(form, "reason").orElse("")));
        on("/motions/{motion}/orders", ActRoutes::orders);
        on("/amendments/{amendment}/seconds", form -> new SecondAmendment(Kind.AMENDMENT.path(form, "amendment")));
        on("/amendments/{amendment}/withdrawal", form -> new WithdrawAmendment(Kind.AMENDMENT.path(form, "amendment")));
    }

    private static Act<? super Assembly> orders(Request form) {
        try {
            var orders = OrdersDocument.read("orders", PARAGRAPHS.in(form, "yaml"));
            return new BringOrdersIntoForce(Kind.MOTION.path(form, "motion"), orders);
        } catch (Fault fault) {
            throw Rejected.unreadable("yaml", "standing orders without a fault, but found " + fault.words());
        }
    }

    private void rulings() {
        on(
                "/rulings",
                form -> new RuleOnPoint(
                        Kind.PERSON.ifAny(form, "raised-by"),
                        POINT.in(form, "point"),
                        Kind.word(Finding.ALL, Finding::code).in(form, "finding"),
                        POINT.in(form, "reasons"),
                        LINE.ifAny(form, "article").orElse("")));
        on(
                "/rulings/{ruling}/appeal",
                form -> new AppealRuling(
                        Kind.RULING.path(form, "ruling"),
                        POINT.ifAny(form, "reason").orElse("")));
        on("/rulings/{ruling}/withdrawal", form -> new WithdrawAppeal(Kind.RULING.path(form, "ruling")));
        on("/rulings/{ruling}/seconds", form -> new SecondAppeal(Kind.RULING.path(form, "ruling")));
    }

    private void keys() {
        on(
                "/keys/{group}/ceremony",
                form -> new CallCeremony(group(form), Kind.whole(1, 1000).in(form, "threshold")));
        on("/keys/{group}/certificates", form -> new OfferCertificate(group(form), RECORD.in(form, "certificate")));
        on("/keys/{group}/commitments", form -> new CommitPolynomial(group(form), HASH.in(form, "commitment")));
        on("/keys/{group}/polynomials", form -> new RevealPolynomial(group(form), RECORD.in(form, "contribution")));
        on("/keys/{group}/confirmations", form -> new ConfirmKey(group(form), RECORD.in(form, "key")));
        on("/keys/{group}/disputes", form -> new DisputeShare(group(form), Kind.PERSON.in(form, "of")));
        on(
                "/mandates/{number}/paper",
                form -> new PutOnPaper(Kind.MANDATE.path(form, "number"), Kind.TRUTH.in(form, "on")));
        on(
                "/persons/{person}/paper",
                form -> new PutElectorOnPaper(Kind.PERSON.path(form, "person"), Kind.TRUTH.in(form, "on")));
    }

    private static String group(Request form) {
        return Kind.text(40).path(form, "group");
    }

    private void votes() {
        on(
                "/votes",
                form -> new PutQuestion(
                        Questions.in(form), Kind.word(Method.ALL, Method::code).in(form, "method")));
        on(
                "/votes/{vote}/ballots",
                form -> new CastVote(
                        Kind.VOTE.path(form, "vote"), Kind.MANDATE.in(form, "mandate"), CHOICE.in(form, "choice")));
        on("/votes/{vote}/objections", form -> new RaiseObjection(Kind.VOTE.path(form, "vote")));
        on(
                "/votes/{vote}/cards",
                form -> new EnterCards(
                        Kind.VOTE.path(form, "vote"),
                        Kind.text(60).in(form, "block"),
                        CARDS.in(form, "yes"),
                        CARDS.in(form, "no"),
                        CARDS.in(form, "abstain")));
        on(
                "/votes/{vote}/paper",
                form -> new EnterPaper(
                        Kind.VOTE.path(form, "vote"),
                        new Tally(
                                CARDS.in(form, "yes"),
                                CARDS.in(form, "no"),
                                CARDS.in(form, "abstain"),
                                CARDS.in(form, "invalid"))));
        on("/votes/{vote}/closing", form -> new CloseVote(Kind.VOTE.path(form, "vote")));
        on("/votes/{vote}/declaration", form -> new DeclareResult(Kind.VOTE.path(form, "vote")));
        on(
                "/votes/{vote}/casting-vote",
                form -> new GiveCastingVote(Kind.VOTE.path(form, "vote"), CHOICE.in(form, "choice")));
        on("/votes/{vote}/annulment", form -> new AnnulVote(Kind.VOTE.path(form, "vote"), LINE.in(form, "reason")));
    }

    private void record() {
        on("/record/utterances", form -> new TakeDown(Kind.SPEECH.ifAny(form, "speech"), PARAGRAPHS.in(form, "text")));
        on(
                "/record/utterances/{utterance}/revisions",
                form -> new Revise(
                        Kind.UTTERANCE.path(form, "utterance"),
                        Kind.word(Layer.ALL, Layer::code).in(form, "layer"),
                        PARAGRAPHS.in(form, "text"),
                        Kind.word(Change.ALL, Change::code).in(form, "change"),
                        LINE.ifAny(form, "reason").orElse("")));
        on(
                "/record/reactions",
                form -> new NoteReaction(
                        Kind.word(ReactionKind.ALL, ReactionKind::code).in(form, "kind"),
                        Kind.whole(1, 4).in(form, "intensity"),
                        Kind.TRUTH.ifAny(form, "rise").orElse(false),
                        LINE.ifAny(form, "wording").orElse("")));
        on("/speeches/{speech}/approval", form -> new ApproveSpeech(Kind.SPEECH.path(form, "speech")));
        on("/record/sittings/{sitting}/publication", form -> new PublishRecord(Kind.SITTING.path(form, "sitting")));
        on(
                "/record/utterances/{utterance}/corrections",
                form -> new CorrectUtterance(
                        Kind.UTTERANCE.path(form, "utterance"),
                        PARAGRAPHS.in(form, "text"),
                        Kind.word(Change.ALL, Change::code).in(form, "change"),
                        LINE.ifAny(form, "reason").orElse("")));
        on("/record/notes", form -> new AddNote(PARAGRAPHS.in(form, "text")));
        on("/record/turn", _ -> new TakeTurn());
    }

    private void minutes() {
        on(
                "/minutes/{sitting}/remarks",
                form -> new RemarkOnMinutes(
                        Kind.SITTING.path(form, "sitting"),
                        Kind.whole(1, 100_000).ifAny(form, "number"),
                        PARAGRAPHS.ifAny(form, "text").orElse("")));
        on("/minutes/{sitting}/signatures", form -> new SignMinutes(Kind.SITTING.path(form, "sitting")));
        on("/minutes/{sitting}/approval", form -> new ApproveMinutes(Kind.SITTING.path(form, "sitting")));
    }
}
