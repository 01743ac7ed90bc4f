package plenum.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.ballot.verify.Outcome;
import plenum.ballot.verify.OutcomeJson;
import plenum.ballot.verify.Verification;
import plenum.ballot.verify.Wanted;

/// `plenum ballots verify`: checks everything about a secret ballot that anybody can check.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks the archive of a secret ballot: every ballot, the tally, the decryption and the result.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything checks out",
            "1:a rule is broken; the first place where is told",
            "2:the archive cannot be read, or the command was used wrongly"
        })
final class BallotsVerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.bel", description = "The archive.")
    Path file;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads check. Default: as many as there are processors.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--running", description = "Accept a vote that has not come to its result yet, and say so.")
    boolean running;

    @Option(
            names = "--admitted",
            paramLabel = "N",
            description = "How many credentials were admitted to the vote; another number in the archive is refused.")
    @Nullable
    Long admitted;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    String format;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: at least 1, not " + threads);
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw new ParameterException(spec.commandLine(), "--format: text or json, not " + format);
        }
        var outcome = outcome();
        print(outcome, spec.commandLine().getOut());
        return outcome instanceof Outcome.Refused ? 1 : 0;
    }

    private Outcome outcome() {
        try {
            return Verification.of(file, running ? Wanted.RUNNING_TOO : Wanted.FINISHED, admitted(), threads);
        } catch (IOException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private OptionalLong admitted() {
        return admitted == null ? OptionalLong.empty() : OptionalLong.of(admitted);
    }

    private void print(Outcome outcome, PrintWriter out) {
        if (format.equals("json")) {
            out.println(OutcomeJson.of(outcome));
        } else {
            outcome.checked().forEach(line -> out.println("checked: " + line));
            out.println(conclusion(outcome));
        }
        out.flush();
    }

    private static String conclusion(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Verified verified -> "result: " + verified.result() + "\nThe election verifies.";
            case Outcome.Running _ -> "The vote verifies so far. It is not over: there is no result yet.";
            case Outcome.Refused refused -> "REFUSED: " + refused.refusal() + "\nThe election does not verify.";
        };
    }
}
