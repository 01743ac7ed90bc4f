package plenum.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps a folder of static files that lets anybody check the journal: `checkpoint`, `log.pub`, the tiles and entry
/// bundles of C2SP tlog-tiles under `tile/`, and the opened payloads, one a line, under `payload/`.
///
/// Each file is replaced in one step, and the checkpoint last, so that a reader finds a whole log at any moment.
public final class Publication {
    private static final String CHECKPOINT = "checkpoint";
    private static final String TILE_FOLDER = "tile";
    private static final String PAYLOAD_FOLDER = "payload";

    private final Journal journal;
    private final Path folder;
    private long published;
    private boolean swept;

    private Publication(Journal journal, Path folder) {
        this.journal = journal;
        this.folder = folder;
    }

    /// The publication of a journal in a folder, which is made if it is not there. The first update writes everything.
    ///
    /// @throws UncheckedIOException if the folder cannot be written
    /// @throws Forked if what the folder shows is not the beginning of the journal
    public static Publication of(Journal journal, Path folder) {
        try {
            Files.createDirectories(folder);
            refuseFork(journal, folder.resolve(CHECKPOINT));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var publication = new Publication(journal, folder);
        publication.write("log.pub", (journal.verifier().text() + "\n").getBytes(StandardCharsets.UTF_8));
        return publication;
    }

    /// What was published is not the beginning of the journal: the journal was restored from an old copy, or the folder
    /// is another one's. To publish would show the public two different pasts under one key.
    public static final class Forked extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private Forked(Path published, String why) {
            super(published + " " + why + "; nothing was published");
        }
    }

    private static void refuseFork(Journal journal, Path checkpoint) throws IOException {
        if (!Files.exists(checkpoint)) {
            return;
        }
        var shown = shown(journal, checkpoint);
        if (shown.size() > journal.size()) {
            throw new Forked(
                    checkpoint,
                    "shows " + shown.size() + " entries where the journal has " + journal.size()
                            + ", as if it had been restored from an old copy");
        }
        if (!journal.root(shown.size()).equals(shown.root())) {
            throw new Forked(
                    checkpoint, "shows " + shown.size() + " entries that are not the first ones of the journal");
        }
    }

    private static Standing shown(Journal journal, Path checkpoint) throws IOException {
        try {
            var note = new String(Files.readAllBytes(checkpoint), StandardCharsets.UTF_8);
            return Checkpoint.open(note, journal.verifier()).standing();
        } catch (IllegalArgumentException foreign) {
            throw new Forked(checkpoint, "is not one of this journal: " + foreign.getMessage());
        }
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
        write(CHECKPOINT, checkpoint.note().getBytes(StandardCharsets.UTF_8));
        if (swept) {
            Tiles.of(published).stream()
                    .filter(tile -> !tile.full())
                    .flatMap(tile -> tile.files().stream())
                    .filter(file -> !files(size).contains(file))
                    .forEach(this::remove);
        } else {
            sweep(size);
        }
        published = size;
    }

    /// Has the next update publish everything anew: after a closed sitting was released.
    public synchronized void again() {
        published = 0;
        swept = false;
    }

    /// Publishes anew what stands beside one entry: after its payload was erased.
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
                filed -> journal.shown(filed).ifPresent(shown -> bundle.writeBytes(shown.line())));
        return bundle.toByteArray();
    }

    /// Removes what belongs to no tile of the log as it is: left by a process that was stopped in the middle of an
    /// update, or by the shorter log before everything was published anew.
    private void sweep(long size) {
        var expected = files(size);
        for (var part : List.of(TILE_FOLDER, PAYLOAD_FOLDER)) {
            var root = folder.resolve(part);
            if (Files.isDirectory(root)) {
                try (var found = Files.walk(root)) {
                    found.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !expected.contains(file))
                            .toList()
                            .forEach(this::remove);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
        swept = true;
    }

    private static Set<String> files(long size) {
        var files = new HashSet<String>();
        Tiles.of(size).forEach(tile -> files.addAll(tile.files()));
        return files;
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
