package plenum.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import plenum.rehearsal.engine.Badge;
import plenum.rehearsal.engine.Rehearsal;
import plenum.rehearsal.report.Report;
import plenum.rehearsal.script.Scenario;

/// A scenario played in a folder that holds nothing of another congress: the server's data,
/// `report.json`, `report.html`.
record Performance(Scenario scenario, Path folder, PrintWriter out) {
    Performance {
        if (Files.exists(folder.resolve("plenum.db"))) {
            throw new HoldsACongress(folder);
        }
    }

    /// Nothing is played over a congress that has been held.
    static final class HoldsACongress extends IllegalStateException {
        private static final long serialVersionUID = 1;

        HoldsACongress(Path folder) {
            super(folder + " holds a congress already; name another folder, or delete this one");
        }
    }

    /// Plays the scenario, says how it went, and writes the report.
    Report play(ServerProcess server, double pace) throws IOException, InterruptedException {
        var badges = Badge.read(folder.resolve("badges.csv"));
        var rehearsal = new Rehearsal(scenario, badges, server.address(), pace);
        Report report;
        try (var _ = new ProgressLine(out, ProgressLine.onTerminal(), rehearsal::moment)) {
            report = rehearsal.play();
        }
        Files.write(folder.resolve("report.json"), report.json());
        Files.write(folder.resolve("report.html"), report.html());
        out.print(report.text());
        out.flush();
        return report;
    }
}
