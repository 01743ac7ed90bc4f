package plenum.server.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Hits as a table with their citations, CSV.
public final class Exported {
    private Exported() {}

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
