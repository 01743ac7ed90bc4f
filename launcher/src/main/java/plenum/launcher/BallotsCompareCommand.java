package plenum.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.ballot.archive.Archive;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.archive.Continuation;

/// `plenum ballots compare`: whether what was kept of an archive is still the beginning of it.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Tells whether a later copy of an archive continues an earlier one, event by event.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the later archive begins with all of the earlier one",
            "1:it does not",
            "2:an archive cannot be read, or the command was used wrongly"
        })
final class BallotsCompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "EARLIER.bel", description = "The copy that was kept.")
    Path earlier;

    @Parameters(index = "1", paramLabel = "LATER.bel", description = "The archive as it is now.")
    Path later;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var before = Archive.open(earlier);
                var after = Archive.open(later)) {
            return switch (Continuation.of(before, after)) {
                case Continuation.Same(var head) -> {
                    out.println("Both are the same: the head is " + head + ".");
                    yield 0;
                }
                case Continuation.Continued(var from, var to, var events) -> {
                    out.println("The later one continues the earlier one by " + events + " events: from " + from
                            + " to " + to + ".");
                    yield 0;
                }
                case Continuation.Diverged(var height, var why) -> {
                    out.println("They differ from height " + height + " on: " + why + ".");
                    yield 1;
                }
            };
        } catch (IOException | BrokenArchive unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot read the archives: " + unreadable.getMessage(), unreadable);
        }
    }
}
