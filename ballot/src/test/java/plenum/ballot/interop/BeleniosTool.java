package plenum.ballot.interop;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The command `belenios-tool` at work in a folder of one election.
final class BeleniosTool {
    private final Path folder;

    BeleniosTool(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "belenios-tool")));
    }

    /// What the tool said, and whether it was content.
    record Said(int exit, String words) {}

    /// Runs the tool without input.
    Said run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /// Runs the tool, which must be content, and gives what it wrote.
    byte[] output(byte[] input, String... arguments) {
        var out = folder.resolve("out");
        var said = run(input, out, arguments);
        if (said.exit() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + said.words());
        }
        return read(out);
    }

    private Said run(byte[] input, String... arguments) {
        return run(input, folder.resolve("out"), arguments);
    }

    private Said run(byte[] input, Path out, String... arguments) {
        var command = new ArrayList<>(List.of("belenios-tool"));
        command.addAll(List.of(arguments));
        var in = write("in", input);
        var words = folder.resolve("words");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(words.toFile());
        process.environment().put("BELENIOS_USE_URANDOM", "1");
        try {
            var exit = process.start().waitFor();
            return new Said(
                    exit,
                    new String(read(words), StandardCharsets.UTF_8) + new String(read(out), StandardCharsets.UTF_8));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The first file whose name ends so.
    Path file(String ending) {
        return files(ending).findFirst().orElseThrow();
    }

    /// The files whose names end so, in the order of the names.
    Stream<Path> files(String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
