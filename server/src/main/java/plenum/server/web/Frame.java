package plenum.server.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/// A server-sent event as it goes over the wire, encoded once for all who get it.
///
/// See the HTML Standard, section 9.2, Server-sent events.
final class Frame {
    /// Says nothing, but opens the stream and keeps it from falling asleep.
    static final Frame HEARTBEAT = new Frame("", 0, ":\n\n".getBytes(US_ASCII));

    /// The server closes. An event without data would not be delivered.
    static final Frame BYE = new Frame("bye", 0, "event: bye\ndata: bye\n\n".getBytes(US_ASCII));

    private final String event;
    private final long number;
    private final byte[] encoded;

    private Frame(String event, long number, byte[] encoded) {
        this.event = event;
        this.number = number;
        this.encoded = encoded;
    }

    static Frame of(long number, String event, byte[] data) {
        var out = new ByteArrayOutputStream(data.length + 64);
        out.writeBytes(("id: " + number + "\nevent: " + event + "\ndata: ").getBytes(UTF_8));
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '\r' && i + 1 < data.length && data[i + 1] == '\n') {
                continue;
            }
            if (data[i] == '\n' || data[i] == '\r') {
                out.writeBytes("\ndata: ".getBytes(US_ASCII));
            } else {
                out.write(data[i]);
            }
        }
        out.writeBytes("\n\n".getBytes(US_ASCII));
        return new Frame(event, number, out.toByteArray());
    }

    String event() {
        return event;
    }

    long number() {
        return number;
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(encoded).asReadOnlyBuffer();
    }
}
