package plenum.rehearsal.engine;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// A badge that the server has issued, from its file `badges.csv`.
///
/// @param person the number of the person, such as `P17`
/// @param mandate the number of the mandate, if the person holds one
/// @param offices the codes of the offices the person holds
/// @param code what signs the person in
/// @param link signs the person in when it is followed
public record Badge(String person, OptionalInt mandate, String name, List<String> offices, String code, String link) {
    /// All badges of a file, in its order.
    public static List<Badge> read(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(Badge::read).toList();
        }
    }

    /// Whether the person holds the office.
    public boolean holds(String office) {
        return offices.contains(office);
    }

    private static Badge read(NamedCsvRecord row) {
        var number = row.getField("number");
        var offices = row.getField("office");
        return new Badge(
                row.getField("person"),
                number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)),
                row.getField("name"),
                offices.isEmpty() ? List.of() : List.of(offices.split(" ", -1)),
                row.getField("code"),
                row.getField("link"));
    }
}
