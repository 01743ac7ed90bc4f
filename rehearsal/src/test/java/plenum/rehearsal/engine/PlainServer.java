package plenum.rehearsal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Just enough HTTP/1.1 for a test to play the server, each connection on a thread of its own.
final class PlainServer implements AutoCloseable {
    private final ServerSocket door;
    private final Pages pages;

    /// What is asked: a form if it is posted.
    record Asked(String method, String path, Map<String, String> headers, Map<String, String> form) {
        String cookie() {
            return headers.getOrDefault("cookie", "");
        }
    }

    /// What is answered, in JSON if anything.
    record Told(int status, String body, String cookie) {
        static Told ok(String body) {
            return new Told(200, body, "");
        }
    }

    /// Who answers.
    interface Pages {
        Told answer(Asked asked);

        /// Keeps the connection for live events, as long as it likes.
        void live(Asked asked, OutputStream to) throws IOException;
    }

    PlainServer(Pages pages) throws IOException {
        this.pages = pages;
        this.door = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::welcome);
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    private void welcome() {
        try {
            while (true) {
                var socket = door.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                var words = line.split(" ", -1);
                var headers = new HashMap<String, String>();
                for (var field = line(in); !field.isEmpty(); field = line(in)) {
                    var parts = field.split(": ", 2);
                    headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
                }
                var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
                var body = new String(in.readNBytes(length), UTF_8);
                var asked = new Asked(words[0], words[1], headers, form(body));
                if (asked.path().startsWith("/live/")) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n".getBytes(UTF_8));
                    pages.live(asked, socket.getOutputStream());
                    return;
                }
                send(socket, pages.answer(asked));
            }
        } catch (IOException | InterruptedExchange gone) {
            // The other side has left.
        }
    }

    /// The thread of a live connection was told to end.
    static final class InterruptedExchange extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static void send(Socket socket, Told told) throws IOException {
        var body = told.body().getBytes(UTF_8);
        var cookie = told.cookie().isEmpty() ? "" : "Set-Cookie: " + told.cookie() + "; Path=/\r\n";
        var answer = new ByteArrayOutputStream();
        answer.write(("HTTP/1.1 " + told.status() + " X\r\nContent-Length: " + body.length + "\r\n" + cookie + "\r\n")
                .getBytes(UTF_8));
        answer.write(body);
        socket.getOutputStream().write(answer.toByteArray());
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (var field : body.split("&", -1)) {
            var parts = field.split("=", 2);
            if (parts.length == 2) {
                form.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
            }
        }
        return form;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            if (read != '\r') {
                line.write(read);
            }
        }
        return line.toString(UTF_8);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
