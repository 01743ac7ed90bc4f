package plenum.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import plenum.server.archive.Archive;
import plenum.server.archive.Imported;
import plenum.server.archive.Text;

/// The essay from which the re-enactment grew, as a secondary source in the archive of its server. It is not ours to
/// copy, so it is taken from where it lies beside the program, if it is there.
final class SecondarySource {
    static final Path USUAL = Path.of("shared", "reference", "essay.txt");

    private static final String TITLE = "Khrushchev and the Twentieth Party Congress";

    /// The day on which its author looked at a source; the essay itself bears none.
    private static final String DAY = "2014-10-25";

    private SecondarySource() {}

    /// Imports the essay into the archive in the data folder of a server, or says that it is not there.
    static void into(Path data, Path essay, PrintWriter terminal) throws IOException {
        if (!Files.isRegularFile(essay)) {
            terminal.println("The essay is not imported as a secondary source: there is no " + essay + ".");
            return;
        }
        var texts = new Imported(TITLE, DAY, "en", Text.Kind.SECONDARY).read(essay);
        new Archive(data.resolve("archive")).keep("essay", texts);
        terminal.println("The essay is imported as a secondary source, " + texts.size()
                + " paragraphs; what it quotes is on the page /archive/quotations.");
    }

    /// Where the essay lies: beside the folder of the program.
    static Path usual() {
        var home = Path.of(System.getProperty("plenum.home", "")).toAbsolutePath();
        return home.resolveSibling(USUAL);
    }
}
