package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plenum.congress.PersonId;
import plenum.congress.bodies.Office;
import plenum.server.pages.BallotScript;
import plenum.server.pages.CaptionsView;
import plenum.server.pages.ChairView;
import plenum.server.pages.CountingView;
import plenum.server.pages.CredentialsView;
import plenum.server.pages.DecisionLine;
import plenum.server.pages.DelegateView;
import plenum.server.pages.ElectionLine;
import plenum.server.pages.ElectionWalk;
import plenum.server.pages.FrontView;
import plenum.server.pages.HallView;
import plenum.server.pages.KeyView;
import plenum.server.pages.MotionView;
import plenum.server.pages.RecordView;
import plenum.server.pages.SealsView;
import plenum.server.pages.SecretaryView;
import plenum.server.pages.TellersReportView;
import plenum.server.pages.TellersView;
import plenum.server.pages.Templates;
import plenum.server.pages.UrnView;
import plenum.server.pages.VoteView;
import plenum.server.pages.Words;
import plenum.server.seals.KeyShares;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The table of all pages.
final class Pages {
    /// A paragraph has its address among those of the sittings.
    private static final Pattern PARAGRAPH = Pattern.compile("/record/T[0-9]+");

    private static final BallotScript SCRIPT = BallotScript.shipped();

    private final Visitors visitors;
    private final Framing framing;
    private final KeyShares shares;
    private final InstantSource clock = InstantSource.system();
    private final Proofs proofs;
    private final Receipts receipts;
    private final Page utterance;
    private final Map<String, Page> table = new HashMap<>();

    Pages(
            Visitors visitors,
            Proofs proofs,
            Receipts receipts,
            CredentialsDesk credentials,
            DoorPages doors,
            AttendanceLists lists,
            RecordPages recordPages,
            KeyShares shares,
            Paragraphs paragraphs,
            ArchivePages archive,
            ImportPages imports,
            PassagesDesk passages,
            ErasureDesk erasures,
            ProtocolDesk protocols,
            GuestsDesk guests) {
        this.visitors = visitors;
        this.proofs = proofs;
        this.receipts = receipts;
        this.framing = new Framing(receipts);
        this.shares = shares;
        this.utterance = recordPages.utterance();
        archive.addTo(table);
        doors.addTo(table);
        lists.addTo(table);
        imports.addTo(table);
        passages.addTo(table);
        erasures.addTo(table);
        protocols.addTo(table);
        guests.addTo(table);
        table.put("/hall", Page.open("hall", "hall.title", true, this::hall));
        table.put(
                "/captions",
                Page.open(
                        "captions",
                        "captions.title",
                        true,
                        look -> Map.of(
                                "view",
                                CaptionsView.of(
                                        look.visitor().seen(), look.visitor().words()),
                                "size",
                                look.query()
                                        .apply("size")
                                        .flatMap(Kind.whole(1, 4)::of)
                                        .orElse(2))));
        table.put("/delegate", new Page("delegate", "delegate.title", Visitor::signedIn, true, this::delegate));
        table.put(
                "/credentials",
                new Page(
                        "credentials",
                        "credentials.title",
                        visitor -> visitor.mustHold(Office.CREDENTIALS),
                        true,
                        credentials::values));
        table.put("/chair", new Page("chair", "chair.title", Visitor::mustLead, true, this::chair));
        table.put("/chair/elections/", new Page("election_desk", "walk.title", Visitor::mustLead, true, this::walk));
        table.put(
                "/secretary",
                new Page(
                        "secretary",
                        "secretary.title",
                        visitor -> visitor.mustHold(Office.SECRETARY),
                        true,
                        look -> Map.of(
                                "view",
                                SecretaryView.of(
                                        look.visitor().seen(), look.visitor().words()),
                                "names",
                                SecretaryView.names(look.visitor().seen()))));
        table.put("/tellers", new Page("tellers", "tellers.title", Pages::admitToTellers, true, Pages::tellers));
        table.put(
                "/",
                Page.open(
                        "front",
                        "page.congress",
                        true,
                        look -> Map.of(
                                "view",
                                FrontView.of(
                                        look.visitor().seen(), look.visitor().words()))));
        table.put(
                "/record",
                Page.open(
                        "record",
                        "page.record",
                        true,
                        look -> Map.of(
                                "view",
                                RecordView.latest(
                                        look.visitor().seen(), look.visitor().words()))));
        table.put(
                "/paragraphs/",
                Page.open("paragraph", "cite.paragraph", false, look -> paragraph(paragraphs, archive, look)));
        table.put("/record/", Page.open("record", "page.record", true, Pages::sitting));
        table.put("/speeches/", recordPages.speech());
        table.put("/secretary/texts", recordPages.texts());
        table.put(
                "/secretary/seals",
                new Page(
                        "seals",
                        "seals.title",
                        visitor -> visitor.mustHold(Office.SECRETARY),
                        false,
                        look -> Map.of(
                                "view",
                                SealsView.of(
                                        look.visitor().congress(),
                                        look.visitor().words()))));
        table.put(
                "/keeper",
                new Page("keeper", "keeper.title", Visitor::signedIn, false, look -> KeepersDesk.values(look, shares)));
        table.put(
                "/decisions",
                Page.open(
                        "decisions",
                        "page.decisions",
                        true,
                        look -> Map.of(
                                "view",
                                DecisionLine.all(
                                        look.visitor().seen(), look.visitor().words()),
                                "elections",
                                ElectionLine.all(
                                        look.visitor().seen(), look.visitor().words()))));
        table.put("/motions/", Page.open("motion", "motion.page", true, Pages::motion));
        table.put("/proofs", Page.open("proofs", "page.proofs", true, _ -> Map.of("view", proofs.view())));
        table.put("/sign-in", Page.open("sign_in", "sign-in.title", false, Pages::signIn));
        table.put("/votes/", Page.open("vote", "vote.title", true, Pages::vote));
        secretBallots();
        ReportPages.addTo(table);
        CredentialsPages.addTo(table);
        AttendancePages.addTo(table);
        ElectionPages.addTo(table);
        OrganisationPages.addTo(table);
        RepresentationRoutes.addTo(table);
        CopiesDesk.addTo(table);
        MinutesPages.addTo(table);
        BodyPages.addTo(table, clock);
        table.put("/help", Page.open("help", "help.title", false, _ -> Map.of()));
    }

