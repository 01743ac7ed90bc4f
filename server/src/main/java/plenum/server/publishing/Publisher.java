package plenum.server.publishing;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.journal.Checkpoint;
import plenum.journal.Journal;
import plenum.journal.Publication;
import plenum.journal.Standing;

/// Brings the published folder up to date once a second, as long as the journal grows.
///
/// A folder that cannot be written is no reason to stop the congress: it is tried again, and the journal
/// has it all.
public final class Publisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final Duration INTERVAL = Duration.ofMillis(900);

    private final Journal journal;
    private final Path folder;
    private final Publication publication;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("publisher").factory());
    private volatile Checkpoint latest;
    private boolean failing;

    private Publisher(Journal journal, Path folder) {
        this.journal = journal;
        this.folder = folder;
        this.publication = Publication.of(journal, folder);
        this.latest = journal.checkpoint();
    }

    /// Publishes what there is, and from then on what comes.
    ///
    /// @throws Publication.Forked if the folder shows another past than the journal's
    public static Publisher start(Journal journal, Path folder) {
        var publisher = new Publisher(journal, folder);
        publisher.publication.update();
        var every = INTERVAL.toMillis();
        var _ = publisher.rounds.scheduleWithFixedDelay(publisher::round, every, every, TimeUnit.MILLISECONDS);
        return publisher;
    }

    public Path folder() {
        return folder;
    }

    /// What the log was when it was last published.
    public Standing standing() {
        return latest.standing();
    }

    /// Publishes the rest and ends.
    @Override
    public void close() {
        rounds.shutdown();
        try {
            var _ = rounds.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        round();
    }

    private void round() {
        try {
            var now = journal.checkpoint();
            if (failing || now.standing().size() != latest.standing().size()) {
                publication.update();
                latest = now;
                failing = false;
            }
        } catch (UncheckedIOException | IllegalStateException failed) {
            if (!failing) {
                LOG.error("{} cannot be brought up to date; it is tried again every second", folder, failed);
            }
            failing = true;
        }
    }
}
