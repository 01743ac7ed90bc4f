package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.congress.form.Unreadable;
import plenum.journal.VerifierKey;
import plenum.verify.Quotation;

/// `plenum verify quote`: checks a quotation by the file that comes with it.
@Command(
        name = "quote",
        mixinStandardHelpOptions = true,
        description =
                "Checks a quotation from a record by the file that comes with it, from the words to the signature.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was said and recorded so", "1:something is wrong; each finding has a line"})
final class VerifyQuoteCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file of the quotation, such as T12.quote.json.")
    Path file;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "The words as they are quoted; without it, those that the file quotes.")
    @Nullable
    String text;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "The key that must have signed the log, as it was announced; without it, the file's is believed.")
    @Nullable
    String key;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var quotation = quotation();
        var quoted = text == null ? quotation : quotation.quoting(text);
        var report = quoted.check(announced());
        var out = spec.commandLine().getOut();
        report.checked().forEach(line -> out.println("checked: " + line));
        report.unchecked().forEach(line -> out.println("not checked: " + line));
        report.findings().forEach(finding -> out.println("WRONG: " + finding));
        out.println(report.verifies() ? "The quotation verifies." : "The quotation does not verify.");
        out.flush();
        return report.verifies() ? 0 : 1;
    }

    private Quotation quotation() throws IOException {
        try {
            return Quotation.parse(Files.readAllBytes(file));
        } catch (Unreadable wrong) {
            throw new ParameterException(
                    spec.commandLine(), file + " is not the file of a quotation: " + wrong.getMessage(), wrong);
        }
    }

    private Optional<VerifierKey> announced() {
        try {
            return Optional.ofNullable(key).map(VerifierKey::parse);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), "--key: " + wrong.getMessage(), wrong);
        }
    }
}
