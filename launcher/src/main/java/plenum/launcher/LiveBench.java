package plenum.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plenum.rehearsal.engine.Badge;
import plenum.rehearsal.engine.Crowd;
import plenum.rehearsal.report.Delays;

/// Measures how many can look on at one server process, what each of them costs it, and how soon they see.
///
/// @param clients how many looked on
/// @param delay from the sending of an act until they saw what came of it, in milliseconds
/// @param heapKib what the server's heap grew by for each of them, in KiB; nothing where the JDK does not tell
record LiveBench(int clients, Delays.Summary delay, Optional<Double> heapKib) {
    private static final int VOTES = 10;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    /// Serves a scenario in a process of its own and lets so many look on.
    static LiveBench measure(Path scenario, int clients) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("plenum-bench");
        try (var server = ServerProcess.start(folder, 0, scenario)) {
            var badges = Badge.read(folder.resolve("badges.csv"));
            var before = heap(server.pid());
            try (var crowd = Crowd.gather(server.address(), badges, clients)) {
                var delay = crowd.delays(VOTES);
                var after = heap(server.pid());
                var size = crowd.size();
                var each = before.flatMap(
                        empty -> after.filter(_ -> size > 0).map(full -> (full - empty) / (double) size));
                return new LiveBench(size, delay, each);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /// The figures by their names.
    Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("live_clients", (double) clients);
        figures.put("live_delay_ms_p50", delay.p50());
        figures.put("live_delay_ms_p99", delay.p99());
        figures.put("live_delay_ms_max", delay.max());
        heapKib.ifPresent(each -> figures.put("server_heap_kib_a_live_client", each));
        return figures;
    }

    /// What is in use of the heap of a process after a collection, in KiB.
    private static Optional<Long> heap(long process) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        if (!Files.isExecutable(Path.of(jcmd))) {
            return Optional.empty();
        }
        said(List.of(jcmd, String.valueOf(process), "GC.run"));
        var used = USED.matcher(said(List.of(jcmd, String.valueOf(process), "GC.heap_info")));
        return used.find() ? Optional.of(Long.parseLong(used.group(1))) : Optional.empty();
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words;
    }
}
