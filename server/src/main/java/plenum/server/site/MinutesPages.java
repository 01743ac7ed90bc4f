package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import plenum.congress.bodies.Office;
import plenum.server.pages.MinutesView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The minutes of each sitting, as a page and as plain text.
final class MinutesPages {
    private MinutesPages() {}

    static void addTo(Map<String, Page> table) {
        table.put(
                "/minutes/",
                Page.open(
                        "minutes",
                        "minutes.title",
                        false,
                        look -> Map.of(
                                "view",
                                minutes(look.subject(), look.visitor()),
                                "secretary",
                                look.visitor().holds(Office.SECRETARY),
                                "leads",
                                look.visitor().leads(),
                                "presides",
                                look.visitor().presides())));
    }

    static void addTo(Routes routes, Visitors visitors) {
        routes.get("/minutes/{sitting}/minutes.txt", request -> text(request, visitors.of(request)));
    }

    private static Answer text(Request request, Visitor visitor) {
        var sitting = Kind.SITTING.path(request, "sitting");
        var text = minutes(sitting.toString(), visitor).text(visitor.words());
        return Answer.bytes("text/plain;charset=utf-8", text.getBytes(UTF_8));
    }

    private static MinutesView minutes(String sitting, Visitor visitor) {
        return Kind.SITTING
                .of(sitting)
                .flatMap(id -> MinutesView.of(id, visitor.congress(), visitor.seen(), visitor.words()))
                .orElseThrow(Rejected::notFound);
    }
}
