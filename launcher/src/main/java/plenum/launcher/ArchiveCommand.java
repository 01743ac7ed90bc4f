package plenum.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.journal.Source;
import plenum.server.archive.Archive;
import plenum.server.archive.Exported;
import plenum.server.archive.Imported;
import plenum.server.archive.RecordTexts;
import plenum.server.archive.Text;
import plenum.server.archive.Wanted;
import plenum.server.edition.PublishedCongress;
import plenum.server.pages.Words;

/// `plenum archive`: the texts of many congresses, to be searched.
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Keeps the records of many congresses, and what was written elsewhere, to be searched.",
        footer = {
            "",
            "A server's own archive is the folder archive in its data folder: what is added there while it is stopped"
                    + " is found on its page /archive."
        })
final class ArchiveCommand implements Callable<Integer> {
    private static final int SHOWN = 50;
    private static final int EXPORTED = 100_000;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what is to be done with the archive is missing");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds the published record of a congress, in the place of what was added of it before.")
    int add(
            @Parameters(paramLabel = "FOLDER-OR-URL", description = "Where the record is published.") String published,
            @Option(names = "--archive", paramLabel = "DIR", required = true, description = "The archive's folder.")
                    Path folder)
            throws IOException {
        var congress = PublishedCongress.read(Source.of(published));
        var texts = RecordTexts.of(congress, Words.ENGLISH);
        return kept(new Archive(folder), congress.key().replaceAll("\\+.*", ""), texts);
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Adds a text that no Plenum kept, marked as imported: plain text, or a debate in Akoma Ntoso.")
    int imported(
            @Parameters(paramLabel = "FILE", description = "The text, in UTF-8.") Path file,
            @Option(names = "--archive", paramLabel = "DIR", required = true, description = "The archive's folder.")
                    Path folder,
            @Option(names = "--title", paramLabel = "TITLE", required = true, description = "What it is.") String title,
            @Option(
                            names = "--day",
                            paramLabel = "DAY",
                            defaultValue = "",
                            description = "From when it is, such as 1956-02-14; a debate may say so itself.")
                    String day,
            @Option(
                            names = "--language",
                            paramLabel = "CODE",
                            defaultValue = "",
                            description = "en, de, ru or fr. Default: it is guessed.")
                    String language,
            @Option(names = "--secondary", description = "It is about a record, and no record itself.")
                    boolean secondary)
            throws IOException {
        var kind = secondary ? Text.Kind.SECONDARY : Text.Kind.SPEECH;
        return kept(new Archive(folder), title, new Imported(title, day, language, kind).read(file));
    }

    @Command(
            name = "index",
            mixinStandardHelpOptions = true,
            description = "Makes the index anew from the texts that are kept.")
    int index(
            @Option(names = "--archive", paramLabel = "DIR", required = true, description = "The archive's folder.")
                    Path folder)
            throws IOException {
        new Archive(folder).index();
        return 0;
    }

    @Command(
            name = "search",
            mixinStandardHelpOptions = true,
            description =
                    "Looks for words, \"phrases\" and \"words near each other\"~5, and shows them in their context.")
    int search(
            @Parameters(paramLabel = "WORDS", arity = "0..1", defaultValue = "") String words,
            @Option(names = "--archive", paramLabel = "DIR", required = true, description = "The archive's folder.")
                    Path folder,
            @Option(names = "--exact", description = "Only these forms of the words, not others of the same stem.")
                    boolean exact,
            @Option(
                            names = "--where",
                            paramLabel = "FIELD=WORDS",
                            description =
                                    "Only where this field has these words: source, kind (speech, motion, resolution,"
                                            + " reaction, secondary), sitting, item, person, office, unit.")
                    @Nullable
                    Map<String, String> fields,
            @Option(names = "--from", paramLabel = "DAY", defaultValue = "") String from,
            @Option(names = "--until", paramLabel = "DAY", defaultValue = "") String until,
            @Option(
                            names = "--order",
                            paramLabel = "ORDER",
                            defaultValue = "relevance",
                            description = "relevance, day, left or right. Default: ${DEFAULT-VALUE}")
                    String order,
            @Option(
                            names = "--export",
                            paramLabel = "FORM",
                            description = "All hits with their citations instead: csv, json, bibtex or ris.")
                    @Nullable
                    Exported export)
            throws IOException {
        var asked = fields == null ? new HashMap<String, String>() : new HashMap<>(fields);
        for (var field : asked.keySet()) {
            if (!Wanted.FIELDS.contains(field)) {
                throw misused("--where: there is no field " + field + ", but " + String.join(", ", Wanted.FIELDS));
            }
        }
        var wanted = new Wanted(words, exact, asked, from, until, order(order));
        var out = spec.commandLine().getOut();
        try (var index = new Archive(folder).open()) {
            var found = index.search(wanted, export == null ? SHOWN : EXPORTED);
            if (export != null) {
                out.println(export.text(found).strip());
            } else {
                found.hits()
                        .forEach(hit -> print(hit.text(), hit.before() + "[" + hit.match() + "]" + hit.after(), out));
                out.println(found.total() + " found");
                found.overTime().forEach((when, count) -> out.println(when + "  " + count));
            }
        } catch (DateTimeException notADay) {
            throw misused("--from, --until: a day such as 1956-02-14 is expected");
        }
        out.flush();
        return 0;
    }

    private static void print(Text text, String context, PrintWriter out) {
        out.println(text.day() + "  " + text.source() + "  " + text.id() + "  " + text.person()
                + (text.imported() ? "  (imported)" : ""));
        out.println("    " + context.strip());
    }

    private Wanted.Order order(String code) {
        for (var order : Wanted.Order.values()) {
            if (order.code().equals(code)) {
                return order;
            }
        }
        throw misused("--order: there is no " + code + ", but relevance, day, left and right");
    }

    private ParameterException misused(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private int kept(Archive archive, String name, List<Text> texts) throws IOException {
        var file = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        archive.keep(file, texts);
        archive.index();
        var out = spec.commandLine().getOut();
        out.println(texts.size() + " texts are in the archive as " + file + ".");
        out.flush();
        return 0;
    }
}
