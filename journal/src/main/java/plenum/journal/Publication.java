package plenum.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.TreeSet;

/// Keeps a folder of static files that lets anybody check the journal: `checkpoint`, `log.pub`, the tiles and entry
/// bundles of C2SP tlog-tiles under `tile/`, and the opened payloads, one a line, under `payload/`.
///
/// Each file is replaced in one step, and the checkpoint last, so that a reader finds a whole log at any moment.
public final class Publication {
    private final Journal journal;
    private final Path folder;
    private long published;

    private Publication(Journal journal, Path folder, long published) {
        this.journal = journal;
        this.folder = folder;
        this.published = published;
    }

    /// The publication of a journal in a folder, which is made if it is not there. The first update writes everything.
    ///
    /// @throws UncheckedIOException if the folder cannot be written
    public static Publication of(Journal journal, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var publication = new Publication(journal, folder, 0);
        publication.write("log.pub", (journal.verifier().text() + "\n").getBytes(StandardCharsets.UTF_8));
        return publication;
    }

    /// Publishes what was journaled since the last update.
    ///
    /// @throws UncheckedIOException if a file cannot be written; the next update tries again
    public synchronized void update() {
        var checkpoint = journal.checkpoint();
        var size = checkpoint.standing().size();
        for (var tile : Tiles.from(published, size)) {
            write(tile.hashes(), journal.tile(tile));
            if (tile.level() == 0) {
                write(tile.entries(), entries(tile));
                write(tile.payloads(), payloads(tile));
            }
        }
        write("checkpoint", checkpoint.note().getBytes(StandardCharsets.UTF_8));
        for (var tile : Tiles.from(0, published)) {
            if (!tile.full() && published < size) {
                removeOutdated(tile, size);
            }
        }
        published = size;
    }

    /// Publishes anew what stands beside one entry: after its payload was erased or its seal released.
    public synchronized void rewrite(long number) {
        for (var tile : Tiles.of(published)) {
            if (tile.level() == 0 && tile.first() <= number && number < tile.first() + tile.width()) {
                write(tile.payloads(), payloads(tile));
            }
        }
    }

    private byte[] entries(Tiles.Tile tile) {
        var bundle = new ByteArrayOutputStream();
        journal.read(tile.first(), tile.first() + tile.width(), filed -> {
            var bytes = filed.entry().bytes();
            bundle.write(bytes.length >> 8);
            bundle.write(bytes.length);
            bundle.writeBytes(bytes);
        });
        return bundle.toByteArray();
    }

    private byte[] payloads(Tiles.Tile tile) {
        var bundle = new ByteArrayOutputStream();
        journal.read(
                tile.first(),
                tile.first() + tile.width(),
                filed -> filed.payload()
                        .filter(payload -> payload.seal().isEmpty())
                        .ifPresent(
                                payload -> bundle.writeBytes(line(filed.entry().number(), payload))));
        return bundle.toByteArray();
    }

    private static byte[] line(long number, Payload payload) {
        var line = new ByteArrayOutputStream();
        var salt = HexFormat.of().formatHex(payload.salt());
        line.writeBytes(("{\"number\":" + number + ",\"salt\":\"" + salt + "\",\"payload\":")
                .getBytes(StandardCharsets.US_ASCII));
        line.writeBytes(payload.bytes());
        line.writeBytes("}\n".getBytes(StandardCharsets.US_ASCII));
        return line.toByteArray();
    }

    private void removeOutdated(Tiles.Tile tile, long size) {
        var still = new TreeSet<String>();
        for (var current : Tiles.of(size)) {
            still.add(current.hashes());
        }
        if (still.contains(tile.hashes())) {
            return;
        }
        remove(tile.hashes());
        if (tile.level() == 0) {
            remove(tile.entries());
            remove(tile.payloads());
        }
    }

    private void write(String name, byte[] bytes) {
        var file = folder.resolve(name);
        var fresh = folder.resolve(name + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void remove(String name) {
        try {
            var file = folder.resolve(name);
            Files.deleteIfExists(file);
            try (var siblings = Files.list(file.getParent())) {
                if (siblings.findAny().isEmpty()) {
                    Files.delete(file.getParent());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
