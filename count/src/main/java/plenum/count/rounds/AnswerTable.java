package plenum.count.rounds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.count.file.Field;
import plenum.count.file.Table;
import plenum.count.file.Unreadable;
import plenum.count.single.ScoreBallot;
import plenum.count.single.Scores;

/// A table of ballots as they were marked: a line with the names, then a line for each ballot or for several
/// equal ones, with `x` for a cross, or with `yes`, `no` and `abstain`.
///
/// ```
/// Anna,Bert,Cleo,count
/// x,,x,3
/// ```
///
/// The column `count` (or `weight`) is how many ballots a line stands for; the columns `voter` and `ballot`
/// are passed over. An empty cell is no cross, or an abstention. Commas, semicolons or tabs separate the
/// columns.
public final class AnswerTable {
    private static final Set<String> WEIGHTS = Set.of("count", "weight");
    private static final Set<String> PASSED_OVER = Set.of("voter", "ballot");
    private static final Set<String> WORDS = Set.of("x", "yes", "no", "abstain");

    private final List<Field> heading;
    private final List<Integer> places;
    private final List<List<Field>> rows;

    private AnswerTable(List<List<Field>> rows) {
        this.heading = rows.getFirst();
        this.rows = rows.subList(1, rows.size());
        this.places = named(heading);
    }

    /// Whether a text that begins so is such a table: a heading that names no ranks, and the first mark
    /// below it is a cross or an answer.
    public static boolean begins(String beginning) {
        var lines = beginning.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2 || lines.getFirst().startsWith("#")) {
            return false;
        }
        var rows = Table.lenientRows(String.join("\n", lines), Table.separatorOf(lines.getFirst()));
        var places = named(rows.getFirst());
        return rows.getFirst().stream().noneMatch(name -> word(name).matches("\\d+|rank\\s*\\d{1,5}"))
                && rows.subList(1, rows.size()).stream()
                        .flatMap(row -> places.stream()
                                .filter(place -> place < row.size())
                                .map(place -> word(row.get(place))))
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .filter(WORDS::contains)
                        .isPresent();
    }

    /// What the ballots of a table say.
    ///
    /// @throws Unreadable if the text is no such table
    public static Round read(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var rows = Table.rows(text, Table.separatorOf(first));
        if (rows.isEmpty()) {
            throw new Unreadable(1, 1, "the table is empty");
        }
        return new AnswerTable(rows).round();
    }

    private Round round() {
        var names = names();
        for (var row : rows) {
            if (row.size() != heading.size()) {
                throw row.getFirst().wrong(row.size() + " cells under " + heading.size() + " headings");
            }
        }
        var crossed = cells().anyMatch(cell -> word(cell).equals("x"));
        return crossed ? crosses(names) : answers(names);
    }

    private Stream<Field> cells() {
        return rows.stream().flatMap(row -> places.stream().map(row::get));
    }

    private Points crosses(List<String> names) {
        var ballots = new ArrayList<ScoreBallot>();
        for (var row : rows) {
            ballots.add(new ScoreBallot(
                    places.stream().map(place -> cross(row.get(place))).toList(), weight(row)));
        }
        return new Points(new Scores(names, 1, ballots));
    }

    private static int cross(Field cell) {
        return switch (word(cell)) {
            case "" -> 0;
            case "x" -> 1;
            default -> throw cell.wrong("a cross (x) or nothing was expected, found \"" + cell.text() + "\"");
        };
    }

    private Answers answers(List<String> names) {
        var sheets = new ArrayList<Answers.Sheet>();
        for (var row : rows) {
            sheets.add(new Answers.Sheet(
                    places.stream().map(place -> answer(row.get(place))).toList(), weight(row)));
        }
        return new Answers(names, sheets);
    }

    private static Answers.Answer answer(Field cell) {
        return switch (word(cell)) {
            case "yes" -> Answers.Answer.YES;
            case "no" -> Answers.Answer.NO;
            case "", "abstain" -> Answers.Answer.ABSTAIN;
            default -> throw cell.wrong("yes, no, abstain or nothing was expected, found \"" + cell.text() + "\"");
        };
    }

    private BigInteger weight(List<Field> row) {
        return IntStream.range(0, heading.size())
                .filter(place -> WEIGHTS.contains(word(heading.get(place))))
                .mapToObj(place -> row.get(place).whole())
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        for (var place : places) {
            var name = heading.get(place);
            if (name.isBlank() || names.contains(name.text().strip())) {
                throw name.wrong("each name must stand here once, found \"" + name.text() + "\"");
            }
            names.add(name.text().strip());
        }
        return names;
    }

    /// The places of the columns that are names.
    private static List<Integer> named(List<Field> heading) {
        return IntStream.range(0, heading.size())
                .filter(place ->
                        !WEIGHTS.contains(word(heading.get(place))) && !PASSED_OVER.contains(word(heading.get(place))))
                .boxed()
                .toList();
    }

    private static String word(Field field) {
        return field.text().strip().toLowerCase(Locale.ROOT);
    }
}
