package plenum.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.journal.Source;
import plenum.journal.VerifierKey;
import plenum.verify.Report;
import plenum.verify.Verification;

/// `plenum verify`: checks a published congress from its files alone.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks a published congress from its files alone.",
        subcommands = VerifyQuoteCommand.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything that is published checks out", "1:something is wrong; each finding has a line"})
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER-OR-URL", arity = "0..1", description = "Where the record is published.")
    @Nullable
    String published;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "The key that must have signed the log, as it was announced; without it, log.pub is believed.")
    String key;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (published == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FOLDER-OR-URL'");
        }
        var source = Source.of(published);
        if (source instanceof Source.Folder(var folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
        }
        try {
            var report = Verification.of(source, announced());
            print(report, spec.commandLine().getOut());
            return report.verifies() ? 0 : 1;
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot read " + published + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private Optional<VerifierKey> announced() {
        try {
            return Optional.ofNullable(key).map(VerifierKey::parse);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), "--key: " + wrong.getMessage(), wrong);
        }
    }

    static void print(Report report, PrintWriter out) {
        report.checked().forEach(line -> out.println("checked: " + line));
        report.unchecked().forEach(line -> out.println("not checked: " + line));
        report.findings().forEach(finding -> out.println("WRONG: " + finding));
        out.println(report.verifies() ? "The record verifies." : "The record does not verify.");
        out.flush();
    }
}
