package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import plenum.ballot.group.Group;
import plenum.rehearsal.engine.Badge;
import plenum.rehearsal.engine.Casting;
import plenum.rehearsal.script.Scenario;
import plenum.server.founding.OrdersDocument;

/// Measures how many secret ballots on a motion a second are cast at a server process over HTTP, each checked and
/// durable before it is acknowledged, while others look on; and how soon the receipt comes.
final class CastingBench {
    private static final List<Group> GROUPS = List.of(Group.ED25519, Group.BELENIOS_2048);
    private static final List<String> FILES = List.of("organisation.yaml", "agenda.yaml", "script.yaml");

    private final Path association;
    private final int voters;
    private final int each;
    private final int onlookers;

    /// @param association a scenario whose staff can hold a secret vote
    /// @param voters how many delegates it is given
    /// @param each how many ballots each of them casts
    CastingBench(Path association, int voters, int each, int onlookers) {
        this.association = association;
        this.voters = voters;
        this.each = each;
        this.onlookers = onlookers;
    }

    /// The figures as JSON.
    String run() throws IOException, InterruptedException {
        var figures = new StringJoiner(",", "{", "}");
        for (var group : GROUPS) {
            figures.add("\"" + group.name() + "\":" + measure(group));
        }
        return figures.toString();
    }

    private String measure(Group group) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("plenum-bench");
        try {
            var scenario = scenario(folder.resolve("scenario"), group);
            var data = folder.resolve("data");
            try (var server = ServerProcess.start(data, 0, scenario);
                    var casting = Casting.gather(
                            server.address(),
                            Scenario.of(scenario),
                            Badge.read(data.resolve("badges.csv")),
                            group.name(),
                            onlookers)) {
                var before = cpu(server);
                var found = casting.cast(each);
                return json(found, cpu(server).minus(before));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /// What the server has reckoned so far, on all processors: unlike the rate, it does not depend on what else runs on
    /// the machine.
    private static Duration cpu(ServerProcess server) {
        return ProcessHandle.of(server.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private String json(Casting.Found found, Duration cpu) {
        return String.format(
                Locale.ROOT,
                "{\"voters\":%d,\"onlookers\":%d,\"ballots\":%d,"
                        + "\"at_once\":%s,\"at_a_hundred_a_second\":%s,"
                        + "\"hall_page_ms_p50\":%.1f,\"hall_page_ms_p99\":%.1f,\"server_cpu_ms_a_ballot\":%.1f}",
                voters,
                onlookers,
                found.ballots(),
                json(found.atOnce()),
                json(found.paced()),
                found.page().p50(),
                found.page().p99(),
                cpu.toMillis() / (double) found.ballots());
    }

    private static String json(Casting.Rate rate) {
        return String.format(
                Locale.ROOT,
                "{\"ballots_a_second\":%.0f,\"acknowledged_ms_p50\":%.1f,\"acknowledged_ms_p99\":%.1f}",
                rate.aSecond(),
                rate.acknowledged().p50(),
                rate.acknowledged().p99());
    }

    /// The association with more members than it has, whose orders name this group for secret votes.
    private Path scenario(Path folder, Group group) throws IOException {
        Files.createDirectories(folder);
        for (var file : FILES) {
            Files.copy(association.resolve(file), folder.resolve(file));
        }
        var orders = OrdersDocument.text("association").orElseThrow();
        Files.writeString(
                folder.resolve("standing-orders.yaml"),
                orders.replaceFirst("vote-group: .*", "vote-group: " + group.name()));
        Files.writeString(
                folder.resolve("units.csv"), "unit,name,members,candidates,note\n1,The hall," + voters + ",0,\n");
        var delegates = new StringBuilder("number,name,unit,voice,weight\n");
        for (int number = 1; number <= voters; number++) {
            delegates.append(number).append(",Voter ").append(number).append(",1,decisive,1\n");
        }
        Files.writeString(folder.resolve("delegates.csv"), delegates.toString());
        return folder;
    }
}
