package plenum.server.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.congress.SittingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.PublishedRecord;
import plenum.congress.sittings.Partial;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage.Adjourned;
import plenum.journal.Checkpoint;
import plenum.journal.Journal;
import plenum.journal.Publication;
import plenum.journal.Standing;
import plenum.server.urns.Archives;

/// Brings the published folder up to date once a second, as long as the journal grows.
///
/// A folder that cannot be written is no reason to stop the congress: it is tried again, and the journal
/// has it all.
public final class Publisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final Duration INTERVAL = Duration.ofMillis(900);

    private final Journal journal;
    private final Supplier<Assembly> congress;
    private final Path folder;
    private final Publication publication;
    private final Archives archives;
    private final Editions editions;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("publisher").factory());
    private volatile Checkpoint latest;
    private final Map<String, byte[]> written = new HashMap<>();

    /// Whether the folder may lack something that was journaled: at the start nobody knows how the last
    /// server ended.
    private boolean behind = true;

    private boolean complained;

    /// What was released of closed sittings when the folder was last brought up to date.
    private List<Released> released = List.of();

    /// How often something was erased when the folder was last brought up to date.
    private int erased;

    private record Released(SittingId sitting, boolean whole, Optional<Partial> partial) {}

    /// How many sittings were over when editions were last made.
    private long over = -1;

    private Publisher(Journal journal, Supplier<Assembly> congress, Path folder, Editions editions) {
        this.journal = journal;
        this.congress = congress;
        this.folder = folder;
        this.publication = Publication.of(journal, folder);
        this.archives = new Archives(journal, folder);
        this.editions = editions;
        this.latest = journal.checkpoint();
    }

    /// Publishes what there is, and from then on what comes.
    ///
    /// @param congress as of the last entry that is safe
    /// @param editions are made anew when a sitting is over
    /// @throws Publication.Forked if the folder shows another past than the journal's
    public static Publisher start(Journal journal, Supplier<Assembly> congress, Path folder, Editions editions) {
        var publisher = new Publisher(journal, congress, folder, editions);
        var every = INTERVAL.toMillis();
        var _ = publisher.rounds.scheduleWithFixedDelay(publisher::round, 0, every, TimeUnit.MILLISECONDS);
        return publisher;
    }

    public Path folder() {
        return folder;
    }

    /// The archives of urns in the folder.
    public Archives archives() {
        return archives;
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
        archives.close();
    }

    private void round() {
        try {
            if (behind || journal.size() != latest.standing().size()) {
                behind = !publish();
                complained = false;
            }
        } catch (UncheckedIOException | IllegalStateException failed) {
            if (!complained) {
                LOG.error("{} cannot be brought up to date; it is tried again every second", folder, failed);
            }
            behind = true;
            complained = true;
        }
    }

    /// The record and the archives of urns go first: they never tell of more than the log that follows them.
    ///
    /// @return whether they tell of as much
    private boolean publish() {
        var told = congress.get();
        var nowReleased = told.sittings().all().stream()
                .filter(Sitting::readable)
                .map(sitting -> new Released(sitting.id(), sitting.released(), sitting.partial()))
                .toList();
        if (!nowReleased.equals(released)) {
            publication.again();
            released = nowReleased;
        }
        var erasures = told.erasures().done().size();
        if (erasures != erased) {
            publication.again();
        }
        for (var file : PublishedRecord.of(told).entrySet()) {
            write(file.getKey(), file.getValue());
        }
        archives.update(told);
        var now = journal.checkpoint();
        publication.update();
        latest = now;
        var done = told.sittings().all().stream()
                .filter(sitting -> sitting.stage() instanceof Adjourned)
                .count();
        if (erasures != erased) {
            erased = erasures;
            over = done;
            editions.renewWithoutErased();
        } else if (done != over) {
            over = done;
            editions.renew();
        }
        return told.entries() == now.standing().size();
    }

    private void write(String name, byte[] bytes) {
        if (Arrays.equals(bytes, written.get(name))) {
            return;
        }
        var file = folder.resolve(name);
        var fresh = folder.resolve(name + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written.put(name, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
