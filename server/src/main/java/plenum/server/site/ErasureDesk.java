package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import plenum.congress.PersonId;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Person;
import plenum.congress.erasure.AskForErasure;
import plenum.congress.erasure.Data;
import plenum.congress.erasure.DeclineErasure;
import plenum.congress.erasure.EraseData;
import plenum.congress.erasure.Ground;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.server.clerk.Congress;
import plenum.server.erasure.Plan;
import plenum.server.erasure.Search;
import plenum.server.erasure.Wanted;
import plenum.server.pages.ErasureView;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Where the secretary erases personal data: looks for what there is, sees what would go and what would stay, and
/// then erases it for good, or declines what was asked for.
final class ErasureDesk {
    private static final String ALL = "/erasures";
    private static final String ONE = "/erasures/";
    private static final Kind<String> LINES = Kind.text(2_000);
    private static final Kind<String> REASON = Kind.text(300);

    private final Congress congress;
    private final Journal journal;
    private final Visitors visitors;

    ErasureDesk(Congress congress, Journal journal, Visitors visitors) {
        this.congress = congress;
        this.journal = journal;
        this.visitors = visitors;
    }

    void addTo(Map<String, Page> table) {
        table.put(
                ALL,
                new Page(
                        "erasures",
                        "erasure.title",
                        visitor -> visitor.mustHold(Office.SECRETARY),
                        false,
                        look -> Map.of("asked", asked(look.visitor()), "persons", persons(look.visitor()))));
        table.put(
                ONE,
                new Page(
                        "erasure",
                        "erasure.title",
                        visitor -> visitor.mustHold(Office.SECRETARY),
                        false,
                        look -> values(look.visitor(), person(look.subject()), unasked(look), "", Optional.empty())));
    }

    void addTo(Routes routes, Acting acting, Pages pages) {
        routes.post(ALL, ErasureDesk::chosen);
        routes.post(ONE + "{person}/preview", request -> preview(request, pages));
        routes.post(
                ONE + "{person}/refusal",
                request -> acting.answer(
                        request,
                        new DeclineErasure(
                                Kind.PERSON.path(request, "person"),
                                marked(request, "decline-", Data.ALL, Data::code),
                                marked(request, "ground-", Ground.ALL, Ground::code),
                                REASON.ifAny(request, "why").orElse(""))));
        routes.post(ONE + "{person}", request -> erase(request, acting, pages));
        routes.post(
                "/persons/{person}/erasure",
                request ->
                        acting.answer(request, new AskForErasure(Kind.PERSON.path(request, "person"), data(request))));
    }

    private static Answer chosen(Request request) {
        return Answer.seeOther(ONE + Kind.PERSON.in(request, "person"));
    }

    private static List<ErasureView.Listed> asked(Visitor visitor) {
        return visitor.congress().erasures().asked().entrySet().stream()
                .map(one -> new ErasureView.Listed(
                        one.getKey().toString(),
                        visitor.congress()
                                .bodies()
                                .person(one.getKey())
                                .map(Person::name)
                                .orElse(""),
                        ErasureView.data(one.getValue(), visitor.words())))
                .toList();
    }

    private static List<ErasureView.Listed> persons(Visitor visitor) {
        return visitor.congress().bodies().persons().stream()
                .map(person -> new ErasureView.Listed(person.id().toString(), person.name(), ""))
                .sorted(Comparator.comparing(ErasureView.Listed::name))
                .toList();
    }

    private Person person(String id) {
        return Kind.PERSON.of(id).flatMap(congress.now().bodies()::person).orElseThrow(Rejected::notFound);
    }

    /// What the person has asked for is marked.
    private static Wanted unasked(Look look) {
        var person = Kind.PERSON.of(look.subject()).orElseThrow(Rejected::notFound);
        var asked = look.visitor().congress().erasures().askedBy(person).orElse(List.of());
        return new Wanted(person, asked, List.of(), new TreeSet<>());
    }

    private Answer preview(Request request, Pages pages) {
        var visitor = visitors.of(request);
        visitor.mustHold(Office.SECRETARY);
        var person = Kind.PERSON.path(request, "person");
        var wanted = wanted(request, person);
        var reason = REASON.ifAny(request, "reason").orElse("");
        var values = values(visitor, person(person.toString()), wanted, reason, Optional.of(plan(wanted)));
        return Answer.page(pages.html(Look.at(ONE + person, visitor), values));
    }

    /// What was not shown, or not so, is shown instead.
    private Answer erase(Request request, Acting acting, Pages pages) {
        visitors.of(request).mustHold(Office.SECRETARY);
        var person = Kind.PERSON.path(request, "person");
        var wanted = wanted(request, person);
        var plan = plan(wanted);
        if (request.formIfAny("seen", "the mark of what was shown", text -> text)
                .filter(mark(plan)::equals)
                .isEmpty()) {
            return preview(request, pages);
        }
        var act = new EraseData(
                person,
                plan.data(),
                REASON.ifAny(request, "reason").orElse(""),
                plan.passages(),
                List.copyOf(plan.resting()));
        return acting.answer(request, act);
    }

    private Plan plan(Wanted wanted) {
        return new Search(journal, congress.now(), wanted).plan();
    }

    private static String mark(Plan plan) {
        var shown = plan.data() + " " + plan.passages() + " " + plan.resting();
        return Hash.sha256(shown.getBytes(UTF_8)).hex();
    }

    private Wanted wanted(Request request, PersonId person) {
        var words = LINES.ifAny(request, "words").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var left = new TreeSet<Long>();
        var shown = Kind.text(100_000).ifAny(request, "shown").orElse("");
        for (var entry : shown.split(" ", -1)) {
            if (Kind.TRUTH.ifAny(request, "left-" + entry).orElse(false)) {
                left.add(Long.parseLong(entry));
            }
        }
        return new Wanted(person, data(request), words, left);
    }

    private static List<Data> data(Request request) {
        return marked(request, "erase-", Data.ALL, Data::code);
    }

    /// Those of which the box is ticked.
    private static <T> List<T> marked(Request request, String before, List<T> all, Function<T, String> code) {
        return all.stream()
                .filter(one ->
                        Kind.TRUTH.ifAny(request, before + code.apply(one)).orElse(false))
                .toList();
    }

    private Map<String, Object> values(
            Visitor visitor, Person person, Wanted wanted, String reason, Optional<Plan> plan) {
        return Map.of(
                "view",
                ErasureView.of(
                        person,
                        visitor.congress(),
                        wanted,
                        reason,
                        plan,
                        plan.map(ErasureDesk::mark).orElse(""),
                        visitor.zone(),
                        visitor.words()));
    }
}
