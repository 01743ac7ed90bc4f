package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plenum.ballot.group.Group;
import plenum.congress.Actor;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.CheckIn;
import plenum.congress.attendance.CheckOut;
import plenum.journal.Draft;
import plenum.journal.Journal;
import plenum.journal.LogKey;
import plenum.store.SqliteStore;

/// `plenum bench`: measures this machine, and prints what it found as JSON.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures durable appends, the clerk, attachments, the check at start and the fold of a long journal, and how many"
                        + " can look on live; prints the figures as JSON.")
final class BenchCommand implements Callable<Integer> {
    /// As many as come and go at a congress of the size of the Twentieth.
    private static final int DELEGATES = 1349;

    private static final int ATTACHMENTS = 1000;

    /// A long secret ballot.
    private static final int ATTACHMENT_BYTES = 90_000;

    /// Each in place of the one before.
    private static final int BALLOTS_OF_EACH = 4;

    private static final int LARGEST_BATCH = 1000;
    private static final List<Integer> BATCHES = List.of(1, 10, 100, LARGEST_BATCH);
    private static final double NANOS = 1e9;

    @Option(
            names = "--entries",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many entries to check and to fold. Default: ${DEFAULT-VALUE}")
    int entries;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "3",
            description = "How long to append at each size of a batch, or to work for each figure on secret ballots."
                    + " Default: ${DEFAULT-VALUE}")
    int seconds;

    @Option(
            names = "--clients",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many look on live at one server; 0 leaves that out. Default: ${DEFAULT-VALUE}")
    int clients;

    @Option(
            names = "--ballots",
            paramLabel = "N",
            defaultValue = "0",
            description = "Measure instead how long it takes to read and to count so many ballots.")
    int ballots;

    @Option(
            names = "--groups",
            description = "Measure instead the powers that secret ballots are made of, in each of their groups.")
    boolean groups;

    @Option(
            names = "--secret-ballots",
            description = "Measure instead how long a secret ballot takes to make and to check.")
    boolean secretBallots;

    @Option(
            names = "--archive",
            paramLabel = "N",
            defaultValue = "0",
            description = "Measure instead how many secret ballots a second are verified in an archive of so many.")
    int archive;

    @Option(
            names = "--into",
            paramLabel = "FILE.bel",
            description =
                    "With --archive: verify nothing, and leave the archive, in the group Ed25519, in this new file"
                            + " for \"plenum ballots verify\".")
    @Nullable
    Path into;

    @Option(
            names = "--casting",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Measure instead how many secret ballots a second so many voters cast, while N/2 others look on.")
    int casting;

    @Option(
            names = "--search",
            paramLabel = "N",
            defaultValue = "0",
            description = "Measure instead how fast the archive finds something among so many paragraphs.")
    int search;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (into != null) {
            leave(into);
            return 0;
        }
        if (ballots > 0) {
            spec.commandLine().getOut().println(new CountBench(ballots).run());
            return 0;
        }
        if (groups) {
            spec.commandLine().getOut().println(new GroupBench(seconds).run());
            return 0;
        }
        if (search > 0) {
            spec.commandLine().getOut().println(new SearchBench(search).run());
            return 0;
        }
        if (archive > 0) {
            spec.commandLine().getOut().println(new ArchiveBench(archive).run());
            return 0;
        }
        if (casting > 0) {
            var bench = new CastingBench(scenario(), casting, BALLOTS_OF_EACH, casting / 2);
            spec.commandLine().getOut().println(bench.run());
            return 0;
        }
        if (secretBallots) {
            spec.commandLine().getOut().println(new SecretBallotBench(seconds).run());
            return 0;
        }
        var figures = new ArrayList<String>();
        for (var batch : BATCHES) {
            figures.add(figure("durable_appends_a_second_in_batches_of_" + batch, appends(batch)));
        }
        figures.add(figure("clerk_acts_a_second", clerk()));
        figures.add(figure("attached_bytes_a_second", attachments()));
        figures.add(figure("checked_entries_a_second_at_start", check()));
        figures.add(figure("folded_entries_a_second", fold()));
        if (clients > 0) {
            LiveBench.measure(scenario(), clients).figures().forEach((name, value) -> figures.add(figure(name, value)));
        }
        spec.commandLine().getOut().println("{" + String.join(",", figures) + "}");
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void leave(Path file) throws IOException {
        if (archive <= 0) {
            throw new ParameterException(spec.commandLine(), "--into needs --archive N, the number of ballots");
        }
        if (Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), "--into: expected a new file, but there is " + file);
        }
        new ArchiveBench(archive).write(Group.ED25519, file);
    }

