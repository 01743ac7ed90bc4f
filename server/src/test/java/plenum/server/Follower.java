package plenum.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.journal.Source;
import plenum.server.archive.ReadingRoom;
import plenum.server.archive.Wanted;
import plenum.server.edition.Edition;
import plenum.server.edition.PublishedCongress;
import plenum.server.pages.Words;
import plenum.verify.Verification;

/// A process of its own that follows a congress by its published files: verifies it, prints the record,
/// searches it. Then it leaves a dump of its memory.
final class Follower {
    private static final String READY = "ready to be looked into";

    private Follower() {}

    public static void main(String[] arguments) throws IOException {
        var published = Path.of(arguments[0]);
        var work = Path.of(arguments[1]);
        var source = new Source.Folder(published);
        var report = Verification.of(source, Optional.empty());
        report.checked().forEach(System.out::println);
        report.findings().forEach(System.out::println);
        var congress = PublishedCongress.read(source);
        Edition.write(congress, Words.ENGLISH, work.resolve("edition"), Edition.Archives.WITHOUT);
        try (var room = new ReadingRoom(published, work.resolve("archive"))) {
            System.out.println(room.search(Wanted.words(arguments[2]), 10).hits());
            System.out.println(READY);
            // Everything stays in memory until it was dumped.
            var _ = System.in.read();
        }
        System.out.println(report.unchecked().size() + " " + congress.standing().size());
    }

    /// Follows what is published, in a process of its own, with everything it leaves in a folder.
    static void follow(Path published, Path work, String word) throws IOException, InterruptedException {
        Files.createDirectories(work.resolve("tmp"));
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + work.resolve("tmp"),
                "-Xmx512m",
                "-cp",
                classPath(),
                Follower.class.getName(),
                published.toString(),
                work.toString(),
                word);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new ArrayList<String>();
        try (var out = process.inputReader()) {
            for (var line = out.readLine(); line != null && !line.equals(READY); line = out.readLine()) {
                said.add(line);
            }
            dump(process, work.resolve("memory.hprof"));
            process.getOutputStream().close();
            out.lines().forEach(said::add);
        }
        Files.write(work.resolve("log"), said);
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
    }

    private static void dump(Process process, Path file) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var dumping = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.heap_dump", "-all", file.toString())
                .redirectErrorStream(true)
                .start();
        var _ = dumping.inputReader().lines().toList();
        if (process.isAlive() && dumping.waitFor() != 0) {
            throw new AssertionError("the memory of the follower cannot be dumped");
        }
    }

    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .flatMap(name -> Optional.ofNullable(System.getProperty(name)).stream())
                .filter(path -> !path.isEmpty())
                .reduce(
                        Path.of("target/test-classes").toAbsolutePath().toString(),
                        (some, more) -> some + System.getProperty("path.separator") + more);
    }

    /// The files of a folder in which a text stands, as letters of one byte or of two.
    static List<String> where(Path folder, String text) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                if (holds(bytes, text, 1) || holds(bytes, text, 2)) {
                    found.add(folder.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, String text, int width) {
        for (int start = 0; start + width * text.length() <= bytes.length; start++) {
            var same = 0;
            while (same < text.length() && bytes[start + width * same] == text.charAt(same)) {
                same++;
            }
            if (same == text.length()) {
                return true;
            }
        }
        return false;
    }
}
