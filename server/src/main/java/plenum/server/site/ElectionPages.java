package plenum.server.site;

import java.util.Map;
import plenum.server.pages.ElectionLine;
import plenum.server.pages.ElectionView;
import plenum.server.pages.SeatingView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;

/// The pages of elections: all of them, and each one. Programs are answered with JSON.
final class ElectionPages {
    private static final String ALL = "/elections";

    private ElectionPages() {}

    static void addTo(Map<String, Page> table) {
        table.put(ALL, Page.open("elections", "elections.title", true, ElectionPages::all));
        table.put(ALL + "/", Page.open("election", "elections.one", true, ElectionPages::one));
    }

    private static Map<String, Object> all(Look look) {
        return Map.of(
                "view", ElectionLine.all(look.visitor().seen(), look.visitor().words()));
    }

    private static Map<String, Object> one(Look look) {
        var seen = look.visitor().seen();
        var election = Kind.ELECTION
                .of(look.subject())
                .flatMap(id -> seen.elections().election(id))
                .orElseThrow(Rejected::notFound);
        var words = look.visitor().words();
        return Map.of("view", ElectionView.of(election, seen, words), "seating", SeatingView.of(election, seen, words));
    }

    static Answer forPrograms(Request request, Visitor visitor) {
        var elections = visitor.seen().elections();
        if (request.address().path().equals(ALL)) {
            return Answer.json(elections.all().stream().map(ElectionSummary::of).toList());
        }
        return Answer.json(elections
                .election(Kind.ELECTION.path(request, "subject"))
                .map(ElectionSummary::of)
                .orElseThrow(Rejected::notFound));
    }
}