    private static String figure(String name, double value) {
        return "\"" + name + "\":" + String.format(Locale.ROOT, "%.0f", value);
    }

    /// Entries a second that one thread appends to SQLite, each batch synced to the disk before the next.
    private double appends(int size) throws IOException {
        var folder = Files.createTempDirectory("plenum-bench");
        try (var journal = Journal.open(SqliteStore.open(folder.resolve("plenum.db")), LogKey.generate("bench"))) {
            var batch = drafts(size);
            var start = System.nanoTime();
            var end = start + (long) (seconds * NANOS);
            while (System.nanoTime() < end) {
                journal.append(batch);
            }
            return journal.size() * NANOS / (System.nanoTime() - start);
        } finally {
            delete(folder);
        }
    }

    /// Acts a second that the clerk has done while many wait.
    private double clerk() throws IOException {
        var folder = Files.createTempDirectory("plenum-bench");
        try {
            return ClerkBench.acts(folder, DELEGATES, seconds);
        } finally {
            delete(folder);
        }
    }

    /// Bytes a second that the clerk takes with acts that carry one attachment each.
    private static double attachments() throws IOException {
        var folder = Files.createTempDirectory("plenum-bench");
        try {
            return ClerkBench.attachedBytes(folder, ATTACHMENTS, ATTACHMENT_BYTES);
        } finally {
            delete(folder);
        }
    }

    /// The small association of the scenarios, where the program was built or is installed.
    private static Path scenario() {
        return Path.of(System.getProperty("plenum.home", "."), "scenarios", "small-association");
    }

    /// Entries a second that are checked when a journal in SQLite is opened again.
    private double check() throws IOException {
        var folder = Files.createTempDirectory("plenum-bench");
        try {
            var file = folder.resolve("plenum.db");
            var key = LogKey.generate("bench");
            fill(file, key);
            var start = System.nanoTime();
            try (var journal = Journal.open(SqliteStore.open(file), key)) {
                return journal.size() * NANOS / (System.nanoTime() - start);
            }
        } finally {
            delete(folder);
        }
    }

    private void fill(Path file, LogKey key) {
        try (var journal = Journal.open(SqliteStore.open(file), key)) {
            while (journal.size() < entries) {
                journal.append(drafts((int) Math.min(LARGEST_BATCH, entries - journal.size())));
            }
        }
    }

    private static List<Draft> drafts(int count) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < count; i++) {
            drafts.add(new Draft(Instant.EPOCH, "attendance.check-in", minute(i), Optional.empty()));
        }
        return drafts;
    }

    /// Entries a second that are read from their bytes and folded into the state.
    private double fold() {
        var minutes = new ArrayList<byte[]>();
        for (int i = 0; i < 2 * DELEGATES; i++) {
            minutes.add(minute(i));
        }
        var start = System.nanoTime();
        var assembly = Assembly.empty();
        for (int number = 0; number < entries; number++) {
            var minute = Minute.FORM.parse(minutes.get(number % minutes.size()));
            assembly = assembly.evolve(minute.facts(), number, Instant.EPOCH);
        }
        return assembly.entries() * NANOS / (System.nanoTime() - start);
    }

    /// Delegate after delegate comes in, and delegate after delegate goes out again.
    private static byte[] minute(int number) {
        var person = new PersonId(1 + number % DELEGATES);
        var comes = number / DELEGATES % 2 == 0;
        Fact fact = comes ? new CheckedIn(person) : new CheckedOut(person);
        var act = comes ? new CheckIn(person) : new CheckOut(person);
        return Minute.FORM.bytes(new Minute(Actor.of(new PersonId(1)), act, List.of(fact), Optional.empty()));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
