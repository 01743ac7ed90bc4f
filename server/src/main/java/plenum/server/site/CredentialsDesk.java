package plenum.server.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.attendance.CheckIn;
import plenum.congress.attendance.CheckOut;
import plenum.congress.bodies.Person;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.MandateFact.BadgeIssued;
import plenum.congress.mandates.WithdrawMandate;
import plenum.journal.Journal;
import plenum.server.badges.Badges;
import plenum.server.clerk.Outcome;
import plenum.server.pages.CredentialsView;
import plenum.server.pages.Frame.Notice;
import plenum.server.web.Answer;
import plenum.server.web.BadgeCode;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The credentials desk: whoever is scanned comes in or goes out, and a lost badge is replaced.
final class CredentialsDesk {
    private static final String PATH = "/credentials";
    private static final Pattern LINK = Pattern.compile(".*[?&]code=([^&]+).*");
    private static final Pattern MANDATE = Pattern.compile("0*([1-9][0-9]{0,8})");

    private final Badges badges;
    private final Journal journal;

    CredentialsDesk(Badges badges, Journal journal) {
        this.badges = badges;
        this.journal = journal;
    }

    void addTo(Routes routes, Visitors visitors, Acting acting, Pages pages) {
        routes.post("/attendance/check-ins", request -> scanned(request, CheckIn::new, visitors, acting, pages));
        routes.post("/attendance/check-outs", request -> scanned(request, CheckOut::new, visitors, acting, pages));
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
        var who = request.form(
                "who", "a badge, a mandate or a person", Kind.text(200).reader());
        var person = person(who, visitor.congress());
        if (person.isEmpty()) {
            return unknown(request, visitor, pages);
        }
        var outcome = acting.perform(request, act.apply(person.get()));
        return outcome instanceof Outcome.Unchanged && !request.wantsJson()
                ? Answer.seeOther(PATH + "?unchanged=" + person.get())
                : acting.told(request, outcome);
    }

    private static Answer unknown(Request request, Visitor visitor, Pages pages) {
        var words = visitor.words().say("credentials.unknown");
        if (request.wantsJson()) {
            return Answer.json(409, Map.of("refused", "credentials.unknown", "article", "", "words", words));
        }
        var notice = Optional.of(new Notice(false, words, ""));
        return Answer.refused(pages.html(new Look(visitor, PATH, Look.NOTHING_ASKED, notice)));
    }

    /// Who is meant by what was scanned or typed: the number of a mandate, of a person, or the code on a
    /// badge.
    private Optional<PersonId> person(String who, Assembly congress) {
        var mandate = MANDATE.matcher(who);
        if (mandate.matches()) {
            var number = Kind.MANDATE.reader().apply(mandate.group(1));
            return congress.mandates().mandate(number).map(found -> found.holder());
        }
        if (who.matches("[Pp][1-9][0-9]{0,8}")) {
            return Optional.of(Kind.PERSON.reader().apply(who.toUpperCase(Locale.ROOT)))
                    .filter(person -> congress.bodies().person(person).isPresent());
        }
        var link = LINK.matcher(who);
        return BadgeCode.read(link.matches() ? link.group(1) : who).flatMap(code -> badges.bearer(code, congress));
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
            case WithdrawMandate(var mandate, var reason) ->
                Optional.of(new CredentialsView.Answer(true, words.say("credentials.withdrawn", mandate), reason));
            default -> Optional.empty();
        };
    }
}
