package plenum.server.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import plenum.server.edition.Reference;

/// Hits with their citations, as a table, for another program, or for programs that keep references.
public enum Exported {
    /// A table with a line for each hit, under a line that names the columns.
    CSV("csv", "text/csv"),
    /// A list of the hits, each with its text and the words before and after what was found.
    JSON("json", "application/json"),
    /// An entry for each hit, as LaTeX takes it in.
    BIBTEX("bib", "application/x-bibtex"),
    /// A record for each hit, as library catalogues exchange it.
    RIS("ris", "application/x-research-info-systems");

    public static final List<Exported> ALL = List.of(values());

    private static final int YEAR = 4;

    private final String ending;
    private final String type;

    Exported(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /// How the name of a file in this form ends, without the dot.
    public String ending() {
        return ending;
    }

    /// The media type.
    public String type() {
        return type;
    }

    public String text(Found found) {
        return switch (this) {
            case CSV -> table(found);
            case JSON -> Index.JSON.writeValueAsString(found.hits());
            case BIBTEX -> each(found, Exported::bibtex);
            case RIS -> each(found, Exported::ris);
        };
    }

    private static String each(Found found, Function<Text, String> form) {
        return found.hits().stream().map(hit -> form.apply(hit.text())).collect(Collectors.joining("\n"));
    }

    private static String bibtex(Text one) {
        return "@misc{" + key(one) + ",\n"
                + Reference.bibtexAuthor(one.person())
                + Reference.bibtex("title", title(one))
                + Reference.bibtex("howpublished", one.source())
                + Reference.bibtex("year", year(one))
                + Reference.bibtex("date", one.day())
                + Reference.bibtex("url", one.link())
                + Reference.bibtex("abstract", one.text())
                + Reference.bibtex("note", one.citation())
                + "}\n";
    }

    private static String ris(Text one) {
        return "TY  - HEAR\n"
                + Reference.ris("AU", one.person())
                + Reference.ris("TI", title(one))
                + Reference.ris("T2", one.source())
                + Reference.ris("DA", one.day().replace('-', '/'))
                + Reference.ris("SE", one.id())
                + Reference.ris("UR", one.link())
                + Reference.ris("AB", one.text())
                + Reference.ris("N1", one.citation())
                + "ER  - \n";
    }

    /// Unique as long as two sources have not the same title; letters, digits and dashes only.
    private static String key(Text one) {
        return (one.source() + "-" + one.id()).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static String title(Text one) {
        return one.sitting().isEmpty() ? one.source() + ", " + one.id() : one.sitting() + ", " + one.id();
    }

    private static String year(Text one) {
        return one.day().length() < YEAR ? "" : one.day().substring(0, YEAR);
    }

    private static String table(Found found) {
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
