package plenum.server.site;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.attendance.CheckIn;
import plenum.congress.attendance.CheckOut;
import plenum.congress.attendance.LendPiece;
import plenum.congress.attendance.MissPiece;
import plenum.congress.attendance.Piece;
import plenum.congress.attendance.PieceKind;
import plenum.congress.attendance.ReturnPiece;
import plenum.congress.bodies.Person;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.MandateFact.BadgeIssued;
import plenum.congress.mandates.WithdrawMandate;
import plenum.journal.Journal;
import plenum.server.badges.Badges;
import plenum.server.clerk.Outcome;
import plenum.server.pages.CredentialsView;
import plenum.server.pages.Frame.Notice;
import plenum.server.pages.Words;
import plenum.server.web.Answer;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The credentials desk: whoever is scanned comes in or goes out, and a lost badge is replaced.
final class CredentialsDesk {
    private static final String PATH = "/credentials";
    private static final Kind<String> WHO =
            new Kind<>("a badge, a mandate or a person", Kind.text(200).reader());

    private final Badges badges;
    private final Journal journal;

    CredentialsDesk(Badges badges, Journal journal) {
        this.badges = badges;
        this.journal = journal;
    }

    void addTo(Routes routes, Visitors visitors, Acting acting, Pages pages) {
        routes.post("/attendance/check-ins", request -> scanned(request, CheckIn::new, visitors, acting, pages));
        routes.post("/attendance/check-outs", request -> scanned(request, CheckOut::new, visitors, acting, pages));
        routes.post("/loans", request -> lent(request, visitors, acting, pages));
        routes.post("/loans/return", request -> acting.answer(request, new ReturnPiece(piece(request))));
        routes.post(
                "/loans/loss",
                request -> acting.answer(
                        request, new MissPiece(piece(request), Kind.text(300).in(request, "note"))));
        routes.post("/badges", request -> badge(request, visitors, acting, pages));
    }

    Map<String, Object> values(Look look) {
        return Map.of("view", view(look, Optional.empty()));
    }

    private CredentialsView view(Look look, Optional<CredentialsView.NewCode> code) {
        var visitor = look.visitor();
        return CredentialsView.of(
                visitor.congress(),
                visitor.words(),
                visitor.zone(),
                answer(look),
                look.query().apply("search").orElse(""),
                code);
    }

    private Answer scanned(
            Request request,
            Function<PersonId, Act<? super Assembly>> act,
            Visitors visitors,
            Acting acting,
            Pages pages) {
        var visitor = visitors.of(request);
        visitor.signedIn();
        var who = WHO.in(request, "who");
        var meant = new Bearers(badges).meant(who, visitor.congress()).filter(one -> one.valid(visitor.congress()));
        if (meant.isEmpty()) {
            return unknown(request, visitor, pages);
        }
        var person = meant.get().person();
        var outcome = acting.perform(request, act.apply(person));
        return outcome instanceof Outcome.Unchanged && !request.wantsJson()
                ? Answer.seeOther(PATH + "?unchanged=" + person)
                : acting.told(request, outcome);
    }

    private Answer lent(Request request, Visitors visitors, Acting acting, Pages pages) {
        var visitor = visitors.of(request);
        visitor.signedIn();
        var piece = piece(request);
        var meant = new Bearers(badges).meant(WHO.in(request, "who"), visitor.congress());
        return meant.filter(one -> one.valid(visitor.congress()))
                .map(one -> acting.answer(request, new LendPiece(piece, one.person())))
                .orElseGet(() -> unknown(request, visitor, pages));
    }

    private static Piece piece(Request request) {
        return new Piece(
                Kind.word(PieceKind.ALL, PieceKind::code).in(request, "kind"),
                Kind.text(20).in(request, "number"));
    }

    private static Answer unknown(Request request, Visitor visitor, Pages pages) {
        var words = visitor.words().say("credentials.unknown");
        if (request.wantsJson()) {
            return Answer.json(409, Map.of("refused", "credentials.unknown", "article", "", "words", words));
        }
        var notice = Optional.of(new Notice(false, words, ""));
        return Answer.refused(pages.html(new Look(visitor, PATH, Look.NOTHING_ASKED, notice)));
    }

    private Answer badge(Request request, Visitors visitors, Acting acting, Pages pages) {
        var person = Kind.PERSON.in(request, "person");
        var outcome = acting.perform(request, new IssueBadge(person));
        var issued = outcome instanceof Outcome.Recorded(var _, var facts)
                ? facts.stream()
                        .filter(BadgeIssued.class::isInstance)
                        .map(BadgeIssued.class::cast)
                        .findFirst()
                : Optional.<BadgeIssued>empty();
        if (issued.isEmpty()) {
            return acting.told(request, outcome);
        }
        var code = badges.make(person, issued.get().serial());
        if (request.wantsJson()) {
            return Answer.json(Map.of("recorded", ((Outcome.Recorded) outcome).entry(), "code", code.text()));
        }
        var visitor = visitors.of(request);
        var address = (request.address().https() ? "https://" : "http://")
                + request.address().host();
        var name = visitor.congress().bodies().person(person).map(Person::name).orElse("");
        var made = CredentialsView.NewCode.of(name, code.text(), Badges.link(address, code), visitor.words());
        return Answer.page(pages.html(
                Look.at(PATH, visitor), Map.of("view", view(Look.at(PATH, visitor), Optional.of(made)))));
    }

    /// What the desk says to whoever was scanned last.
    private Optional<CredentialsView.Answer> answer(Look look) {
        if (look.notice().isPresent()) {
            var notice = look.notice().get();
            return Optional.of(new CredentialsView.Answer(notice.good(), notice.text(), notice.article()));
        }
        var words = look.visitor().words();
        var unchanged = look.query()
                .apply("unchanged")
                .filter(text -> text.matches("P[1-9][0-9]{0,8}"))
                .map(Kind.PERSON.reader())
                .map(person -> CredentialsView.Answer.of(
                        true,
                        words.say("credentials.unchanged"),
                        person,
                        look.visitor().congress(),
                        words));
        return unchanged.or(() -> look.entryDone()
                .flatMap(journal::entry)
                .flatMap(filed -> filed.payload()
                        .map(payload -> Minute.FORM.parse(payload.bytes()).act())
                        .flatMap(act -> done(act, look.visitor()))));
    }

    private static Optional<CredentialsView.Answer> done(Act<? super Assembly> act, Visitor visitor) {
        var words = visitor.words();
        return switch (act) {
            case CheckIn(var person) ->
                Optional.of(CredentialsView.Answer.of(
                        true, words.say("credentials.in"), person, visitor.congress(), words));
            case CheckOut(var person) ->
                Optional.of(CredentialsView.Answer.of(
                        true, words.say("credentials.out"), person, visitor.congress(), words));
            case LendPiece(var piece, var person) ->
                Optional.of(CredentialsView.Answer.of(
                        true, words.say("loans.lent", said(piece, words)), person, visitor.congress(), words));
            case ReturnPiece(var piece) ->
                Optional.of(new CredentialsView.Answer(true, words.say("loans.back", said(piece, words)), ""));
            case MissPiece(var piece, var note) ->
                Optional.of(new CredentialsView.Answer(true, words.say("loans.missed", said(piece, words)), note));
            case WithdrawMandate(var mandate, var reason) ->
                Optional.of(new CredentialsView.Answer(true, words.say("credentials.withdrawn", mandate), reason));
            default -> Optional.empty();
        };
    }

    private static String said(Piece piece, Words words) {
        return words.say("loans." + piece.kind().code(), piece.number());
    }
}
