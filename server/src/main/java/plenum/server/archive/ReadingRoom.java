package plenum.server.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import plenum.journal.Source;
import plenum.server.edition.PublishedCongress;
import plenum.server.pages.Words;

/// Answers what is looked for in the archive of a server, and keeps the texts of its own congress up to date in it.
public final class ReadingRoom implements AutoCloseable {
    private static final String OWN = "this-congress";
    private static final int ATTEMPTS = 5;
    private static final long PAUSE = 1200;

    private final Path published;
    private final Archive archive;
    private final Object renewal = new Object();
    private final ReadWriteLock door = new ReentrantReadWriteLock();
    private Optional<Index> index = Optional.empty();
    private volatile Quotations quotations = Quotations.none();

    /// @param published where the own congress is published
    /// @param folder where the archive is
    public ReadingRoom(Path published, Path folder) {
        this.published = published;
        this.archive = new Archive(folder);
    }

    /// Looks for texts. The first time, the index is made.
    ///
    /// @throws UncheckedIOException if the index cannot be made or read
    public Found search(Wanted wanted, int most) {
        if (asked(_ -> true).isEmpty()) {
            makeFirst();
        }
        return asked(index -> index.search(wanted, most)).orElseThrow();
    }

    /// The texts of records in which the pieces of a quoted passage stand.
    public List<Text> quoted(String passage) {
        return asked(index -> Quotations.quoted(passage, index)).orElse(List.of());
    }

    /// What the secondary sources quote of records. Nothing is read as long as there is none.
    public Quotations quotations() {
        if (asked(_ -> true).isEmpty() && archive.hasOthers(OWN)) {
            makeFirst();
        }
        return quotations;
    }

    /// Takes in what has been published of the own congress, and makes the index anew if there is one. Until it is
    /// made, the one before answers.
    public void refresh() {
        if (asked(_ -> true).isPresent()) {
            renew();
        }
    }

    /// Takes what was erased out of the texts of the own congress and out of the index, if they were ever kept.
    public void forget() {
        if (archive.isIndexed()) {
            renew();
        }
    }

    private void makeFirst() {
        synchronized (renewal) {
            if (asked(_ -> true).isEmpty()) {
                renew();
            }
        }
    }

    private void renew() {
        try {
            synchronized (renewal) {
                archive.keep(OWN, RecordTexts.of(congress(), Words.ENGLISH));
                var texts = archive.index();
                var fresh = archive.open();
                quotations = Quotations.of(texts, fresh);
                replace(Optional.of(fresh));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer(Index index) throws IOException;
    }

    /// Many ask at the same time; nobody waits but for an index being put in the place of another.
    private <T> Optional<T> asked(Question<T> question) {
        door.readLock().lock();
        try {
            return index.isEmpty() ? Optional.empty() : Optional.of(question.answer(index.get()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            door.readLock().unlock();
        }
    }

    private void replace(Optional<Index> fresh) throws IOException {
        door.writeLock().lock();
        try {
            if (index.isPresent()) {
                index.get().close();
            }
            index = fresh;
        } finally {
            door.writeLock().unlock();
        }
    }

    /// The record may be published anew while it is read.
    private PublishedCongress congress() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return PublishedCongress.read(new Source.Folder(published));
            } catch (PublishedCongress.Unsound between) {
                if (attempt == ATTEMPTS) {
                    throw between;
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

    @Override
    public void close() throws IOException {
        replace(Optional.empty());
    }
}
