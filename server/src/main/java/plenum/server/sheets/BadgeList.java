package plenum.server.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import plenum.congress.bodies.Office;

/// The badges of a list `badges.csv`, as the server writes it when a congress is founded.
public final class BadgeList {
    private static final List<String> COLUMNS = List.of("person", "number", "name", "office", "code", "link");

    private BadgeList() {}

    /// A badge to be printed.
    ///
    /// @param person such as `P17`
    /// @param mandate the number of the mandate; empty without one
    /// @param accredited as what its bearer is accredited, and for whom; nothing of others
    /// @param link signs its bearer in
    public record Badge(
            String person,
            String mandate,
            String name,
            List<Office> offices,
            List<String> accredited,
            String code,
            String link) {}

    /// All badges, in the order of the list.
    ///
    /// @throws IllegalArgumentException if it is no such list; the line at fault is named
    public static List<Badge> read(Path list) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(list)) {
            return rows.stream().map(row -> badge(list, row)).toList();
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException(list + ": " + broken.getMessage(), broken);
        }
    }

    private static Badge badge(Path list, NamedCsvRecord row) {
        var where = list + ", line " + row.getStartingLineNumber() + ": ";
        for (var column : COLUMNS) {
            if (row.findField(column).isEmpty()) {
                throw new IllegalArgumentException(
                        where + "there is no " + column + "; expected the columns " + String.join(", ", COLUMNS));
            }
        }
        if (row.getField("link").isBlank()) {
            throw new IllegalArgumentException(where + "the badge has no link to sign in with");
        }
        return new Badge(
                row.getField("person"),
                row.getField("number"),
                row.getField("name"),
                Office.ALL.stream()
                        .filter(office ->
                                List.of(row.getField("office").split(" ", -1)).contains(office.code()))
                        .toList(),
                List.of(),
                row.getField("code"),
                row.getField("link"));
    }
}
