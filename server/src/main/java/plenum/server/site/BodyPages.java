package plenum.server.site;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import plenum.congress.bodies.Office;
import plenum.server.pages.BodyView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;

/// The pages of bodies: all of them, and each one with those who hold its posts. Programs are answered with JSON.
final class BodyPages {
    private static final String ALL = "/bodies";

    private final InstantSource clock;

    private BodyPages(InstantSource clock) {
        this.clock = clock;
    }

    static void addTo(Map<String, Page> table, InstantSource clock) {
        var pages = new BodyPages(clock);
        table.put(ALL, Page.open("bodies", "succession.title", true, pages::all));
        table.put(ALL + "/", Page.open("body", "succession.one", true, pages::one));
    }

    private Map<String, Object> all(Look look) {
        var today = today(look.visitor());
        var views = look.visitor().seen().succession().bodies().stream()
                .map(body -> BodyView.of(
                        body, look.visitor().seen(), today, look.visitor().words()))
                .toList();
        return Map.of("view", views, "enters", enters(look.visitor()));
    }

    private Map<String, Object> one(Look look) {
        var today = today(look.visitor());
        var body = Kind.BODY
                .of(look.subject())
                .flatMap(look.visitor().seen().succession()::body)
                .orElseThrow(Rejected::notFound);
        var asked = look.query().apply("on").flatMap(Kind.DAY::of);
        return Map.of(
                "view",
                BodyView.of(body, look.visitor().seen(), today, look.visitor().words()),
                "then",
                asked.map(day -> BodyView.of(
                        body, look.visitor().seen(), day, look.visitor().words())),
                "enters",
                enters(look.visitor()),
                "own",
                look.visitor().person().stream()
                        .flatMap(person ->
                                BodyView.own(
                                        body,
                                        person,
                                        look.visitor().seen(),
                                        look.visitor().words())
                                        .stream())
                        .toList());
    }

    /// Whether the visitor enters bodies, posts and terms.
    private static boolean enters(Visitor visitor) {
        return visitor.holds(Office.SECRETARY) || visitor.leads();
    }

    private LocalDate today(Visitor visitor) {
        return LocalDate.ofInstant(clock.instant(), visitor.zone());
    }

    /// The bodies on the day that is asked for, or today.
    static Answer forPrograms(Request request, Visitor visitor, InstantSource clock) {
        var day = request.queryIfAny("on", Kind.DAY.expected(), Kind.DAY.reader())
                .orElseGet(() -> new BodyPages(clock).today(visitor));
        var succession = visitor.seen().succession();
        if (request.address().path().equals(ALL)) {
            return Answer.json(succession.bodies().stream()
                    .map(body -> BodySummary.of(body, visitor.seen(), day))
                    .toList());
        }
        return Answer.json(succession
                .body(Kind.BODY.path(request, "subject"))
                .map(body -> BodySummary.of(body, visitor.seen(), day))
                .orElseThrow(Rejected::notFound));
    }
}
