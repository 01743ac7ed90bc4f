package plenum.server.founding;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A CSV file whose first line names the columns. The columns asked for must be there, in any order; others may follow.
final class CsvTable {
    private final String file;
    private final List<String> columns;
    private final List<CsvRecord> records;

    /// One line below the names.
    record Row(CsvTable table, CsvRecord record) {
        String text(String column) {
            return read(column, "text", text -> text.isBlank() ? Optional.empty() : Optional.of(text.strip()));
        }

        String anyText(String column) {
            return record.getField(table.columns.indexOf(column)).strip();
        }

        int whole(String column, int least, int most) {
            return read(
                    column,
                    "a whole number from " + least + " to " + most,
                    text -> YamlTable.wholeNumber(text, least, most));
        }

        <T> T read(String column, String expected, Function<String, Optional<T>> reader) {
            var text = anyText(column);
            return reader.apply(text)
                    .orElseThrow(() -> fault(column, "expected " + expected + " instead of \"" + text + "\""));
        }

        /// A fault of a value that can be read but does not fit.
        Fault fault(String column, String words) {
            return Fault.at(
                    table.file,
                    record.getStartingLineNumber(),
                    table.columns.indexOf(column) + 1,
                    column + ": " + words);
        }
    }

    private CsvTable(String file, List<String> columns, List<CsvRecord> records) {
        this.file = file;
        this.columns = columns;
        this.records = records;
    }

    static CsvTable parse(String file, String text, List<String> needed) {
        var records = records(file, text);
        if (records.isEmpty()) {
            throw Fault.at(file, 1, 1, "expected a line with the names of the columns: " + String.join(",", needed));
        }
        var columns = records.getFirst().getFields().stream().map(String::strip).toList();
        checkColumns(file, columns, needed);
        var rows = records.subList(1, records.size());
        for (var row : rows) {
            if (row.getFieldCount() != columns.size()) {
                throw Fault.at(
                        file,
                        row.getStartingLineNumber(),
                        Math.min(row.getFieldCount(), columns.size()) + 1L,
                        "expected " + columns.size() + " fields instead of " + row.getFieldCount());
            }
        }
        return new CsvTable(file, columns, rows);
    }

    List<Row> rows() {
        return records.stream().map(record -> new Row(this, record)).toList();
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /// The columns beyond those that were asked for.
    List<String> further(List<String> needed) {
        return columns.stream().filter(column -> !needed.contains(column)).toList();
    }

    private static void checkColumns(String file, List<String> columns, List<String> needed) {
        for (var column : needed) {
            if (!columns.contains(column)) {
                throw Fault.at(file, 1, columns.size() + 1L, "expected a column \"" + column + "\"");
            }
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty() || !seen.add(columns.get(i))) {
                throw Fault.at(file, 1, i + 1L, "expected a name for the column that no other has");
            }
        }
    }

    private static List<CsvRecord> records(String file, String text) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException broken) {
            var line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
            throw Fault.at(file, line, 1, "expected fields between commas: " + broken.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return records;
    }
}