    private void secretBallots() {
        table.put(
                "/urns",
                Page.open(
                        "urns",
                        "urns.title",
                        true,
                        look -> Map.of(
                                "view",
                                UrnView.all(
                                        look.visitor().congress(),
                                        look.visitor().words()))));
        table.put("/urns/", Page.open("urn", "urns.page", true, Pages::urn));
        table.put(
                "/keys",
                Page.open(
                        "keys",
                        "keys.title",
                        true,
                        look -> Map.of(
                                "view",
                                KeyView.all(
                                        look.visitor().congress(),
                                        look.visitor().words()))));
        table.put("/ballot", Page.open("ballot", "ballot.title", true, Pages::booth));
        table.put("/ballot/check", Page.open("check", "check.title", false, Pages::checker));
        table.put(
                "/terminal",
                new Page("terminal", "terminal.title", visitor -> visitor.mustHold(Office.TELLER), true, Pages::booth));
        table.put("/trustee", new Page("trustee", "trustee.title", Visitor::mustBeTrustee, true, Pages::trustee));
        table.put(
                "/registrar",
                new Page(
                        "registrar",
                        "registrar.title",
                        visitor -> visitor.mustHold(Office.REGISTRAR),
                        true,
                        look -> Map.of(
                                "view",
                                UrnView.unfinished(
                                        look.visitor().congress(),
                                        look.visitor().words()))));
    }

    void addTo(Routes routes) {
        table.keySet()
                .forEach(path ->
                        routes.get(path.endsWith("/") && path.length() > 1 ? path + "{subject}" : path, this::answer));
        MinutesPages.addTo(routes, visitors);
        routes.rejectionPage(this::rejection);
    }

    /// Whether there are pages at an address; what they are about may still not be there.
    boolean has(String path) {
        return page(path).isPresent();
    }

    String html(Look look) {
        return new String(found(look.path()).whole(look, framing), UTF_8);
    }

    /// A page with values of its own in the place of what it would show.
    String html(Look look, Map<String, Object> values) {
        var page = found(look.path());
        page.door().accept(look.visitor());
        return new String(
                Templates.render(page.folder() + "/page.jte", framing.whole(look, page.title(), page.live(), values)),
                UTF_8);
    }

    /// The regions of a page that changes by itself, as many are shown them.
    ///
    /// @throws Rejected if there is no such page or it does not change
    byte[] regions(Look look) {
        return found(look.path()).regions(look, framing);
    }

    /// @throws Rejected if the visitor may not follow the page live
    void admit(Visitor visitor, String path) {
        var page = found(path);
        if (!page.live()) {
            throw Rejected.notFound();
        }
        page.door().accept(visitor);
    }

    /// What only one delegate sees of the desk.
    DelegateView.Mine mine(Visitor visitor) {
        var words = visitor.words();
        var own = visitor.person().map(receipts::of).orElseThrow().stream()
                .map(act -> new DelegateView.Receipt(
                        act.entry(), words.time(act.at(), visitor.zone()), words.say("act." + act.act())))
                .toList();
        return DelegateView.Mine.of(visitor.seen(), visitor.signedIn(), own, words);
    }

