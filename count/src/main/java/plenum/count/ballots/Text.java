package plenum.count.ballots;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import plenum.count.file.Unreadable;

/// The bytes of a file, read once from first to last, knowing at which line and column they are.
final class Text {
    static final int END = -1;
    private static final int AT_ONCE = 1 << 16;
    private static final long MOST_DIGITS_SAFE = Long.MAX_VALUE / 10;

    private final Bytes bytes;
    private final byte[] buffer = new byte[AT_ONCE];
    private int position;
    private int limit;
    private long before;
    private long line = 1;
    private long lineStart;

    Text(Bytes bytes) {
        this.bytes = bytes;
        fill();
        skipByteOrderMark();
    }

    /// What stands at the beginning: enough of it to tell a format by. To be asked before anything is
    /// read.
    String beginning() {
        return new String(buffer, position, limit - position, StandardCharsets.ISO_8859_1);
    }

    /// The next byte, which stays there; [#END] at the end.
    int peek() {
        return position < limit || fill() ? buffer[position] & 0xff : END;
    }

    /// The next byte, taken; [#END] at the end.
    int next() {
        if (position == limit && !fill()) {
            return END;
        }
        var next = buffer[position++];
        if (next == '\n') {
            line++;
            lineStart = before + position;
        }
        return next & 0xff;
    }

    /// Passes over blanks and commas, not over the end of a line.
    void skipBlanks() {
        while (isBlank(peek())) {
            position++;
        }
    }

    /// Passes over blanks, empty lines and comments from `#` to the end of a line.
    void skipToContent() {
        for (var next = peek(); ; next = peek()) {
            if (next == '#') {
                skipLine();
            } else if (next == '\n') {
                next();
            } else if (isBlank(next)) {
                position++;
            } else {
                return;
            }
        }
    }

    /// Passes over the rest of the line.
    void skipLine() {
        for (var next = next(); next != '\n' && next != END; ) {
            next = next();
        }
    }

    boolean atEndOfLine() {
        var next = peek();
        return next == '\n' || next == END || next == '#';
    }

    boolean atBlank() {
        return isBlank(peek());
    }

    boolean atDigit() {
        var next = peek();
        return next >= '0' && next <= '9';
    }

    /// A whole number. The caller has seen a digit.
    long number() {
        var number = 0L;
        for (var next = peek(); next >= '0' && next <= '9'; next = peek()) {
            var digit = next - '0';
            if (number > MOST_DIGITS_SAFE || (number == MOST_DIGITS_SAFE && digit > Long.MAX_VALUE % 10)) {
                throw wrong("a number greater than " + Long.MAX_VALUE);
            }
            number = 10 * number + digit;
            position++;
        }
        return number;
    }

    /// Everything up to the next blank, `=` or end of line.
    String word() {
        var word = new ByteArrayOutputStream();
        for (var next = peek(); !isBlank(next) && next != '=' && next != ']' && !atEndOfLine(); next = peek()) {
            word.write(next());
        }
        return decoded(word.toByteArray());
    }

    /// All that is left.
    String rest() {
        var rest = new ByteArrayOutputStream();
        while (position < limit || fill()) {
            rest.write(buffer, position, limit - position);
            position = limit;
        }
        return decoded(rest.toByteArray());
    }

    /// The line without its end, taken.
    String restOfLine() {
        var rest = new ByteArrayOutputStream();
        for (var next = next(); next != '\n' && next != END; next = next()) {
            rest.write(next);
        }
        var text = decoded(rest.toByteArray());
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /// The line without its end, taken.
    ///
    /// @throws Unreadable if it is not UTF-8
    String utf8Line() {
        var here = line;
        var rest = new ByteArrayOutputStream();
        for (var next = next(); next != '\n' && next != END; next = next()) {
            rest.write(next);
        }
        var read = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(rest.toByteArray());
        try {
            var text = read.decode(bytes).toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException _) {
            throw new Unreadable(here, bytes.position() + 1L, "not UTF-8 text");
        }
    }

    long line() {
        return line;
    }

    /// The column of the next byte, from 1.
    long column() {
        return before + position - lineStart + 1;
    }

    /// The complaint that something is wrong here.
    Unreadable wrong(String what) {
        return new Unreadable(line, column(), what);
    }

    /// How a complaint calls what stands here.
    String found() {
        var next = peek();
        return switch (next) {
            case END -> "the end of the file";
            case '\n' -> "the end of the line";
            default -> next > ' ' && next < 0x7f ? "\"" + (char) next + "\"" : "a byte " + Integer.toHexString(next);
        };
    }

    /// UTF-8 if it is that, else ISO 8859-1.
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isBlank(int next) {
        return next == ' ' || next == ',' || next == '\t' || next == '\r';
    }

    private void skipByteOrderMark() {
        if (limit >= 2 && ((buffer[0] == -1 && buffer[1] == -2) || (buffer[0] == -2 && buffer[1] == -1))) {
            throw wrong("the file is in UTF-16; save it as UTF-8");
        }
        if (limit >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf) {
            position = 3;
            lineStart = 3;
        }
    }

    private boolean fill() {
        var read = bytes.read(buffer);
        before += limit;
        position = 0;
        limit = Math.max(read, 0);
        return limit > 0;
    }
}
