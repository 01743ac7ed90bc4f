package plenum.server.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;

/// The texts of congresses and of what was imported, a file of lines of JSON for each under `texts/`, and the index of
/// them under `index/`.
public final class Archive {
    private static final String ENDING = ".jsonl";

    private final Path folder;

    public Archive(Path folder) {
        this.folder = folder;
    }

    /// A file of the archive is not as it must be.
    public static final class Unreadable extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Unreadable(String words) {
            super(words);
        }
    }

    /// Keeps the texts of a congress or a source, in the place of those that were kept under its name.
    ///
    /// @param name of letters, digits and hyphens
    public void keep(String name, List<Text> texts) throws IOException {
        var lines = new StringBuilder();
        texts.forEach(text -> lines.append(Index.JSON.writeValueAsString(text)).append('\n'));
        var file = Files.createDirectories(folder.resolve("texts")).resolve(name + ENDING);
        var fresh = file.resolveSibling(name + ".new");
        Files.writeString(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Makes the index anew from all texts that are kept.
    ///
    /// @return the texts that are in it
    /// @throws Unreadable naming the file and the line that is not a text
    public List<Text> index() throws IOException {
        var fresh = folder.resolve("index.new");
        delete(fresh);
        var texts = texts();
        Index.make(texts, fresh);
        var before = folder.resolve("index.old");
        delete(before);
        if (Files.exists(place())) {
            Files.move(place(), before);
        }
        Files.move(fresh, place());
        delete(before);
        return texts;
    }

    public boolean isIndexed() {
        return Files.isDirectory(place());
    }

    /// The index, opened.
    ///
    /// @throws Unreadable if there is none
    public Index open() throws IOException {
        if (!isIndexed()) {
            throw new Unreadable(folder + ": an archive with an index is expected; add or import something first");
        }
        return Index.open(place());
    }

    /// Whether there is a text of another congress or from elsewhere.
    ///
    /// @param own the name of the own congress
    boolean hasOthers(String own) {
        var kept = folder.resolve("texts");
        if (!Files.isDirectory(kept)) {
            return false;
        }
        try (var files = Files.list(kept)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.endsWith(ENDING) && !name.equals(own + ENDING));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path place() {
        return folder.resolve("index");
    }

    private List<Text> texts() throws IOException {
        var kept = folder.resolve("texts");
        var texts = new ArrayList<Text>();
        if (!Files.isDirectory(kept)) {
            return texts;
        }
        try (var files = Files.list(kept)) {
            for (var file : files.filter(one -> one.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                read(file, texts);
            }
        }
        return texts;
    }

    private static void read(Path file, List<Text> into) throws IOException {
        var number = 0;
        for (var line : Files.readAllLines(file, UTF_8)) {
            number++;
            try {
                into.add(Index.JSON.readValue(line, Text.class));
            } catch (JacksonException wrong) {
                throw new Unreadable(
                        file + ":" + number + ": a text in JSON is expected: " + wrong.getOriginalMessage());
            }
        }
    }

    private static void delete(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
