package plenum.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `plenum bench`: measures this machine and prints the figures as JSON.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures this machine and prints the figures as JSON.")
final class BenchCommand implements Callable<Integer> {
    @Option(
            names = "--clients",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many live clients to hold. Default: ${DEFAULT-VALUE}")
    int clients;

    @Override
    public Integer call() {
        throw new NotYet("bench");
    }
}
