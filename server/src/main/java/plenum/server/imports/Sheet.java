package plenum.server.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A table as it was uploaded: CSV with commas, semicolons or tabs, or a JSON list of objects. A byte order mark and
/// the line `sep=;`, which spreadsheets write, are no part of it.
///
/// @param columns their names; no two differ in capitals alone
public record Sheet(List<String> columns, List<Row> rows) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MARK = "\uFEFF";
    private static final int MOST = 200_000;

    /// A line, as long as the line of names.
    ///
    /// @param line where it stands in the file, from 1; in JSON which object it is
    public record Row(long line, List<String> fields) {}

    /// Reads a file.
    ///
    /// @throws UnreadableSheet naming the line and what was expected there
    public static Sheet read(byte[] bytes) throws UnreadableSheet {
        var text = text(bytes);
        var sheet = text.stripLeading().startsWith("[") ? json(text) : csv(text);
        if (sheet.rows.isEmpty()) {
            throw new UnreadableSheet(Note.of("nothing"));
        }
        if (sheet.rows.size() > MOST) {
            throw new UnreadableSheet(Note.of("too-many", MOST, sheet.rows.size()));
        }
        return sheet;
    }

    private static String text(byte[] bytes) throws UnreadableSheet {
        var text = decoded(bytes, charset(bytes));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /// Spreadsheets write "Unicode text" in UTF-16 and say so by its mark.
    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return UTF_16LE;
        }
        return bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff ? UTF_16BE : UTF_8;
    }

    private static String decoded(byte[] bytes, Charset charset) throws UnreadableSheet {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = charset.newDecoder().decode(in, out, true);
        if (result.isError()) {
            var line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            throw new UnreadableSheet(Note.of("encoding", line));
        }
        return out.flip().toString();
    }

    private static Sheet csv(String text) throws UnreadableSheet {
        var records = new ArrayList<Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(line -> records.add(new Row(
                    line.getStartingLineNumber(),
                    line.getFields().stream().map(String::strip).toList())));
        } catch (CsvParseException _) {
            var line = records.isEmpty() ? 1 : records.getLast().line() + 1;
            throw new UnreadableSheet(Note.of("quotes", line));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!records.isEmpty() && records.getFirst().fields().getFirst().startsWith("sep=")) {
            records.removeFirst();
        }
        records.removeIf(row -> row.fields().stream().allMatch(String::isEmpty));
        if (records.isEmpty()) {
            throw new UnreadableSheet(Note.of("nothing"));
        }
        var columns = columns(records.getFirst().fields(), records.getFirst().line());
        var rows = new ArrayList<Row>();
        for (var row : records.subList(1, records.size())) {
            rows.add(fitted(row, columns.size()));
        }
        return new Sheet(columns, List.copyOf(rows));
    }

    /// The mark that the line of names has most of: a comma, a semicolon as in Excel where the comma is for decimals,
    /// or a tab.
    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        var names = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(names, candidate) > count(names, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    private static List<String> columns(List<String> names, long line) throws UnreadableSheet {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isEmpty() || !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnreadableSheet(Note.of("column-twice", line, seen.size() + 1, name));
            }
        }
        return List.copyOf(names);
    }

    /// Empty fields at the end of a line, which spreadsheets leave out or add, count for nothing.
    private static Row fitted(Row row, int columns) throws UnreadableSheet {
        var fields = new ArrayList<>(row.fields());
        while (fields.size() > columns && fields.getLast().isEmpty()) {
            fields.removeLast();
        }
        if (fields.size() > columns) {
            throw new UnreadableSheet(Note.of("fields", row.line(), columns + 1, columns, fields.size()));
        }
        while (fields.size() < columns) {
            fields.add("");
        }
        return new Row(row.line(), List.copyOf(fields));
    }

    private static Sheet json(String text) throws UnreadableSheet {
        var list = parsed(text);
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isObject()) {
                throw new UnreadableSheet(Note.of("no-object", i + 1));
            }
            names.addAll(list.get(i).propertyNames());
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < list.size(); i++) {
            var fields = new ArrayList<String>();
            for (var name : names) {
                fields.add(field(list.get(i).get(name), i + 1, name));
            }
            rows.add(new Row(i + 1L, List.copyOf(fields)));
        }
        return new Sheet(columns(List.copyOf(names), 1), List.copyOf(rows));
    }

    private static JsonNode parsed(String text) throws UnreadableSheet {
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new UnreadableSheet(Note.of("json", line));
        }
    }

    private static String field(@Nullable JsonNode value, int object, String name) throws UnreadableSheet {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isContainer()) {
            throw new UnreadableSheet(Note.of("no-value", object, name));
        }
        return value.asString().strip();
    }
}
