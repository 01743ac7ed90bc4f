package plenum.server.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.journal.Source;
import plenum.server.archive.ReadingRoom;
import plenum.server.edition.Edition;
import plenum.server.edition.PublishedCongress;
import plenum.server.pages.Words;

/// Keeps editions of the record in a folder, one for each language, made anew whenever a sitting is over. They are made
/// from the published files, like those that anybody makes, but without the archives of secret ballots, which lie
/// beside.
public final class Editions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    /// The log may be published anew while it is read.
    private static final int ATTEMPTS = 5;

    private static final long PAUSE = 1200;

    private final Path published;
    private final Path folder;
    private final ReadingRoom room;
    private final ExecutorService press = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("editions").factory());

    /// @param published where the published files are
    /// @param folder where the editions are kept
    /// @param room the archive, which takes in what the record has become
    public Editions(Path published, Path folder, ReadingRoom room) {
        this.published = published;
        this.folder = folder;
        this.room = room;
    }

    /// The folder of an edition's files. If there is no edition in this language yet, it is made now.
    ///
    /// @throws UncheckedIOException if it cannot be made
    public Path in(Words words) {
        var place = place(words);
        if (!Files.exists(place)) {
            synchronized (this) {
                if (!Files.exists(place)) {
                    make(words);
                }
            }
        }
        return place.resolve("data");
    }

    /// Has all editions made anew that somebody has asked for, and the archive's index, in the background.
    void renew() {
        var _ = press.submit(() -> {
            for (var words : Words.ALL) {
                if (Files.exists(place(words))) {
                    tryToMake(words);
                }
            }
            tryToIndex();
        });
    }

    /// The same after something was erased: it is taken out of the archive, too, whether or not anybody has searched
    /// it.
    void renewWithoutErased() {
        renew();
        var _ = press.submit(this::tryToForget);
    }

    private void tryToForget() {
        try {
            room.forget();
        } catch (UncheckedIOException | IllegalStateException failed) {
            LOG.error("the archive still holds what was erased; it is made anew at the next start", failed);
        }
    }

    private void tryToIndex() {
        try {
            room.refresh();
        } catch (UncheckedIOException | IllegalStateException failed) {
            LOG.error("the archive cannot take in the record; what it had before stays", failed);
        }
    }

    private void tryToMake(Words words) {
        try {
            synchronized (this) {
                make(words);
            }
        } catch (UncheckedIOException | IllegalStateException failed) {
            LOG.error("the edition in {} cannot be made anew; the one before stays", place(words), failed);
        }
    }

    private void make(Words words) {
        for (int attempt = 1; ; attempt++) {
            try {
                var congress = PublishedCongress.read(new Source.Folder(published));
                Edition.write(congress, words, place(words), Edition.Archives.WITHOUT);
                return;
            } catch (PublishedCongress.Unsound between) {
                if (attempt == ATTEMPTS) {
                    throw between;
                }
                pause();
            } catch (IOException between) {
                if (attempt == ATTEMPTS) {
                    throw new UncheckedIOException(between);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private Path place(Words words) {
        return folder.resolve(words.language());
    }

    /// Ends when what is being made is done.
    @Override
    public void close() {
        press.shutdown();
        try {
            var _ = press.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
