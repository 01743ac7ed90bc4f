package plenum.launcher;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plenum.server.PlenumServer;

/// `plenum serve`: serves the congress in a data folder until it is stopped.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the congress in a data folder until it is stopped.",
        footer = {
            "",
            "The folder then holds plenum.db (the journal), published/ (what anybody can check) and badges.csv (the"
                    + " codes of the first badges: print them, then take the file away).",
            "Stopped with Ctrl-C or SIGTERM, it finishes what is under way. Started again, it goes on where it was."
        })
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The data folder; it is made if it is not there.")
    Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where to listen; 0 takes a free port. Default: ${DEFAULT-VALUE}")
    int port;

    @Option(
            names = "--found",
            paramLabel = "FOLDER",
            description = "Founds the congress from this folder if the data folder holds none yet.")
    Path found;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "How browsers reach the server, for the links on badges. Default: http://localhost:PORT")
    String address;

    @Option(
            names = "--behind-proxy",
            description = "Believe a proxy in front what it says about the sender (X-Forwarded-For and -Proto).")
    boolean behindProxy;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var settings = new PlenumServer.Settings(
                data, port, behindProxy, Optional.ofNullable(address), Optional.ofNullable(found));
        var server = PlenumServer.start(settings);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        var out = spec.commandLine().getOut();
        out.println("Plenum serves http://localhost:" + server.port());
        out.flush();
        stopped.await();
        return 0;
    }
}
