package plenum.server.site;

import java.util.Optional;
import java.util.regex.Pattern;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.server.clerk.Congress;
import plenum.server.pages.Words;
import plenum.server.web.Request;
import plenum.server.web.Session;

/// Tells who sends a request.
final class Visitors {
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|;)\\s*lang=([a-z]{2})(?:;|$)");

    private final Congress congress;

    Visitors(Congress congress) {
        this.congress = congress;
    }

    Visitor of(Request request) {
        var now = congress.now();
        var person = request.session().flatMap(session -> bearer(session, now));
        var inside = person.map(now::reads).orElse(now.sittings().closed().isEmpty());
        return new Visitor(
                now,
                words(request),
                person,
                inside,
                person.flatMap(_ -> request.csrf()).orElse(""));
    }

    /// The language asked for in the address, else the one chosen before, else the browser's.
    static Words words(Request request) {
        return request.queryIfAny("lang", "en or de", lang -> lang)
                .flatMap(Words::in)
                .or(() -> request.header("Cookie").flatMap(Visitors::chosen))
                .orElseGet(
                        () -> Words.preferred(request.header("Accept-Language").orElse("")));
    }

    private static Optional<Words> chosen(String cookies) {
        var language = LANGUAGE.matcher(cookies);
        return language.find() ? Words.in(language.group(1)) : Optional.empty();
    }

    /// A session ends when its badge is no longer the valid one of its bearer.
    private static Optional<PersonId> bearer(Session session, Assembly congress) {
        return Optional.of(Kind.PERSON.reader().apply(session.person()))
                .filter(person -> congress.mandates().badge(person).equals(Optional.of(session.badge())));
    }
}
