package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.AttributeRule;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.UnitHistory;
import plenum.congress.mandates.HasMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.succession.Body;
import plenum.congress.succession.HasSuccession;
import plenum.congress.succession.Post;
import plenum.congress.succession.Succession;
import plenum.server.imports.PostsImport;
import plenum.server.imports.TermsImport;
import plenum.server.pages.BodyView;
import plenum.server.pages.Words;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The organisation as files: `units.csv`, `figures.csv`, `delegates.csv`, `posts.csv` and `terms.csv` as a congress
/// is founded from, and the same as JSON; and the seats of the units. All of them are for everybody but the list of
/// delegates, which is for the officers who keep it.
final class Exports {
    private static final String CONSENT = "consent";

    private final Visitors visitors;

    private Exports(Visitors visitors) {
        this.visitors = visitors;
    }

    /// A table: the names of its columns, and its lines.
    private record Table(List<String> columns, List<List<String>> lines) {
        byte[] csv() {
            var text = new StringWriter();
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                csv.writeRecord(columns);
                lines.forEach(csv::writeRecord);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return text.toString().getBytes(UTF_8);
        }

        List<Map<String, String>> rows() {
            return lines.stream().map(this::row).toList();
        }

        private Map<String, String> row(List<String> line) {
            var row = new LinkedHashMap<String, String>();
            for (var i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), line.get(i));
            }
            return row;
        }
    }

    static void addTo(Routes routes, Visitors visitors) {
        var exports = new Exports(visitors);
        exports.on(routes, "units", visitor -> units(visitor.congress().bodies()));
        exports.on(routes, "figures", visitor -> figures(visitor.congress().bodies()));
        exports.on(routes, "seats", visitor -> seats(visitor.congress()));
        exports.on(routes, "posts", visitor -> posts(visitor.congress().succession()));
        exports.on(routes, "terms", visitor -> terms(visitor.congress(), visitor.words()));
        exports.on(routes, "delegates", visitor -> {
            visitor.signedIn();
            if (!visitor.holds(Office.ORGANISER)) {
                visitor.mustHold(Office.CREDENTIALS);
            }
            return delegates(visitor.congress());
        });
    }

    private void on(Routes routes, String name, Function<Visitor, Table> table) {
        routes.get("/exports/" + name + ".csv", request -> {
            var csv = table.apply(visitor(request)).csv();
            return Answer.bytes("text/csv;charset=utf-8", csv)
                    .with("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        });
        routes.get(
                "/exports/" + name + ".json",
                request -> Answer.json(table.apply(visitor(request)).rows()));
    }

    /// @throws Rejected if the visitor may not see what is exported
    private Visitor visitor(Request request) {
        return visitors.of(request);
    }

    /// The open units, with the figures they were registered with.
    private static Table units(Bodies bodies) {
        var lines = bodies.units().stream()
                .filter(UnitHistory::open)
                .map(unit -> List.of(
                        number(unit.id().number()),
                        unit.unit().name(),
                        number(unit.unit().members()),
                        number(unit.unit().candidates()),
                        unit.unit().note(),
                        unit.parent().map(above -> number(above.number())).orElse("")))
                .toList();
        return new Table(List.of("unit", "name", "members", "candidates", "note", "parent"), lines);
    }

    /// All later counts of the open units.
    private static Table figures(Bodies bodies) {
        var lines = new ArrayList<List<String>>();
        bodies.units().stream()
                .filter(UnitHistory::open)
                .forEach(unit -> unit.counted()
                        .forEach((day, strength) -> lines.add(List.of(
                                number(unit.id().number()),
                                day.toString(),
                                number(strength.members()),
                                number(strength.candidates()),
                                strength.source()))));
        return new Table(List.of("unit", "day", "members", "candidates", "source"), lines);
    }

    /// The seats in force, each unit with the figures they follow from.
    private static Table seats(HasMandates congress) {
        var lines = congress.representation().inForce().stream()
                .flatMap(plan -> plan.seats().stream()
                        .map(seats -> List.of(
                                number(seats.unit().number()),
                                congress.bodies()
                                        .unit(seats.unit())
                                        .map(unit -> unit.name())
                                        .orElse(""),
                                plan.day().toString(),
                                number(seats.members()),
                                number(seats.candidates()),
                                number(seats.decisive()),
                                number(seats.consultative()))))
                .toList();
        return new Table(List.of("unit", "name", "day", "members", "candidates", "decisive", "consultative"), lines);
    }

    /// The bodies and their posts; a body that has none is a line of its own.
    private static Table posts(Succession succession) {
        var lines = new ArrayList<List<String>>();
        for (var body : succession.bodies()) {
            if (body.posts().isEmpty()) {
                lines.add(PostsImport.COLUMNS.stream()
                        .map(column -> column.equals("body") ? body.name() : "")
                        .toList());
            }
            body.posts().forEach(post -> lines.add(post(body, post, succession)));
        }
        return new Table(PostsImport.COLUMNS, lines);
    }

    private static List<String> post(Body body, Post post, Succession succession) {
        var rule = post.rule();
        return List.of(
                body.name(),
                post.title(),
                number(post.seats()),
                number(rule.months()),
                said(rule.holdsOver()),
                number(rule.termsInARow()),
                said(rule.oath()),
                rule.notWith().stream()
                        .map(other -> named(other, body, succession))
                        .collect(Collectors.joining("; ")),
                rule.filling().code(),
                rule.alternates().map(other -> named(other, body, succession)).orElse(""),
                rule.deputy().map(other -> named(other, body, succession)).orElse(""),
                rule.fromAmong().flatMap(succession::body).map(Body::name).orElse(""));
    }

    /// A post by its title, with the name of its body before it if that is another one.
    private static String named(PostId id, Body from, Succession succession) {
        var body = succession.body(id.body()).orElseThrow();
        var title = succession.post(id).orElseThrow().title();
        return body.id().equals(from.id()) ? title : body.name() + ": " + title;
    }

    private static String said(boolean truth) {
        return truth ? "yes" : "no";
    }

    /// All terms by a title of their own; who was put in for the meantime holds no seat.
    private static Table terms(HasSuccession congress, Words words) {
        var lines = new ArrayList<List<String>>();
        for (var body : congress.succession().bodies()) {
            for (var post : body.posts()) {
                congress.succession().terms(post.id()).stream()
                        .filter(term -> !term.interim())
                        .forEach(term -> lines.add(List.of(
                                body.name(),
                                post.title(),
                                term.holder().name(),
                                term.holder().person().map(PersonId::toString).orElse(""),
                                "",
                                term.from().toString(),
                                term.until().map(LocalDate::toString).orElse(""),
                                term.end().map(end -> end.on().toString()).orElse(""),
                                BodyView.by(term, congress, words))));
            }
        }
        return new Table(TermsImport.COLUMNS, lines);
    }

    private static Table delegates(HasMandates congress) {
        var bodies = congress.bodies();
        var asked = asked(congress);
        var withConsent = bodies.attributes().all().stream().anyMatch(AttributeRule::consent);
        var columns = new ArrayList<>(List.of("number", "name", "unit", "voice", "weight"));
        columns.addAll(asked);
        if (withConsent) {
            columns.add(CONSENT);
        }
        var lines = new ArrayList<List<String>>();
        for (var mandate : congress.mandates().valid()) {
            var holder = bodies.person(mandate.holder());
            var line = new ArrayList<>(mandate(mandate, holder));
            asked.forEach(name ->
                    line.add(holder.flatMap(person -> person.attribute(name)).orElse("")));
            if (withConsent) {
                line.add(String.join(
                        ";",
                        asked.stream()
                                .filter(name -> bodies.consented(mandate.holder(), name))
                                .toList()));
            }
            lines.add(line);
        }
        return new Table(columns, lines);
    }

    private static List<String> mandate(Mandate mandate, Optional<Person> holder) {
        return List.of(
                mandate.number().toString(),
                holder.map(Person::name).orElse(""),
                number(mandate.unit().number()),
                mandate.voice().code(),
                number(mandate.weight()));
    }

    /// The attributes in the order laid down; without one, in that in which they occur.
    private static List<String> asked(HasMandates congress) {
        var rules = congress.bodies().attributes().all();
        if (!rules.isEmpty()) {
            return rules.stream().map(AttributeRule::name).toList();
        }
        var names = new LinkedHashSet<String>();
        congress.mandates().valid().stream()
                .flatMap(mandate -> congress.bodies().person(mandate.holder()).stream())
                .flatMap(person -> person.attributes().stream())
                .map(Attribute::name)
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static String number(long number) {
        return Long.toString(number);
    }
}
