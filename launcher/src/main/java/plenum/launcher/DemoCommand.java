package plenum.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `plenum demo`: re-enacts the Twentieth Congress at its true size and verifies its record.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Re-enacts the Twentieth Congress at its true size and verifies its record.")
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--exit", description = "End when the congress has ended, instead of staying up to be looked at.")
    boolean exit;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the published record and the report are written. Default: ${DEFAULT-VALUE}")
    Path out;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    int port;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1956",
            description =
                    "The seed of everything simulated: the same seed, the same behaviour. Default: ${DEFAULT-VALUE}")
    long seed;

    @Override
    public Integer call() {
        throw new NotYet("demo");
    }
}
