package plenum.rehearsal.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Reads server-sent events from bytes as they come, cut anywhere. WHATWG HTML, section 9.2.6.
final class EventReader {
    private final Consumer<LiveEvent> events;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder data = new StringBuilder();
    private String type = "";
    private String id = "";
    private boolean afterReturn;

    EventReader(Consumer<LiveEvent> events) {
        this.events = events;
    }

    void read(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            var next = bytes.get();
            var endOfPair = afterReturn && next == '\n';
            afterReturn = next == '\r';
            if (endOfPair) {
                continue;
            }
            if (next == '\n' || next == '\r') {
                line(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(next);
            }
        }
    }

    private void line(String line) {
        if (line.isEmpty()) {
            dispatch();
            return;
        }
        var colon = line.indexOf(':');
        var field = colon < 0 ? line : line.substring(0, colon);
        var value = colon < 0 ? "" : line.substring(colon + 1);
        var text = value.startsWith(" ") ? value.substring(1) : value;
        switch (field) {
            case "event" -> type = text;
            case "data" -> data.append(text).append('\n');
            case "id" -> id = text.indexOf('\0') < 0 ? text : id;
            default -> {}
        }
    }

    private void dispatch() {
        if (!data.isEmpty()) {
            data.setLength(data.length() - 1);
            events.accept(new LiveEvent(type.isEmpty() ? "message" : type, id, data.toString()));
        }
        data.setLength(0);
        type = "";
    }
}
