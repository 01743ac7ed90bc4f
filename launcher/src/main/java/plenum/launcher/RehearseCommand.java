package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.rehearsal.script.Scenario;

/// `plenum rehearse`: plays a scenario against a server of its own, and reports.
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Plays a congress from its folder with simulated delegates, and reports how it went.",
        footer = {
            "",
            "The folder holds organisation.yaml, standing-orders.yaml, agenda.yaml, units.csv,",
            "delegates.csv and script.yaml; scenarios/small-association is one to copy."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every act went as it should and every vote was counted", "1:something went wrong"})
final class RehearseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where the scenario is.")
    Path scenario;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to leave report.json, report.html and the congress that was held; by default only"
                    + " the report is shown.")
    @Nullable
    Path out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What decides the delegates' behaviour, in place of the script's seed.")
    @Nullable
    Long seed;

    @Mixin
    final PaceOption pace = new PaceOption();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var read = Scenario.of(scenario);
        var seeded = seed == null ? read : read.seeded(seed);
        if (out != null) {
            return played(seeded, out);
        }
        var passing = Files.createTempDirectory("plenum-rehearsal");
        try {
            return played(seeded, passing);
        } finally {
            Folders.delete(passing);
        }
    }

    private int played(Scenario read, Path folder) throws IOException, InterruptedException {
        var performance = new Performance(read, folder, spec.commandLine().getOut());
        try (var server = ServerProcess.start(folder, 0, scenario)) {
            return performance.play(server, pace.pace()).succeeded() ? 0 : 1;
        }
    }
}
