package plenum.server.site;

import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.assembly.Assembly;
import plenum.congress.tellers.CountPaper;
import plenum.congress.tellers.DecideUnclear;
import plenum.congress.tellers.OrderRecount;
import plenum.congress.tellers.ReadReport;
import plenum.congress.tellers.SignReport;
import plenum.congress.tellers.UnclearKind;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Every act of tellers on papers that are counted twice, and on their report: its address, and its fields read
/// from the form.
final class TellersRoutes {
    private static final Kind<String> LINE = Kind.text(300);

    private final Routes routes;
    private final Acting acting;

    private TellersRoutes(Routes routes, Acting acting) {
        this.routes = routes;
        this.acting = acting;
    }

    static void addTo(Routes routes, Acting acting) {
        var tellers = new TellersRoutes(routes, acting);
        tellers.counts();
        tellers.report();
    }

    private void on(String path, Function<Request, Act<? super Assembly>> act) {
        routes.post(path, request -> acting.answer(request, act.apply(request)));
    }

    private void counts() {
        on("/urns/{urn}/counts", form -> new CountPaper(Kind.URN.path(form, "urn"), PaperFields.in(form)));
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

    private void report() {
        on("/urns/{urn}/signatures", form -> new SignReport(Kind.URN.path(form, "urn")));
        on("/urns/{urn}/reading", form -> new ReadReport(Kind.URN.path(form, "urn")));
    }
}
