package plenum.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The elections in the test resources, and what is known about each.
public final class Cases {
    private Cases() {}

    /// The lines of a table about the cases, without its heading, cut at the semicolons.
    public static Stream<List<String>> table(String name) {
        return lines(path(name)).stream().skip(1).map(line -> List.of(line.split(";", -1)));
    }

    /// All elections, good and bad.
    public static List<Path> archives() {
        return Stream.of("accept.csv", "refuse.csv")
                .flatMap(Cases::table)
                .map(line -> archive(line.getFirst()))
                .toList();
    }

    /// The archive of one election.
    public static Path archive(String folder) {
        try (var files = Files.list(path(folder))) {
            return files.filter(file -> file.toString().endsWith(".bel"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A file beside the archive.
    public static List<String> lines(String folder, String name) {
        return lines(path(folder).resolve(name));
    }

    /// The bytes of one election.
    public static byte[] bytes(String folder) {
        try {
            return Files.readAllBytes(archive(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Cases.class.getResource("/cases/" + name), "no case " + name)
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
