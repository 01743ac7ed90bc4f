package plenum.server.site;

import java.util.Map;
import plenum.congress.bodies.Office;
import plenum.server.pages.OrganisationView;
import plenum.server.pages.OwnDataView;
import plenum.server.pages.UnitView;
import plenum.server.web.Rejected;

/// The pages of the organisation: the tree of units, each unit, and what is recorded about oneself.
final class OrganisationPages {
    private static final String TREE = "/organisation";

    private OrganisationPages() {}

    static void addTo(Map<String, Page> table) {
        table.put(TREE, Page.open("organisation", "organisation.title", false, OrganisationPages::tree));
        table.put(TREE + "/", Page.open("unit", "organisation.one", false, OrganisationPages::unit));
        table.put(
                "/own-data",
                new Page("own_data", "own-data.title", Visitor::signedIn, false, look -> Map.of("view", own(look))));
    }

    private static Map<String, Object> tree(Look look) {
        var visitor = look.visitor();
        var day = look.query().apply("day").flatMap(Kind.DAY::of);
        return Map.of(
                "view", OrganisationView.of(visitor.congress(), day, visitor.words()), "officer", officer(visitor));
    }

    private static Map<String, Object> unit(Look look) {
        var visitor = look.visitor();
        var unit = Kind.UNIT
                .of(look.subject())
                .flatMap(visitor.congress().bodies()::history)
                .orElseThrow(Rejected::notFound);
        return Map.of(
                "view",
                UnitView.of(unit, visitor.congress(), visitor.words()),
                "officer",
                unit.open() && officer(visitor));
    }

    private static boolean officer(Visitor visitor) {
        return visitor.holds(Office.CREDENTIALS) || visitor.holds(Office.ORGANISER);
    }

    private static OwnDataView own(Look look) {
        var visitor = look.visitor();
        var person = visitor.congress().bodies().person(visitor.signedIn()).orElseThrow(Rejected::notFound);
        return OwnDataView.of(person, visitor.congress(), visitor.words(), visitor.zone());
    }
}
