package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plenum.count.file.Field;
import plenum.count.file.Table;
import plenum.count.file.Unreadable;

/// A table of scores: a line with the names of the candidates, then a line for each ballot or for
/// several equal ones.
///
/// ```
/// Anna,Bert,Cleo,count
/// 5,,2,3
/// ```
///
/// The column `count` (or `weight`) is how many ballots a line stands for; the columns `voter` and
/// `ballot` are passed over. An empty cell is the lowest score, 0. Commas, semicolons or tabs separate
/// the columns.
public final class ScoreTable {
    private static final int HIGHEST = 1000;
    private static final Set<String> WEIGHTS = Set.of("count", "weight");
    private static final Set<String> PASSED_OVER = Set.of("voter", "ballot");

    private ScoreTable() {}

    /// Whether a text that begins so is such a table: names that are no ranks, and numbers below them.
    public static boolean begins(String beginning) {
        var lines = beginning.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (lines.size() < 2 || lines.getFirst().startsWith("#")) {
            return false;
        }
        var rows = Table.lenientRows(String.join("\n", lines), Table.separatorOf(lines.getFirst()));
        var names = rows.getFirst();
        var first = rows.getLast();
        var places = candidates(names);
        return names.size() > 1
                && names.stream().noneMatch(name -> heading(name).matches("\\d*|rank\\s*\\d{1,5}"))
                && places.stream()
                        .filter(place -> place < first.size())
                        .anyMatch(place -> first.get(place).text().strip().matches("\\d+"));
    }

    /// The scores of a table.
    ///
    /// @throws Unreadable if the text is no such table
    public static Scores read(String text) {
        var rows = Table.rows(
                text,
                Table.separatorOf(
                        text.lines().filter(line -> !line.isBlank()).findFirst().orElse("")));
        if (rows.isEmpty()) {
            throw new Unreadable(1, 1, "the table is empty");
        }
        var header = rows.getFirst();
        var places = candidates(header);
        if (places.isEmpty()) {
            throw header.getFirst().wrong("no column names a candidate");
        }
        var ballots = new ArrayList<ScoreBallot>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.size() != header.size()) {
                throw row.getFirst().wrong(row.size() + " cells under " + header.size() + " headings");
            }
            ballots.add(new ScoreBallot(
                    places.stream().map(place -> score(row.get(place))).toList(), weight(header, row)));
        }
        var highest = ballots.stream()
                .flatMap(ballot -> ballot.scores().stream())
                .mapToInt(Integer::intValue)
                .max();
        return new Scores(names(header, places), Math.max(1, highest.orElse(1)), ballots);
    }

    private static List<String> names(List<Field> header, List<Integer> places) {
        var seen =
                places.stream().map(place -> header.get(place).text().strip()).collect(Collectors.toSet());
        if (seen.size() < places.size() || seen.contains("")) {
            throw header.getFirst().wrong("each candidate needs a name of his own");
        }
        return places.stream().map(place -> header.get(place).text().strip()).toList();
    }

    private static int score(Field cell) {
        return cell.isBlank() ? 0 : cell.whole(HIGHEST);
    }

    private static BigInteger weight(List<Field> header, List<Field> row) {
        return IntStream.range(0, header.size())
                .filter(place -> WEIGHTS.contains(heading(header.get(place))))
                .mapToObj(place -> row.get(place).whole())
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /// The places of the columns that are candidates.
    private static List<Integer> candidates(List<Field> header) {
        return IntStream.range(0, header.size())
                .filter(place -> !WEIGHTS.contains(heading(header.get(place)))
                        && !PASSED_OVER.contains(heading(header.get(place))))
                .boxed()
                .toList();
    }

    private static String heading(Field field) {
        return field.text().strip().toLowerCase(Locale.ROOT);
    }
}
