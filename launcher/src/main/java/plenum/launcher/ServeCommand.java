package plenum.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plenum serve`: serves a congress to its hall, its desks and the public.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves a congress to its hall, its desks and the public.")
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The folder that holds the journal; made when absent.")
    Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port to listen on; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    int port;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description =
                    "The organisation to found when the journal is empty: organisation.yaml, units.csv, delegates.csv …")
    @Nullable
    Path organisation;

    @Override
    public Integer call() {
        throw new NotYet("serve");
    }
}
