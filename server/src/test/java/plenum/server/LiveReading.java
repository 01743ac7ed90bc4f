package plenum.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What a live stream has shown so far, as its lines come in.
final class LiveReading {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @SuppressWarnings("JdkObsolete") // one thread adds what another reads
    private final StringBuffer seen = new StringBuffer();

    private final CompletableFuture<Void> ended;

    LiveReading(Stream<String> lines) {
        ended = CompletableFuture.runAsync(
                () -> lines.forEach(line -> seen.append(line).append('\n')));
    }

    /// Waits until `words` are shown.
    void until(String words) throws InterruptedException {
        var late = System.nanoTime() + PATIENCE.toNanos();
        while (seen.indexOf(words) < 0) {
            if (System.nanoTime() > late) {
                throw new AssertionError("not shown: " + words + "\nbut\n" + seen);
            }
            Thread.sleep(10);
        }
    }

    /// All that was shown, once the server has ended the stream.
    String whole() throws Exception {
        ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return seen.toString();
    }
}
