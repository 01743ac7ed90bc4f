package plenum.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `plenum verify`: checks a published congress from its files alone.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks a published congress from its files alone.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER-OR-URL", description = "Where the record is published.")
    String published;

    @Override
    public Integer call() {
        throw new NotYet("verify");
    }
}
