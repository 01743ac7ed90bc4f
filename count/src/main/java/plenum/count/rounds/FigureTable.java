package plenum.count.rounds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import plenum.count.file.Field;
import plenum.count.file.Table;
import plenum.count.file.Unreadable;

/// A table of figures that have been added up already, by tellers or under encryption.
///
/// ```
/// cast,498
/// invalid,4
/// name,yes,no,abstain
/// Anna,459,16,19
/// ```
///
/// First how many ballots were cast (`cast`), and where it applies how many of them are invalid (`invalid`)
/// or cross nobody (`abstained`); then a heading, and a line for each name. Crosses have the one column
/// `votes`, or `yes`; answers have `no` besides, or alone where names are struck, and may have `abstain`.
/// Commas, semicolons or tabs separate the columns.
public final class FigureTable {
    private static final Set<String> COUNTS = Set.of("cast", "invalid", "abstained");
    private static final List<String> VOTES = List.of("votes", "yes", "no", "abstain");

    private final List<List<Field>> rows;
    private final List<String> names = new ArrayList<>();
    private final List<Figures> figures = new ArrayList<>();
    private BigInteger cast = BigInteger.ZERO;
    private BigInteger invalid = BigInteger.ZERO;
    private BigInteger abstained = BigInteger.ZERO;

    private FigureTable(List<List<Field>> rows) {
        this.rows = rows;
    }

    /// Whether a text that begins so is such a table.
    public static boolean begins(String beginning) {
        var line = beginning.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        var fields = line.split("[,;\\t]", -1);
        var first = fields[0].strip().toLowerCase(Locale.ROOT);
        return fields.length > 1
                && ((COUNTS.contains(first)
                                && (fields.length == 2 || fields[1].strip().matches("\\d.*")))
                        || (first.equals("name")
                                && VOTES.contains(fields[1].strip().toLowerCase(Locale.ROOT))));
    }

    /// The figures of a table.
    ///
    /// @throws Unreadable if the text is no such table, or its numbers contradict one another
    public static Sums read(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var rows = Table.rows(text, Table.separatorOf(first));
        if (rows.isEmpty()) {
            throw new Unreadable(1, 1, "the table is empty");
        }
        return new FigureTable(rows).sums();
    }

    private Sums sums() {
        var heading = counts();
        var columns = columns(rows.get(heading));
        var asked = columns.contains("no") || columns.contains("abstain") ? Asked.ANSWERS : Asked.CROSSES;
        if (asked == Asked.ANSWERS && abstained.signum() > 0) {
            throw rows.get(heading).getFirst().wrong("with answers, abstentions stand beside each name");
        }
        for (var row : rows.subList(heading + 1, rows.size())) {
            name(row, rows.get(heading), columns, asked);
        }
        if (names.isEmpty()) {
            throw rows.get(heading).getFirst().wrong("no line names anybody below this heading");
        }
        return new Sums(names, figures, asked, cast, invalid, abstained);
    }

    /// Reads the numbers of ballots; gives the row of the heading below them.
    private int counts() {
        var seen = new HashSet<String>();
        for (var at = 0; at < rows.size(); at++) {
            var key = rows.get(at).getFirst();
            var word = word(key);
            if (word.equals("name")) {
                if (!seen.contains("cast")) {
                    throw key.wrong("above the names a line \"cast\" must say how many ballots were cast");
                }
                if (invalid.add(abstained).compareTo(cast) > 0) {
                    throw key.wrong("above are " + invalid + " invalid ballots and " + abstained + " abstentions, and"
                            + " only " + cast + " ballots cast");
                }
                return at;
            }
            if (!COUNTS.contains(word) || rows.get(at).size() != 2) {
                throw key.wrong("\"cast\", \"invalid\" or \"abstained\" with a number, or the heading \"name\", was"
                        + " expected, found \"" + key.text() + "\"");
            }
            if (!seen.add(word)) {
                throw key.wrong("\"" + word + "\" comes twice");
            }
            count(word, rows.get(at).getLast().whole());
        }
        throw rows.getLast().getFirst().wrong("the heading \"name\" is missing, and the names below it");
    }

    private void count(String word, BigInteger number) {
        switch (word) {
            case "cast" -> cast = number;
            case "invalid" -> invalid = number;
            default -> abstained = number;
        }
    }

    private static List<String> columns(List<Field> heading) {
        var columns = heading.stream().map(FigureTable::word).toList();
        for (var at = 1; at < heading.size(); at++) {
            if (!VOTES.contains(columns.get(at)) || columns.indexOf(columns.get(at)) < at) {
                throw heading.get(at)
                        .wrong("votes, yes, no or abstain was expected once, found \""
                                + heading.get(at).text() + "\"");
            }
        }
        if (columns.contains("votes") && columns.size() > 2) {
            throw heading.getFirst().wrong("votes stands alone; with no or abstain it is called yes");
        }
        if (columns.size() < 2 || columns.equals(List.of("name", "abstain"))) {
            throw heading.getFirst().wrong("a column votes, yes or no is missing");
        }
        return columns;
    }

    private void name(List<Field> row, List<Field> heading, List<String> columns, Asked asked) {
        var name = row.getFirst();
        if (row.size() != heading.size()) {
            throw name.wrong(row.size() + " cells under " + heading.size() + " headings");
        }
        if (name.isBlank()) {
            throw name.wrong("a name was expected");
        }
        if (names.contains(name.text().strip())) {
            throw name.wrong("\"" + name.text().strip() + "\" comes twice");
        }
        var votes = new Figures(
                number(row, columns, columns.contains("votes") ? "votes" : "yes"),
                number(row, columns, "no"),
                number(row, columns, "abstain"));
        if (asked == Asked.ANSWERS && votes.all().compareTo(cast.subtract(invalid)) > 0) {
            throw row.get(1).wrong(votes.all() + " votes on " + cast.subtract(invalid) + " valid ballots");
        }
        names.add(name.text().strip());
        figures.add(votes);
    }

    private static BigInteger number(List<Field> row, List<String> columns, String column) {
        var at = columns.indexOf(column);
        return at < 0 ? BigInteger.ZERO : row.get(at).whole();
    }

    private static String word(Field field) {
        return field.text().strip().toLowerCase(Locale.ROOT);
    }
}