    byte[] mine(DelegateView.Mine mine, Visitor visitor) {
        var values = Map.<String, Object>of("view", DelegateView.of(visitor.seen(), visitor.words()), "mine", mine);
        return Templates.render(
                "delegate/mine.jte", framing.regions(Look.at("/delegate", visitor), "delegate.title", values));
    }

    private Answer answer(Request request) {
        var visitor = visitors.of(request);
        if (request.wantsJson()) {
            var figures = figures(request, visitor);
            if (figures.isPresent()) {
                return Answer.json(figures.get());
            }
        }
        if (request.wantsJson() && request.address().path().equals("/keeper")) {
            return KeepersDesk.forPrograms(visitor, shares);
        }
        if (request.wantsJson() && request.address().path().startsWith("/bodies")) {
            return BodyPages.forPrograms(request, visitor, clock);
        }
        if (request.wantsJson() && request.address().path().startsWith("/elections")) {
            return ElectionPages.forPrograms(request, visitor);
        }
        if (request.wantsJson() && AttendancePages.answers(request.address().path())) {
            return AttendancePages.forPrograms(request, visitor);
        }
        if (request.wantsJson() && CredentialsPages.answers(request.address().path())) {
            return CredentialsPages.forPrograms(visitor);
        }
        if (request.wantsJson() && ReportPages.answers(request.address().path())) {
            return ReportPages.forPrograms(request, visitor);
        }
        var look = new Look(
                visitor,
                request.address().path(),
                name -> request.queryIfAny(
                        name, "at most 100 characters", Kind.text(100).reader()),
                Optional.empty());
        var answer = Answer.page(html(look));
        return request.queryIfAny("lang", "en or de", lang -> lang)
                        .flatMap(Words::in)
                        .isPresent()
                ? answer.with(
                        "Set-Cookie", "lang=" + visitor.words().language() + "; Path=/; Max-Age=31536000; SameSite=Lax")
                : answer;
    }

    /// What a page shows, for programs; nothing for pages that are for people alone.
    private static Optional<?> figures(Request request, Visitor visitor) {
        var path = request.address().path();
        return switch (path.substring(0, path.indexOf('/', 1) + 1)) {
            case "/votes/" -> {
                var id = Kind.VOTE.path(request, "subject");
                var vote = visitor.find(seen -> seen.voting().vote(id).map(VoteFigures::of));
                yield Optional.of(vote.orElseThrow(Rejected::notFound));
            }
            case "/urns/" -> {
                var urn = visitor.congress().urns().urn(Kind.URN.path(request, "subject"));
                yield Optional.of(UrnSummary.of(urn.orElseThrow(Rejected::notFound), visitor.congress()));
            }
            default ->
                switch (path) {
                    case "/urns" -> Optional.of(UrnSummary.urns(visitor.congress()));
                    case "/keys" -> Optional.of(UrnSummary.keys(visitor.congress()));
                    default -> Optional.empty();
                };
        };
    }

    private String rejection(Request request, Rejected why) {
        var visitor = visitors.of(request);
        var look = Look.at(request.address().path(), visitor);
        var values = Map.<String, Object>of("status", why.status(), "detail", why.words());
        var title = "error." + why.status() + ".title";
        return new String(Templates.render("error/page.jte", framing.whole(look, title, false, values)), UTF_8);
    }

    private Page found(String path) {
        return page(path).orElseThrow(Rejected::notFound);
    }

    private Optional<Page> page(String path) {
        if (PARAGRAPH.matcher(path).matches()) {
            return Optional.of(utterance);
        }
        return Optional.ofNullable(table.get(path))
                .or(() -> Optional.ofNullable(table.get(path.substring(0, path.lastIndexOf('/') + 1))));
    }

    private Map<String, Object> hall(Look look) {
        var visitor = look.visitor();
        return Map.of(
                "view",
                HallView.of(visitor.congress().inTheOpen(), visitor.words(), proofs.sealShown(), visitor.number()));
    }

    private Map<String, Object> delegate(Look look) {
        var visitor = look.visitor();
        var shared = DelegateView.of(visitor.seen(), visitor.words());
        return visitor.person().isPresent() ? Map.of("view", shared, "mine", mine(visitor)) : Map.of("view", shared);
    }

    private Map<String, Object> chair(Look look) {
        var congress = look.visitor().congress();
        return Map.of(
                "view", ChairView.of(congress, leader(look), look.visitor().words(), clock.instant()));
    }

