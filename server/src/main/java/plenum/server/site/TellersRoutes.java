package plenum.server.site;

import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.assembly.Assembly;
import plenum.congress.tellers.DecideUnclear;
import plenum.congress.tellers.OrderRecount;
import plenum.congress.tellers.ReadReport;
import plenum.congress.tellers.SignReport;
import plenum.congress.tellers.UnclearKind;
import plenum.server.urns.SealedCounts;
import plenum.server.web.Answer;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Every act of tellers on papers that are counted twice, and on their report: its address, and its fields read
/// from the form.
final class TellersRoutes {
    private static final Kind<String> LINE = Kind.text(300);

    private final Routes routes;
    private final Visitors visitors;
    private final SealedCounts sealed;
    private final Acting acting;

    private TellersRoutes(Routes routes, Visitors visitors, SealedCounts sealed, Acting acting) {
        this.routes = routes;
        this.visitors = visitors;
        this.sealed = sealed;
        this.acting = acting;
    }

    static void addTo(Routes routes, Visitors visitors, SealedCounts sealed, Acting acting) {
        var tellers = new TellersRoutes(routes, visitors, sealed, acting);
        tellers.counts();
        tellers.report();
    }

    private void on(String path, Function<Request, Act<? super Assembly>> act) {
        routes.post(path, request -> acting.answer(request, act.apply(request)));
    }

    private void counts() {
        routes.post("/urns/{urn}/counts", this::count);
        on(
                "/urns/{urn}/unclear",
                form -> new DecideUnclear(
                        Kind.URN.path(form, "urn"),
                        Kind.whole(1, 1_000_000).ifAny(form, "number"),
                        Kind.word(UnclearKind.ALL, UnclearKind::code).in(form, "kind"),
                        PaperFields.ruling(form),
                        LINE.in(form, "reason")));
        on("/urns/{urn}/recount", form -> new OrderRecount(Kind.URN.path(form, "urn"), LINE.in(form, "reason")));
    }

    private Answer count(Request form) {
        var teller = visitors.of(form).signedIn();
        return acting.told(
                form,
                sealed.handIn(
                        Kind.URN.path(form, "urn"), teller, PaperFields.in(form), act -> acting.perform(form, act)));
    }

    private void report() {
        on("/urns/{urn}/signatures", form -> new SignReport(Kind.URN.path(form, "urn")));
        on("/urns/{urn}/reading", form -> new ReadReport(Kind.URN.path(form, "urn")));
    }
}
