package plenum.server.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;

/// Somebody who speaks HTTP/1.1 to a server over a socket, byte by byte, so that a test may send anything.
record Visitor(int port) {
    record Seen(int status, String head, String text) {
        Optional<String> header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    Seen get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    Seen post(String path, String form, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Type: application/x-www-form-urlencoded";
        return send("POST", path, form.getBytes(UTF_8), all);
    }

    Seen send(String method, String path, byte[] body, String... headers) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                    + (body.length > 0 ? "Content-Length: " + body.length + "\r\n" : "")
                    + String.join(
                            "",
                            Arrays.stream(headers).map(line -> line + "\r\n").toList()) + "\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(body);
            return seen(socket.getInputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Seen seen(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            head.append(line).append('\n');
        }
        var status = Integer.parseInt(head.substring(9, 12));
        var unread = new Seen(status, head.toString(), "");
        var chunked = unread.header("Transfer-Encoding").isPresent();
        var body = chunked ? chunks(in) : in.readAllBytes();
        return new Seen(status, unread.head(), new String(body, UTF_8));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(length));
            line(in);
        }
        return body.toByteArray();
    }

    static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            if (read != '\r') {
                line.write(read);
            }
        }
        return line.toString(ISO_8859_1);
    }
}
