package plenum.server.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// A folder of files under a manifest of their hashes, as archives take them in: BagIt, RFC 8493. In the folder,
/// `sha256sum -c manifest-sha256.txt` checks every file.
///
/// It grows beside its place and takes it when it is [#close]d, so that whoever looks finds a whole bag or the one
/// before.
final class Bag {
    private static final String DECLARATION = "bagit.txt";

    private final Path place;
    private final Path growing;
    private final TreeMap<String, String> hashes = new TreeMap<>();
    private long bytes;

    private Bag(Path place, Path growing) {
        this.place = place;
        this.growing = growing;
    }

    /// The place is taken by something that is not a bag.
    static final class Taken extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private Taken(Path place) {
            super(place + " holds something else than an edition; name another folder, or empty it");
        }
    }

    /// A new bag that will lie at a place: a folder that is absent, empty, or a bag itself.
    ///
    /// @throws Taken if something else lies there
    static Bag at(Path place) throws IOException {
        if (Files.exists(place) && !Files.exists(place.resolve(DECLARATION)) && !isEmpty(place)) {
            throw new Taken(place);
        }
        var name = place.toAbsolutePath().normalize();
        var growing = name.resolveSibling(name.getFileName() + ".new");
        delete(growing);
        Files.createDirectories(growing);
        return new Bag(name, growing);
    }

    private static boolean isEmpty(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (var files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }

    /// Puts a file into the bag.
    ///
    /// @param name relative to the payload, such as `sittings/S1.html`
    void put(String name, byte[] content) {
        try {
            hashes.put("data/" + name, HexFormat.of().formatHex(sha256().digest(content)));
            bytes += content.length;
            write("data/" + name, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void put(String name, String content) {
        put(name, content.getBytes(UTF_8));
    }

    /// Copies a file into the bag, whatever its size.
    void copy(String name, Path from) throws IOException {
        var file = growing.resolve("data").resolve(name);
        Files.createDirectories(file.getParent());
        var digest = sha256();
        try (var to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            bytes += Files.copy(from, to);
        }
        hashes.put("data/" + name, HexFormat.of().formatHex(digest.digest()));
    }

    /// Writes the manifests and puts the bag in its place.
    ///
    /// @param day of the last entry that is told of: the same files make the same bag on whatever day it is packed
    void close(String description, LocalDate day) throws IOException {
        var tags = new TreeMap<String, String>();
        tags.put(DECLARATION, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tags.put(
                "bag-info.txt",
                "External-Description: " + description.replaceAll("\\s+", " ") + "\nBagging-Date: " + day
                        + "\nPayload-Oxum: " + bytes + "." + hashes.size() + "\n");
        tags.put("manifest-sha256.txt", manifest(hashes));
        var tagHashes = new TreeMap<String, String>();
        for (var tag : tags.entrySet()) {
            var content = tag.getValue().getBytes(UTF_8);
            tagHashes.put(tag.getKey(), HexFormat.of().formatHex(sha256().digest(content)));
            write(tag.getKey(), content);
        }
        write("tagmanifest-sha256.txt", manifest(tagHashes).getBytes(UTF_8));
        var before = place.resolveSibling(place.getFileName() + ".old");
        delete(before);
        if (Files.exists(place)) {
            Files.move(place, before);
        }
        Files.move(growing, place);
        delete(before);
    }

    private static String manifest(SortedMap<String, String> files) {
        var lines = new StringBuilder();
        files.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private void write(String name, byte[] content) throws IOException {
        var file = growing.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
