package plenum.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import plenum.journal.Attachment;
import plenum.journal.Draft;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.journal.LogKey;
import plenum.journal.MerkleProof;
import plenum.journal.Standing;

/// A process that appends under load is killed at random moments, again and again, over one store.
@Tag("slow")
class CrashTest {
    private static final int ROUNDS = 12;
    private static final int LARGEST_BATCH = 40;
    private static final int LARGEST_ATTACHMENT = 10_000;

    @TempDir
    private Path folder;

    @Test
    void what_was_acknowledged_outlasts_kill_9_and_no_batch_is_there_by_halves() throws Exception {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var key = LogKey.generate("example.org/congress");
        var acknowledged = Standing.EMPTY;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged = killedWhileAppending(random, acknowledged);
            try (var journal = Journal.open(SqliteStore.open(folder.resolve("plenum.db")), key)) {
                var now = journal.standing();
                assertThat(now.size()).as("seed %s", seed).isGreaterThanOrEqualTo(acknowledged.size());
                assertThat(MerkleProof.continues(
                                acknowledged, now, journal.consistency(acknowledged.size(), now.size())))
                        .as("seed %s: the log continues the one acknowledged", seed)
                        .isTrue();
                assertWholeBatches(journal, seed);
                acknowledged = now;
            }
        }
        assertThat(acknowledged.size())
                .as("seed %s: something was appended", seed)
                .isPositive();
    }

    /// Starts a writer, waits for some acknowledgements, kills it, and answers the last it acknowledged.
    private Standing killedWhileAppending(Random random, Standing before) throws IOException, InterruptedException {
        var writer = new ProcessBuilder(
                        java(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        Writer.class.getName(),
                        folder.resolve("plenum.db").toString(),
                        Long.toString(random.nextLong()))
                .redirectError(folder.resolve("writer.err").toFile())
                .start();
        var acknowledged = before;
        var enough = 1 + random.nextInt(60);
        try (var lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            for (int i = 0; i < enough; i++) {
                var line = lines.readLine();
                assertThat(line).as("the writer goes on; see %s", folder).isNotNull();
                acknowledged = standing(line);
            }
            writer.toHandle().destroyForcibly();
            var late = lines.readLine();
            while (late != null) {
                acknowledged = late.endsWith(".") ? standing(late) : acknowledged;
                late = lines.readLine();
            }
        }
        writer.waitFor();
        return acknowledged;
    }

    /// Wherever this test's classes, the store's, the journal's and SQLite's were loaded from.
    static String classPath() {
        return Stream.of(Writer.class, SqliteStore.class, Journal.class, SQLiteJDBCLoader.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// The Java that runs this test.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static Standing standing(String line) {
        var parts = line.substring(0, line.length() - 1).split(" ", 2);
        return new Standing(Long.parseLong(parts[0]), Hash.ofHex(parts[1]));
    }

    /// Each payload says its place in its batch, the size of the batch, and what is attached to it.
    private static void assertWholeBatches(Journal journal, long seed) {
        var texts = new ArrayList<String>();
        journal.read(0, journal.size(), filed -> {
            var said = new String(filed.payload().orElseThrow().bytes(), UTF_8).split(" ", 2);
            texts.add(said[0]);
            assertThat(journal.attachment(Hash.ofHex(said[1])))
                    .as("seed %s: the attachment of %s", seed, filed.entry())
                    .isPresent();
        });
        var index = 0;
        while (index < texts.size()) {
            var size = Integer.parseInt(texts.get(index).split("/", 2)[1]);
            for (int place = 0; place < size; place++) {
                assertThat(texts).as("seed %s: half a batch", seed).hasSizeGreaterThan(index);
                assertThat(texts.get(index))
                        .as("seed %s: entry %s", seed, index)
                        .isEqualTo(place + "/" + size);
                index++;
            }
        }
    }

    /// The process that is killed: appends batches and writes, after each, what the log then was.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            var random = new Random(Long.parseLong(arguments[1]));
            var key = LogKey.generate("example.org/congress");
            var journal = Journal.open(SqliteStore.open(Path.of(arguments[0])), key);
            while (true) {
                journal.append(batch(1 + random.nextInt(LARGEST_BATCH), random));
                var standing = journal.standing();
                System.out.println(standing.size() + " " + standing.root().hex() + ".");
            }
        }

        private static List<Draft> batch(int size, Random random) {
            var batch = new ArrayList<Draft>();
            for (int place = 0; place < size; place++) {
                var bytes = new byte[random.nextInt(LARGEST_ATTACHMENT)];
                random.nextBytes(bytes);
                var attachment = Attachment.of(bytes);
                var payload = (place + "/" + size + " " + attachment.hash()).getBytes(UTF_8);
                batch.add(new Draft(Instant.EPOCH, "test.act", payload, Optional.empty(), List.of(attachment)));
            }
            return batch;
        }
    }
}
