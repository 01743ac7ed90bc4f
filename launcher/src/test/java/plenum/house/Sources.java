package plenum.house;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The project as it lies on disk, for the tests that look at its sources.
final class Sources {
    static final Path ROOT = root();
    static final List<String> MODULES =
            List.of("count", "ballot", "journal", "congress", "verify", "store", "server", "rehearsal", "launcher");

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "vendor", "node_modules", ".idea", ".vscode");

    private Sources() {}

    /// Every file that is ours, in the order of the paths.
    static List<Path> files() {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    var name = folder.getFileName().toString();
                    return NOT_OURS.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!NOT_OURS.contains(file.getFileName().toString())) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        files.sort(null);
        return files;
    }

    static List<Path> endingIn(String ending) {
        return files().stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    static List<Path> java() {
        return endingIn(".java");
    }

    static List<Path> mainJava() {
        return java().stream().filter(file -> name(file).contains("/src/main/")).toList();
    }

    /// The text of a file, or nothing when it is not UTF-8 text.
    static Optional<String> text(Path file) {
        try {
            var text = Files.readString(file);
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (MalformedInputException binary) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    /// The path as seen from the project's folder, with slashes.
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    /// The folder with a module's compiled classes.
    static Path classes(String module) {
        var classes = ROOT.resolve(module, "target", "classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(module + " is not compiled: build it along (-am)");
        }
        return classes;
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            var above = folder.getParent();
            if (above == null) {
                throw new IllegalStateException("not inside the project");
            }
            folder = above;
        }
        return folder;
    }
}
