package plenum.rehearsal.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;

/// Reads one HTTP/1.1 answer from bytes as they come, cut anywhere, and passes its body on. RFC 9112, sections 4 to 7.
///
/// An answer that is neither chunked nor has a length ends with the connection, as live ones may.
final class AnswerReader {
    private static final int LONGEST_LINE = 16_384;

    private final Consumer<ByteBuffer> body;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Part part = Part.STATUS;
    private int status;
    private boolean chunked;
    private long left = Long.MAX_VALUE;

    private enum Part {
        STATUS,
        FIELDS,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILERS,
        DONE
    }

    AnswerReader(Consumer<ByteBuffer> body) {
        this.body = body;
    }

    /// The status code; 0 until it has been read.
    int status() {
        return status;
    }

    boolean done() {
        return part == Part.DONE;
    }

    void read(ByteBuffer bytes) throws BrokenAnswer {
        while (bytes.hasRemaining() && part != Part.DONE) {
            switch (part) {
                case BODY, CHUNK -> pass(bytes);
                case STATUS, FIELDS, CHUNK_SIZE, CHUNK_END, TRAILERS -> {
                    if (lineEnds(bytes)) {
                        var text = line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
                        line.reset();
                        line(text);
                    }
                }
                case DONE -> throw new AssertionError("nothing is read after the end");
            }
        }
    }

    private boolean lineEnds(ByteBuffer bytes) throws BrokenAnswer {
        while (bytes.hasRemaining()) {
            var next = bytes.get();
            if (next == '\n') {
                return true;
            }
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new BrokenAnswer("a line longer than " + LONGEST_LINE + " bytes");
            }
        }
        return false;
    }

    private void line(String text) throws BrokenAnswer {
        switch (part) {
            case STATUS -> {
                if (!text.matches("HTTP/1\\.1 [1-5][0-9]{2}( .*)?")) {
                    throw new BrokenAnswer("not a status line: " + text);
                }
                status = Integer.parseInt(text.substring(9, 12));
                part = Part.FIELDS;
            }
            case FIELDS -> {
                if (text.isEmpty()) {
                    part = chunked ? Part.CHUNK_SIZE : left == 0 ? Part.DONE : Part.BODY;
                } else {
                    field(text);
                }
            }
            case CHUNK_SIZE -> {
                left = size(text);
                part = left == 0 ? Part.TRAILERS : Part.CHUNK;
            }
            case CHUNK_END -> {
                if (!text.isEmpty()) {
                    throw new BrokenAnswer("a chunk longer than it said");
                }
                part = Part.CHUNK_SIZE;
            }
            case TRAILERS -> part = text.isEmpty() ? Part.DONE : Part.TRAILERS;
            case BODY, CHUNK, DONE -> throw new AssertionError("no lines in " + part);
        }
    }

    private void field(String text) throws BrokenAnswer {
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new BrokenAnswer("not a field: " + text);
        }
        var value = text.substring(colon + 1).strip();
        switch (text.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
            case "content-length" -> {
                if (!value.matches("[0-9]{1,18}")) {
                    throw new BrokenAnswer("not a length: " + value);
                }
                left = Long.parseLong(value);
            }
            default -> {}
        }
    }

    private static long size(String text) throws BrokenAnswer {
        var digits = text.split(";", 2)[0].strip();
        if (!digits.matches("[0-9a-fA-F]{1,8}")) {
            throw new BrokenAnswer("not the size of a chunk: " + text);
        }
        return HexFormat.fromHexDigitsToLong(digits);
    }

    private void pass(ByteBuffer bytes) {
        var here = (int) Math.min(left, bytes.remaining());
        body.accept(bytes.slice(bytes.position(), here));
        bytes.position(bytes.position() + here);
        left -= here;
        if (left == 0) {
            part = part == Part.CHUNK ? Part.CHUNK_END : Part.DONE;
        }
    }
}
