package plenum.journal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Where a published log is read from: a folder, or a web server.
public sealed interface Source {
    /// The bytes of a file, by its name relative to the log, if it is there.
    ///
    /// @throws IOException if it cannot be read
    Optional<byte[]> file(String name) throws IOException;

    /// Hands over a file as one that lies on this machine, whatever its size.
    ///
    /// @param reader is done with the file when it returns
    /// @return whether there is such a file
    /// @throws IOException if it cannot be read
    boolean onThisMachine(String name, Reader reader) throws IOException;

    /// Reads a file.
    @FunctionalInterface
    interface Reader {
        void read(Path file) throws IOException;
    }

    /// The names of all files, where that can be known: a folder tells, a web server does not.
    Optional<SortedSet<String>> names() throws IOException;

    /// The source that a text means: a URL with `http://` or `https://`, or the path of a folder.
    static Source of(String where) {
        return where.startsWith("http://") || where.startsWith("https://")
                ? new Site(URI.create(where.endsWith("/") ? where : where + "/"))
                : new Folder(Path.of(where));
    }

    /// A folder on this machine.
    record Folder(Path folder) implements Source {
        @Override
        public Optional<byte[]> file(String name) throws IOException {
            var file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        }

        @Override
        public boolean onThisMachine(String name, Reader reader) throws IOException {
            var file = folder.resolve(name);
            var there = Files.isRegularFile(file);
            if (there) {
                reader.read(file);
            }
            return there;
        }

        @Override
        public Optional<SortedSet<String>> names() throws IOException {
            var names = new TreeSet<String>();
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                names.add(folder.relativize(file).toString().replace('\\', '/')));
            }
            return Optional.of(names);
        }
    }

    /// A web server that serves the files below an address.
    record Site(URI base) implements Source {
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        @Override
        public Optional<byte[]> file(String name) throws IOException {
            try {
                var request = HttpRequest.newBuilder(base.resolve(name)).build();
                var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
                return switch (answer.statusCode()) {
                    case 200 -> Optional.of(answer.body());
                    case 404 -> Optional.empty();
                    default -> throw new IOException(base.resolve(name) + " answers " + answer.statusCode());
                };
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
        }

        @Override
        public boolean onThisMachine(String name, Reader reader) throws IOException {
            var copy = Files.createTempFile("plenum", ".published");
            try {
                var request = HttpRequest.newBuilder(base.resolve(name)).build();
                var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofFile(copy));
                if (answer.statusCode() != 200 && answer.statusCode() != 404) {
                    throw new IOException(base.resolve(name) + " answers " + answer.statusCode());
                }
                if (answer.statusCode() == 200) {
                    reader.read(copy);
                }
                return answer.statusCode() == 200;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            } finally {
                Files.delete(copy);
            }
        }

        @Override
        public Optional<SortedSet<String>> names() {
            return Optional.empty();
        }
    }
}
