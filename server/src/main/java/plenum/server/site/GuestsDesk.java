package plenum.server.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Person;
import plenum.congress.mandates.Accredit;
import plenum.congress.mandates.Accreditation;
import plenum.congress.mandates.IssueBadge;
import plenum.congress.mandates.MandateFact.BadgeIssued;
import plenum.congress.orders.GuestKind;
import plenum.server.badges.Badges;
import plenum.server.clerk.Outcome;
import plenum.server.imports.GuestsImport;
import plenum.server.pages.Frame.Notice;
import plenum.server.pages.GuestsView;
import plenum.server.pages.GuestsView.Typed;
import plenum.server.sheets.BadgeList;
import plenum.server.sheets.BadgeSheets;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Where those are accredited who come without a mandate, and where their badges are printed.
final class GuestsDesk {
    private static final String PATH = "/credentials/guests";
    private static final Kind<String> NAME = Kind.text(200);
    private static final Kind<GuestKind> KIND = Kind.word(GuestKind.ALL, GuestKind::code);

    private final Badges badges;
    private final Visitors visitors;

    GuestsDesk(Badges badges, Visitors visitors) {
        this.badges = badges;
        this.visitors = visitors;
    }

    void addTo(Map<String, Page> table) {
        table.put(
                PATH,
                new Page(
                        "guests",
                        "guests.title",
                        GuestsDesk::admit,
                        false,
                        look -> Map.of("view", view(Typed.NOTHING, look.visitor()))));
    }

    void addTo(Routes routes, Acting acting, Pages pages) {
        routes.post(PATH, request -> accredit(request, acting, pages));
        routes.post(PATH + "/{person}/badge", request -> badge(request, acting));
    }

    private static void admit(Visitor visitor) {
        visitor.signedIn();
        if (!visitor.holds(Office.ORGANISER)) {
            visitor.mustHold(Office.CREDENTIALS);
        }
    }

    private static GuestsView view(Typed typed, Visitor visitor) {
        return GuestsView.of(typed, visitor.congress(), visitor.words(), visitor.zone());
    }

    /// Somebody enrolled is accredited by number; a name is enrolled and accredited in one act.
    private Answer accredit(Request request, Acting acting, Pages pages) {
        var visitor = visitors.of(request);
        admit(visitor);
        var who = NAME.in(request, "who");
        var kind = KIND.in(request, "kind");
        var organisation = NAME.ifAny(request, "organisation").orElse("");
        var known = Kind.PERSON.of(who);
        var acts = new ArrayList<Act<? super Assembly>>();
        var person = known.orElseGet(() -> new PersonId(GuestsImport.next(visitor.congress())));
        if (known.isEmpty()) {
            acts.add(new EnrolPersons(List.of(new Person(person, who, Optional.empty(), List.of()))));
        }
        acts.add(new Accredit(person, kind, organisation));
        var outcome = acting.performAll(request, acts);
        if (!(outcome instanceof Outcome.Refused(var why)) || request.wantsJson()) {
            return acting.told(request, outcome);
        }
        var notice = new Notice(
                false,
                visitor.words().refusal(why, visitor.congress()),
                visitor.words().article(why, visitor.congress()).orElse(""));
        var look = new Look(visitor, PATH, Look.NOTHING_ASKED, Optional.of(notice));
        return Answer.refused(pages.html(
                look, Map.of("view", view(new Typed(who, kind.code(), organisation), visitor))));
    }

    /// A badge is issued and printed at once: its code is on the paper and nowhere else.
    private Answer badge(Request request, Acting acting) {
        var visitor = visitors.of(request);
        admit(visitor);
        var person = Kind.PERSON.path(request, "person");
        var accredited = visitor.congress().mandates().accredited(person).orElseThrow(Rejected::notFound);
        var outcome = acting.perform(request, new IssueBadge(person));
        var issued = outcome instanceof Outcome.Recorded(var _, var facts)
                ? facts.stream()
                        .filter(BadgeIssued.class::isInstance)
                        .map(BadgeIssued.class::cast)
                        .findFirst()
                : Optional.<BadgeIssued>empty();
        return issued.map(badge -> Answer.bytes("application/pdf", paper(badge, accredited, request, visitor))
                        .with("Content-Disposition", "inline; filename=\"badge-" + person + ".pdf\""))
                .orElseGet(() -> acting.told(request, outcome));
    }

    private byte[] paper(BadgeIssued issued, Accreditation accredited, Request request, Visitor visitor) {
        var code = badges.make(issued.person(), issued.serial());
        var address = (request.address().https() ? "https://" : "http://")
                + request.address().host();
        var badge = new BadgeList.Badge(
                issued.person().toString(),
                "",
                visitor.congress()
                        .bodies()
                        .person(issued.person())
                        .map(Person::name)
                        .orElse(""),
                List.of(),
                roles(accredited, visitor),
                code.text(),
                Badges.link(address, code));
        try (var out = new ByteArrayOutputStream()) {
            BadgeSheets.write(List.of(badge), visitor.congressName(), visitor.words(), out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> roles(Accreditation accredited, Visitor visitor) {
        var roles = new ArrayList<String>();
        roles.add(visitor.words().say("guests.kind." + accredited.kind().code()));
        if (!accredited.organisation().isEmpty()) {
            roles.add(accredited.organisation());
        }
        visitor.congress()
                .guest(accredited.person())
                .filter(rule -> rule.mayRecord())
                .ifPresent(_ -> roles.add(visitor.words().say("badges.records")));
        return List.copyOf(roles);
    }
}
