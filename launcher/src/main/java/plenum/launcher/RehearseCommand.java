package plenum.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plenum rehearse`: rehearses the congress of a folder with simulated delegates.
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Rehearses the congress of a folder with simulated delegates.")
final class RehearseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "The organisation and its script.yaml.")
    Path folder;

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
        throw new NotYet("rehearse");
    }
}
