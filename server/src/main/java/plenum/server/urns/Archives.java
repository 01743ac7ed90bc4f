package plenum.server.urns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plenum.ballot.archive.ArchiveWriter;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.archive.Heading;
import plenum.ballot.archive.Payload;
import plenum.congress.UrnId;
import plenum.congress.assembly.Assembly;
import plenum.congress.urns.Records;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urn.Step;
import plenum.journal.Attachment;
import plenum.journal.Hash;
import plenum.journal.Journal;

/// The archives of all urns as files, `elections/UUID.bel`, each the beginning of the finished one. Events are
/// appended; a file that is not the beginning of its urn is made anew from the journal.
public final class Archives implements AutoCloseable {
    private final Journal journal;
    private final Path folder;
    private final Map<UrnId, ArchiveWriter> open = new HashMap<>();
    private final Map<UrnId, Integer> written = new HashMap<>();

    /// @param folder that is published; the archives lie in its folder `elections`
    public Archives(Journal journal, Path folder) {
        this.journal = journal;
        this.folder = folder.resolve("elections");
    }

    /// Where the archive of an urn is.
    public Path file(Urn urn) {
        return folder.resolve(urn.uuid() + ".bel");
    }

    /// Writes the archive of an urn as far as the urn tells, and gives how many bytes of it are written for good.
    ///
    /// @throws UncheckedIOException if the file cannot be written
    public synchronized long length(Urn urn) {
        bringUpToDate(urn);
        try {
            return Files.size(file(urn));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Writes what has happened since the last time.
    ///
    /// @throws UncheckedIOException if a file cannot be written; the next time tries again
    public synchronized void update(Assembly congress) {
        congress.urns().all().forEach(this::bringUpToDate);
    }

    private void bringUpToDate(Urn urn) {
        if (urn.opening().isEmpty()
                || written.getOrDefault(urn.id(), 0) >= urn.events().size()) {
            return;
        }
        try {
            update(urn);
        } catch (IOException | BrokenArchive failed) {
            forget(urn.id());
            throw new UncheckedIOException(failed instanceof IOException io ? io : new IOException(failed));
        }
    }

    private void update(Urn urn) throws IOException, BrokenArchive {
        var writer = open.get(urn.id());
        if (writer == null) {
            writer = begun(urn);
            open.put(urn.id(), writer);
        }
        var next = writer.head().map(head -> head.height() + 1).orElse(0);
        for (var step : urn.events().subList(next, urn.events().size())) {
            writer.append(step.type(), records(urn, step));
        }
        writer.sync();
        written.put(urn.id(), urn.events().size());
        if (!urn.unfinished()) {
            open.remove(urn.id());
            writer.close();
        }
    }

    /// Goes on with the file if it is the beginning of the urn's archive: the hash of an event stands for all before
    /// it.
    private ArchiveWriter begun(Urn urn) throws IOException, BrokenArchive {
        var file = file(urn);
        Files.createDirectories(folder);
        if (Files.exists(file)) {
            var resumed = resumed(file);
            if (resumed != null && continues(urn, resumed)) {
                return resumed;
            }
            if (resumed != null) {
                resumed.close();
            }
            Files.delete(file);
        }
        var at = urn.opening().orElseThrow().at().getEpochSecond();
        return ArchiveWriter.create(file, new Heading(at));
    }

    private static @Nullable ArchiveWriter resumed(Path file) throws IOException {
        try {
            return ArchiveWriter.resume(file);
        } catch (BrokenArchive _) {
            return null;
        }
    }

    private static boolean continues(Urn urn, ArchiveWriter writer) {
        return writer.head()
                .map(head -> head.height() < urn.events().size()
                        && urn.events().get(head.height()).head().equals(head))
                .orElse(false);
    }

    private void forget(UrnId urn) {
        var writer = open.remove(urn);
        written.remove(urn);
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException _) {
                // The file is looked at anew the next time.
            }
        }
    }

    private List<byte[]> records(Urn urn, Step step) {
        var opening = urn.opening().orElseThrow();
        return switch (step.type()) {
            case SETUP ->
                List.of(
                        opening.election().getBytes(UTF_8),
                        opening.trustees().getBytes(UTF_8),
                        Records.credentials(opening.credentials()),
                        Records.setup(opening.election(), opening.trustees(), opening.credentials())
                                .bytes());
            case BALLOT -> List.of(attached(step));
            case END_BALLOTS, END_SHUFFLES -> List.of();
            case ENCRYPTED_TALLY ->
                List.of(
                        attached(step),
                        new Payload.Tallied(
                                        urn.turnout(),
                                        urn.turnout(),
                                        step.record().orElseThrow())
                                .bytes());
            case SHUFFLE, PARTIAL_DECRYPTION ->
                List.of(
                        attached(step),
                        new Payload.Owned(
                                        step.owner().orElseThrow(),
                                        step.record().orElseThrow())
                                .bytes());
            case RESULT -> List.of(urn.result().orElseThrow().getBytes(UTF_8));
        };
    }

    private byte[] attached(Step step) {
        var hash = Hash.ofHex(step.record().orElseThrow().toString());
        return journal.attachment(hash)
                .map(Attachment::bytes)
                .orElseThrow(() -> new IllegalStateException("attachment " + hash.hex() + " is not in the store"));
    }

    @Override
    public synchronized void close() {
        List.copyOf(open.keySet()).forEach(this::forget);
    }
}
