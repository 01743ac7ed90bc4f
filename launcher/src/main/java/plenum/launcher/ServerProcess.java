package plenum.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// A server in a process of its own, run from the same program: `plenum serve`. What it says goes into
/// `server.log` in its folder. It ends with this program at the latest.
final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Plenum serves (http://\\S+)");
    private static final Pattern COMPLAINT = Pattern.compile("(?m)^plenum serve: (.*)$");
    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_STOP = 60;

    private final Process process;
    private final Path log;
    private final URI address;

    private ServerProcess(Process process, Path log) throws IOException, InterruptedException {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var ready = new CompletableFuture<URI>();
        Thread.ofPlatform().daemon().name("the server's words").start(() -> listen(ready));
        this.address = address(ready);
    }

    /// Starts a server on an empty folder, founds the congress of a scenario, and waits until it
    /// answers.
    ///
    /// @param port 0 for any that is free
    /// @throws IOException if it does not start; the message is the server's own
    static ServerProcess start(Path data, int port, Path scenario) throws IOException, InterruptedException {
        Files.createDirectories(data);
        var log = data.resolve("server.log");
        var command = java();
        command.addAll(List.of(
                "serve", "--data", data.toString(), "--port", String.valueOf(port), "--found", scenario.toString()));
        var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        return new ServerProcess(process, log);
    }

    /// The command that runs this very program, from its jar or, in its own tests, from its modules.
    private static List<String> java() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        var modules = System.getProperty("jdk.module.path", "");
        command.addAll(
                modules.isEmpty()
                        ? List.of("-cp", System.getProperty("java.class.path"), Plenum.class.getName())
                        : List.of("-p", modules, "-m", "plenum.launcher/" + Plenum.class.getName()));
        return command;
    }

    long pid() {
        return process.pid();
    }

    URI address() {
        return address;
    }

    /// Waits until somebody ends the server.
    void await() throws InterruptedException {
        process.waitFor();
    }

    private void listen(CompletableFuture<URI> ready) {
        try (var words = new BufferedReader(process.inputReader())) {
            for (var line = words.readLine(); line != null; line = words.readLine()) {
                var found = READY.matcher(line);
                if (found.find()) {
                    ready.complete(URI.create(found.group(1)));
                }
            }
            ready.completeExceptionally(new IOException("it ended"));
        } catch (IOException broken) {
            ready.completeExceptionally(broken);
        }
    }

    private URI address(CompletableFuture<URI> ready) throws IOException, InterruptedException {
        try {
            return ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException late) {
            close();
            throw new IOException(lastWords(), late);
        }
    }

    /// Why it ended: what the command complained of, or else all it said.
    private String lastWords() throws IOException {
        var words = Files.readString(log).strip();
        var complaint = COMPLAINT.matcher(words);
        if (complaint.find()) {
            return complaint.group(1);
        }
        return words.isEmpty() ? "the server did not start, and did not say why" : words;
    }

    /// Asks the server to end and waits for it, so that everything it has is on the disk.
    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        try {
            end();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
