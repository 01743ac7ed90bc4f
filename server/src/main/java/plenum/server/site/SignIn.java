package plenum.server.site;

import java.util.Map;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.server.badges.Badges;
import plenum.server.clerk.Congress;
import plenum.server.pages.Frame.Notice;
import plenum.server.web.Answer;
import plenum.server.web.BadgeCode;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;
import plenum.server.web.Sessions;
import plenum.server.web.SignInPace;

/// Whoever shows the code of a valid badge is its bearer until he or she leaves.
final class SignIn {
    private static final String PATH = "/sign-in";

    private final Congress congress;
    private final Badges badges;
    private final Sessions sessions;
    private final SignInPace pace;
    private final Visitors visitors;
    private final Pages pages;

    SignIn(Congress congress, Badges badges, Sessions sessions, SignInPace pace, Visitors visitors, Pages pages) {
        this.congress = congress;
        this.badges = badges;
        this.sessions = sessions;
        this.pace = pace;
        this.visitors = visitors;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.postByAnybody(PATH, this::signIn);
        routes.post("/sign-out", _ -> Answer.seeOther("/").signingOut());
    }

    private Answer signIn(Request request) {
        var code =
                request.formIfAny("code", "the code on a badge", text -> text).flatMap(BadgeCode::read);
        if (code.isEmpty()) {
            return wrong(request, "sign-in.unreadable");
        }
        var from = request.address().from();
        var serial = code.get().serial();
        var wait = pace.tryNow(from, serial);
        if (!wait.isZero()) {
            throw Rejected.tooOften("Wait " + Math.max(1, wait.toSeconds()) + " seconds and try again.");
        }
        var bearer = badges.bearer(code.get(), congress.now());
        if (bearer.isEmpty()) {
            return wrong(request, "sign-in.wrong");
        }
        pace.right(from, serial);
        return welcome(request, bearer.get(), serial);
    }

    private Answer welcome(Request request, PersonId person, int serial) {
        var session = sessions.begin(person.toString(), serial);
        var now = congress.now();
        var visitor = new Visitor(now, Visitors.words(request), Optional.of(person), now.reads(person), "");
        var desk = visitor.desks().getFirst().path();
        var answer = request.wantsJson()
                ? Answer.json(Map.of("person", person.toString(), "csrf", sessions.csrf(session), "desk", desk))
                : Answer.seeOther(desk);
        return answer.signingIn(session);
    }

    private Answer wrong(Request request, String key) {
        var visitor = visitors.of(request);
        var words = visitor.words().say(key);
        if (request.wantsJson()) {
            return Answer.json(401, Map.of("error", words));
        }
        var notice = Optional.of(new Notice(false, words, ""));
        return Answer.page(401, pages.html(new Look(visitor, PATH, Look.NOTHING_ASKED, notice)));
    }
}