    private Map<String, Object> walk(Look look) {
        var congress = look.visitor().congress();
        var election = Kind.ELECTION
                .of(look.subject())
                .flatMap(id -> congress.elections().election(id))
                .orElseThrow(Rejected::notFound);
        return Map.of(
                "view",
                ElectionWalk.of(election, congress, leader(look), look.visitor().words(), clock.instant()));
    }

    /// Who presides; before a sitting, the visitor or, where many are shown the same, the first who could open it.
    private static PersonId leader(Look look) {
        var congress = look.visitor().congress();
        return look.visitor()
                .person()
                .filter(_ -> congress.sittings().current().isEmpty())
                .or(() -> ChairView.leader(congress))
                .orElseThrow(Rejected::notFound);
    }

    private static Map<String, Object> paragraph(Paragraphs paragraphs, ArchivePages archive, Look look) {
        var id = Kind.UTTERANCE.of(look.subject()).orElseThrow(Rejected::notFound);
        var view = paragraphs
                .view(id, look.visitor().congress().inTheOpen(), look.visitor().words())
                .orElseThrow(Rejected::notFound);
        return Map.of("view", view, "quoted", archive.quotedIn(id));
    }

    private static Map<String, Object> sitting(Look look) {
        var view = Kind.SITTING
                .of(look.subject())
                .flatMap(sitting -> RecordView.of(
                        sitting,
                        look.visitor().congress(),
                        look.visitor().seen(),
                        look.visitor().words()));
        return Map.of("view", view.orElseThrow(Rejected::notFound));
    }

    private static Map<String, Object> motion(Look look) {
        var words = look.visitor().words();
        var view = Kind.MOTION
                .of(look.subject())
                .flatMap(id -> look.visitor()
                        .find(seen -> seen.motions().motion(id).map(motion -> MotionView.of(motion, seen, words))));
        return Map.of("view", view.orElseThrow(Rejected::notFound));
    }

    private static Map<String, Object> vote(Look look) {
        var words = look.visitor().words();
        var view = Kind.VOTE
                .of(look.subject())
                .flatMap(id -> look.visitor()
                        .find(seen -> seen.voting().vote(id).map(vote -> VoteView.of(vote, seen, words))));
        return Map.of("view", view.orElseThrow(Rejected::notFound));
    }

    private static Map<String, Object> urn(Look look) {
        var congress = look.visitor().congress();
        var urn = Kind.URN.of(look.subject()).flatMap(congress.urns()::urn).orElseThrow(Rejected::notFound);
        var visitor = look.visitor();
        return Map.of(
                "view",
                UrnView.of(urn, congress, visitor.words()),
                "report",
                TellersReportView.of(urn.id(), congress, visitor.words()),
                "teller",
                visitor.holds(Office.TELLER),
                "reads",
                visitor.holds(Office.TELLER) || visitor.presides(),
                "recounts",
                visitor.presides()
                        && CountingView.all(congress, visitor.person(), true, visitor.words()).stream()
                                .anyMatch(view -> view.counted()
                                        && view.paper()
                                                .election()
                                                .equals(urn.id().toString())),
                "lookup",
                look.query().apply("tracker").map(tracker -> UrnView.lookup(urn, tracker)));
    }

    /// The chair orders recounts where the tellers' counts differ.
    private static void admitToTellers(Visitor visitor) {
        if (!visitor.presides()) {
            visitor.mustHold(Office.TELLER);
        }
    }

    private static Map<String, Object> tellers(Look look) {
        var visitor = look.visitor();
        var search = look.query().apply("search").orElse("");
        return Map.of(
                "view",
                TellersView.of(visitor.seen(), visitor.words()),
                "counting",
                CountingView.all(visitor.seen(), visitor.person(), visitor.presides(), visitor.words()),
                "teller",
                visitor.holds(Office.TELLER),
                "presides",
                visitor.presides(),
                "search",
                search,
                "found",
                CredentialsView.search(search, visitor.congress(), visitor.words()));
    }

    private static Map<String, Object> booth(Look look) {
        return Map.of(
                "view", UrnView.open(look.visitor().congress(), look.visitor().words()), "script", SCRIPT);
    }

    private static Map<String, Object> checker(Look look) {
        return Map.of("script", SCRIPT);
    }

    private static Map<String, Object> trustee(Look look) {
        var visitor = look.visitor();
        return Map.of(
                "keys",
                KeyView.all(visitor.congress(), visitor.words()),
                "urns",
                UrnView.unfinished(visitor.congress(), visitor.words()),
                "person",
                visitor.person().map(Object::toString).orElse(""),
                "script",
                SCRIPT);
    }

    private static Map<String, Object> signIn(Look look) {
        return Map.of("view", look.query().apply("code").orElse(""));
    }
}
