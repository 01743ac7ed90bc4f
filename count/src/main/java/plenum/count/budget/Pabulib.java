package plenum.count.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenum.count.exact.Fraction;
import plenum.count.file.Field;
import plenum.count.file.Table;
import plenum.count.file.Unreadable;

/// The `.pb` files of Pabulib: three sections META, PROJECTS and VOTES, each a table with a header and
/// semicolons.
///
/// An approval is a point. Where a vote has `points` these count; an ordinal vote gives its last project
/// one point, the one before it two, and so on. A comma in an amount of money is a decimal comma. The
/// numbers of projects and votes in META must be those of the file. Columns that no rule needs are left
/// alone.
public final class Pabulib {
    private static final List<String> SECTIONS = List.of("META", "PROJECTS", "VOTES");

    private final Map<String, List<List<Field>>> sections = new LinkedHashMap<>();
    private final Map<String, Field> meta = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Pabulib() {}

    /// The election of a file.
    ///
    /// @throws Unreadable if the text is no such file
    public static BudgetElection read(String text) {
        var file = new Pabulib();
        file.split(Table.lenientRows(text, ';'));
        return file.election();
    }

    private void split(List<List<Field>> rows) {
        List<List<Field>> current = List.of();
        for (var row : rows) {
            var expected = sections.size() < SECTIONS.size() ? SECTIONS.get(sections.size()) : "";
            if (row.size() == 1 && row.getFirst().text().strip().equalsIgnoreCase(expected)) {
                current = new ArrayList<>();
                sections.put(expected, current);
            } else if (sections.isEmpty()) {
                throw row.getFirst().wrong("the file does not begin with META");
            } else {
                current.add(row);
            }
        }
        if (sections.size() < SECTIONS.size()) {
            var line = rows.isEmpty() ? 1 : rows.getLast().getLast().line();
            throw new Unreadable(line, 1, "the section " + SECTIONS.get(sections.size()) + " is missing");
        }
    }

    private BudgetElection election() {
        for (var row : section("META")) {
            if (row.size() >= 2) {
                meta.put(row.getFirst().text().strip(), row.get(1));
            }
        }
        var budget = meta("budget").map(Pabulib::money).orElseThrow(() -> new Unreadable(1, 1, "META names no budget"));
        var threshold = meta("min_project_score_threshold").map(Pabulib::money);
        var projects = projects();
        var ballots = ballots();
        check("num_projects", projects.size());
        check("num_votes", ballots.size());
        return new BudgetElection(projects, ballots, budget, threshold);
    }

    private List<List<Field>> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private Optional<Field> meta(String key) {
        return Optional.ofNullable(meta.get(key)).filter(value -> !value.isBlank());
    }

    private void check(String key, int found) {
        meta(key).ifPresent(said -> {
            if (!said.whole().equals(BigInteger.valueOf(found))) {
                throw said.wrong(key + " is " + said.text().strip() + ", the file has " + found);
            }
        });
    }

    private List<Project> projects() {
        var columns = columns("PROJECTS");
        var projects = new ArrayList<Project>();
        for (var row : section("PROJECTS").subList(1, section("PROJECTS").size())) {
            var id = needed(row, columns, columns.containsKey("project_id") ? "project_id" : "name");
            if (id.isBlank()) {
                throw id.wrong("a project without an id");
            }
            if (places.put(id.text().strip(), places.size()) != null) {
                throw id.wrong("project " + id.text().strip() + " comes twice");
            }
            var name = optional(row, columns, "name").map(Field::text).orElse(id.text());
            projects.add(new Project(id.text().strip(), name.strip(), money(needed(row, columns, "cost"))));
        }
        return projects;
    }

    private List<Ballot> ballots() {
        var columns = columns("VOTES");
        var ordinal = meta("vote_type")
                .filter(type -> type.text().strip().equals("ordinal"))
                .isPresent();
        var ballots = new ArrayList<Ballot>();
        for (var row : section("VOTES").subList(1, section("VOTES").size())) {
            var chosen = chosen(needed(row, columns, "vote"));
            var points = optional(row, columns, "points").map(Pabulib::parts).orElse(List.of());
            if (!points.isEmpty() && points.size() != chosen.size()) {
                throw points.getFirst().wrong(points.size() + " points for " + chosen.size() + " projects");
            }
            var given = new ArrayList<Points>();
            for (var i = 0; i < chosen.size(); i++) {
                var own = ordinal ? Fraction.of(chosen.size() - i) : Fraction.ONE;
                given.add(new Points(chosen.get(i), points.isEmpty() ? own : money(points.get(i))));
            }
            ballots.add(new Ballot(given, BigInteger.ONE));
        }
        return ballots;
    }

    private List<Integer> chosen(Field vote) {
        var chosen = new ArrayList<Integer>();
        for (var part : parts(vote)) {
            var place = places.get(part.text());
            if (place == null) {
                throw part.wrong("there is no project \"" + part.text() + "\"");
            }
            if (chosen.contains(place)) {
                throw part.wrong("project " + part.text() + " comes twice in a vote");
            }
            chosen.add(place);
        }
        return chosen;
    }

    /// What stands between commas, with the place of each.
    private static List<Field> parts(Field list) {
        var parts = new ArrayList<Field>();
        var start = 0;
        for (var piece : list.text().split(",", -1)) {
            var indent = piece.length() - piece.stripLeading().length();
            if (!piece.isBlank()) {
                parts.add(new Field(piece.strip(), list.line(), list.column() + start + indent));
            } else if (!list.isBlank()) {
                throw new Field("", list.line(), list.column() + start).wrong("nothing between two commas");
            }
            start += piece.length() + 1;
        }
        return parts;
    }

    private Map<String, Integer> columns(String name) {
        if (section(name).isEmpty()) {
            throw new Unreadable(1, 1, "the section " + name + " is empty");
        }
        var columns = new HashMap<String, Integer>();
        var header = section(name).getFirst();
        for (var i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).text().strip().toLowerCase(Locale.ROOT), i);
        }
        return columns;
    }

    private static Field needed(List<Field> row, Map<String, Integer> columns, String name) {
        var column = columns.get(name);
        if (column == null) {
            throw row.getFirst().wrong("the header above has no column \"" + name + "\"");
        }
        if (column >= row.size()) {
            throw row.getLast().wrong("the column \"" + name + "\" is missing");
        }
        return row.get(column);
    }

    private static Optional<Field> optional(List<Field> row, Map<String, Integer> columns, String name) {
        var column = columns.get(name);
        return column == null || column >= row.size()
                ? Optional.empty()
                : Optional.of(row.get(column)).filter(field -> !field.isBlank());
    }

    private static Fraction money(Field field) {
        var text = field.text().strip();
        if (!text.matches("\\d+([.,]\\d+)?")) {
            throw field.wrong("\"" + text + "\" is not an amount");
        }
        return Fraction.parse(text.replace(',', '.'));
    }
}
