package plenum.server.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Hits with their citations, as a table or for another program.
public final class Exported {
    private Exported() {}

    /// A list of the hits, each with its text and the words before and after what was found.
    public static String json(Found found) {
        return Index.JSON.writeValueAsString(found.hits());
    }

    /// A table with a line for each hit, under a line that names the columns.
    public static String csv(Found found) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    "day",
                    "source",
                    "kind",
                    "sitting",
                    "item",
                    "person",
                    "unit",
                    "id",
                    "before",
                    "match",
                    "after",
                    "text",
                    "citation",
                    "imported");
            for (var hit : found.hits()) {
                var one = hit.text();
                csv.writeRecord(
                        one.day(),
                        one.source(),
                        one.kind(),
                        one.sitting(),
                        one.item(),
                        one.person(),
                        one.unit(),
                        one.id(),
                        hit.before(),
                        hit.match(),
                        hit.after(),
                        one.text(),
                        one.citation(),
                        Boolean.toString(one.imported()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
