package plenum.server.site;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.elections.Election;
import plenum.server.pages.CandidateView;
import plenum.server.pages.ElectionLine;
import plenum.server.pages.ElectionView;
import plenum.server.pages.SeatingView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;

/// The pages of elections: all of them, and each one. Programs are answered with JSON.
final class ElectionPages {
    private static final String ALL = "/elections";
    private static final Pattern CANDIDATE = Pattern.compile("(E[0-9]{1,9})-([0-9]{1,9})");

    private ElectionPages() {}

    static void addTo(Map<String, Page> table) {
        table.put(ALL, Page.open("elections", "elections.title", true, ElectionPages::all));
        table.put(ALL + "/", Page.open("election", "elections.one", true, ElectionPages::one));
        table.put("/candidates/", Page.open("candidate", "candidate.title", true, ElectionPages::candidate));
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

    private static Map<String, Object> candidate(Look look) {
        var visitor = look.visitor();
        var seen = visitor.seen();
        var parts = CANDIDATE.matcher(look.subject());
        if (!parts.matches()) {
            throw Rejected.notFound();
        }
        var election = Kind.ELECTION
                .of(parts.group(1))
                .flatMap(id -> seen.elections().election(id))
                .orElseThrow(Rejected::notFound);
        var nomination = election.nomination(Integer.parseInt(parts.group(2))).orElseThrow(Rejected::notFound);
        return Map.of(
                "view",
                CandidateView.of(election, nomination, seen, visitor.words()),
                "speaks",
                visitor.presides()
                        || visitor.person().stream()
                                .anyMatch(one -> nomination.person().equals(Optional.of(one))),
                "asks",
                visitor.presides() || visitor.person().stream().anyMatch(one -> elects(one, election, visitor)));
    }

    private static boolean elects(PersonId person, Election election, Visitor visitor) {
        var congress = visitor.congress();
        return congress.unableToNominate(election, Actor.of(person), LocalDate.ofInstant(congress.at(), UTC))
                .isEmpty();
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
