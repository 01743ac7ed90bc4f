package plenum.server.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    private Optional<Index> index = Optional.empty();

    /// @param published where the own congress is published
    /// @param folder where the archive is
    public ReadingRoom(Path published, Path folder) {
        this.published = published;
        this.archive = new Archive(folder);
    }

    /// Looks for texts. The first time, the index is made.
    ///
    /// @throws UncheckedIOException if the index cannot be made or read
    public synchronized Found search(Wanted wanted, int most) {
        try {
            if (index.isEmpty()) {
                renew();
            }
            return index.orElseThrow().search(wanted, most);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The texts of the record in which these words stand.
    public synchronized List<Text> quoted(String passage) {
        try {
            return index.isEmpty() ? List.of() : index.get().quoted(passage);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Takes in what has been published of the own congress, and makes the index anew if there is one.
    public synchronized void refresh() {
        try {
            if (index.isPresent()) {
                renew();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void renew() throws IOException {
        archive.keep(OWN, RecordTexts.of(congress(), Words.ENGLISH));
        close();
        archive.index();
        index = Optional.of(archive.open());
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
    public synchronized void close() throws IOException {
        if (index.isPresent()) {
            index.get().close();
        }
        index = Optional.empty();
    }
}
