package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.journal.Source;
import plenum.server.edition.Edition;
import plenum.server.edition.PublishedCongress;
import plenum.server.pages.Words;

/// `plenum record publish`: makes the edition of a record from its published files.
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description =
                "Makes the record into pages that need no server, PDF, plain text, Akoma Ntoso, Popolo, tables, captions,"
                        + " a calendar and a feed, in a bag with the log that proves it.",
        footer = {
            "",
            "The same published files make the same bytes, whoever does it and whenever. In the folder,"
                    + " \"sha256sum -c manifest-sha256.txt\" checks every file."
        })
final class RecordPublishCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER-OR-URL",
            description = "Where the record is published, or the data folder of the congress.")
    String published;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where to put the edition; an earlier edition there is replaced.")
    Path out;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "In which language what happened is told: en or de. Default: ${DEFAULT-VALUE}")
    String language;

    @Option(names = "--without-archives", description = "Leave out the archives of secret ballots, which are big.")
    boolean withoutArchives;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var words = Words.in(language)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--language: there is no " + language + ", but "
                                + Words.ALL.stream().map(Words::language).collect(Collectors.joining(" and "))));
        var congress = PublishedCongress.read(source());
        var archives = withoutArchives ? Edition.Archives.WITHOUT : Edition.Archives.WITH;
        Edition.write(congress, words, out, archives);
        var terminal = spec.commandLine().getOut();
        terminal.println("The edition of " + congress.standing().size() + " entries is in " + out + "; begin with "
                + out.resolve("data").resolve("index.html") + ".");
        terminal.flush();
        return 0;
    }

    /// A data folder has its published files in a folder of its own.
    private Source source() {
        var source = Source.of(published);
        if (source instanceof Source.Folder(var folder)) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
            }
            var within = folder.resolve("published");
            return Files.isDirectory(within) ? new Source.Folder(within) : source;
        }
        return source;
    }
}
