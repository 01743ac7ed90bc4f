package plenum.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plenum.journal.Source;
import plenum.rehearsal.engine.Badge;
import plenum.rehearsal.script.Scenario;
import plenum.verify.Verification;

/// `plenum demo`: re-enacts the Twentieth Congress, verifies its record, and leaves it to be walked
/// through.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Re-enacts the Twentieth Congress at its true size, verifies its record, and then serves it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every act went as it should, every vote was counted, and the record verifies",
            "1:something went wrong"
        })
final class DemoCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;
    private static final int CHECKPOINT_SECONDS = 2;
    private static final int CHECKPOINTS = 10;

    @Option(names = "--exit", description = "End after the re-enactment instead of serving it.")
    boolean exit;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to leave report.json, report.html and the published record. Default: a new folder.")
    @Nullable
    Path out;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to serve; 0 takes a free port. Default: 8080, with --exit a free port.")
    @Nullable
    Integer port;

    @Option(
            names = "--essay",
            paramLabel = "FILE",
            description = "A text about the congress, for its archive. Default: ../shared/reference/essay.txt.")
    @Nullable
    Path essay;

    @Mixin
    final PaceOption pace = new PaceOption();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var terminal = spec.commandLine().getOut();
        var folder = out == null ? Files.createTempDirectory("plenum-demo") : out;
        var scenario = TwentiethCongress.folder(folder);
        var performance = new Performance(Scenario.of(scenario), folder, terminal);
        var listenAt = Objects.requireNonNullElse(port, exit ? 0 : USUAL_PORT);
        SecondarySource.into(folder, essay == null ? SecondarySource.usual() : essay, terminal);
        try (var server = ServerProcess.start(folder, listenAt, scenario)) {
            terminal.println("The Twentieth Congress is re-enacted; everything delegates do is simulated.");
            terminal.println("Watch it at " + server.address().resolve("/hall"));
            terminal.flush();
            var played = performance.play(server, pace.pace()).succeeded();
            if (exit) {
                server.end();
            } else {
                awaitCheckpoint(folder);
            }
            var good = verifies(folder, terminal) && played;
            terminal.println("The record and the report are in " + folder);
            if (!exit) {
                invite(server.address(), Badge.read(folder.resolve("badges.csv")), terminal);
                server.await();
            }
            return good ? 0 : 1;
        }
    }

    /// A checkpoint follows the last act within a second; when it stays the same for longer, all is
    /// published.
    private static void awaitCheckpoint(Path folder) throws IOException, InterruptedException {
        var checkpoint = folder.resolve("published").resolve("checkpoint");
        var last = new byte[0];
        for (int i = 0; i < CHECKPOINTS; i++) {
            TimeUnit.SECONDS.sleep(CHECKPOINT_SECONDS);
            var now = Files.readAllBytes(checkpoint);
            if (Arrays.equals(now, last)) {
                return;
            }
            last = now;
        }
    }

    private static boolean verifies(Path folder, PrintWriter terminal) throws IOException {
        var published = folder.resolve("published").toString();
        var report = Verification.of(Source.of(published), Optional.empty());
        VerifyCommand.print(report, terminal);
        return report.verifies();
    }

    private static void invite(URI address, List<Badge> badges, PrintWriter terminal) {
        terminal.println("Plenum serves " + address + " until you press Ctrl-C. Sign in as");
        badges.stream()
                .filter(badge -> badge.mandate().isPresent())
                .findFirst()
                .ifPresent(badge -> link(terminal, "a delegate", badge.link()));
        link(terminal, badges, "chair", "the chair");
        link(terminal, badges, "credentials", "the credentials desk");
        link(terminal, badges, "secretary", "the secretary");
        link(terminal, badges, "teller", "a teller");
        terminal.println("or look at");
        link(terminal, "the hall's screen", address.resolve("/hall").toString());
        link(terminal, "the record", address.resolve("/record").toString());
        terminal.flush();
    }

    private static void link(PrintWriter terminal, List<Badge> badges, String office, String who) {
        badges.stream()
                .filter(badge -> badge.holds(office))
                .findFirst()
                .ifPresent(badge -> link(terminal, who, badge.link()));
    }

    private static void link(PrintWriter terminal, String who, String link) {
        terminal.println("  %-21s %s".formatted(who, link));
    }
}
