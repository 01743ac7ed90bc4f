package plenum.server.site;

import java.util.List;
import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.CloseUnit;
import plenum.congress.bodies.CorrectPersons;
import plenum.congress.bodies.EnterFigures;
import plenum.congress.bodies.Figures;
import plenum.congress.bodies.GiveConsent;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.PlaceUnit;
import plenum.congress.bodies.RenameUnit;
import plenum.congress.bodies.WithdrawConsent;
import plenum.server.clerk.Congress;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The acts on units and on what is recorded about persons.
final class OrganisationRoutes {
    private static final Kind<String> LINE = Kind.text(300);
    private static final Kind<Integer> FIGURE = Kind.whole(0, 999_999_999);

    private final Routes routes;
    private final Acting acting;
    private final Congress congress;

    private OrganisationRoutes(Routes routes, Acting acting, Congress congress) {
        this.routes = routes;
        this.acting = acting;
        this.congress = congress;
    }

    static void addTo(Routes routes, Acting acting, Congress congress) {
        var organisation = new OrganisationRoutes(routes, acting, congress);
        organisation.units();
        organisation.persons();
    }

    private void on(String path, Function<Request, Act<? super Assembly>> act) {
        routes.post(path, request -> acting.answer(request, act.apply(request)));
    }

    private void units() {
        on("/units/{unit}/place", form -> new PlaceUnit(Kind.UNIT.path(form, "unit"), Kind.UNIT.ifAny(form, "parent")));
        on(
                "/units/{unit}/name",
                form -> new RenameUnit(Kind.UNIT.path(form, "unit"), LINE.in(form, "name"), Kind.DAY.in(form, "day")));
        on(
                "/units/{unit}/figures",
                form -> new EnterFigures(
                        Kind.DAY.in(form, "day"),
                        LINE.ifAny(form, "source").orElse(""),
                        List.of(new Figures(
                                Kind.UNIT.path(form, "unit"),
                                FIGURE.in(form, "members"),
                                FIGURE.in(form, "candidates")))));
        on(
                "/units/{unit}/closing",
                form -> new CloseUnit(
                        Kind.UNIT.path(form, "unit"),
                        Kind.DAY.in(form, "day"),
                        Kind.UNIT.ifAny(form, "into"),
                        LINE.in(form, "reason")));
    }

    private void persons() {
        on(
                "/persons/{person}/consents",
                form -> new GiveConsent(
                        Kind.PERSON.path(form, "person"),
                        new Attribute(LINE.in(form, "attribute"), LINE.in(form, "value"))));
        on(
                "/persons/{person}/consents/withdrawal",
                form -> new WithdrawConsent(Kind.PERSON.path(form, "person"), LINE.in(form, "attribute")));
        on("/persons/{person}/correction", this::correction);
    }

    /// Name and unit are put right; the answers stay as they are.
    private CorrectPersons correction(Request form) {
        var id = Kind.PERSON.path(form, "person");
        var answers = congress.now().bodies().person(id).map(Person::attributes).orElse(List.of());
        var person = new Person(id, LINE.in(form, "name"), Kind.UNIT.ifAny(form, "unit"), answers);
        return new CorrectPersons(List.of(person), LINE.in(form, "reason"));
    }
}
