package plenum.congress.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads what [JsonWriter] writes, and nothing else: another order of fields, a space or a needless escape is an
/// [Unreadable]. So bytes that can be read are the bytes that would be written again.
public final class JsonReader {
    private static final char REPLACEMENT = 0xfffd;

    private final byte[] bytes;
    private int position;
    private boolean first = true;

    public JsonReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public void beginObject() {
        open('{');
    }

    public void endObject() {
        close('}');
    }

    public void beginArray() {
        open('[');
    }

    public void endArray() {
        close(']');
    }

    /// Whether another element follows in the array that is being read.
    public boolean hasNext() {
        return peek() != ']';
    }

    /// Reads the name of the next field, which must be `expected`.
    public void name(String expected) {
        separate();
        var start = position;
        var found = quoted();
        if (!found.equals(expected)) {
            throw unreadable(start, "the field \"" + expected + "\", not \"" + found + "\"");
        }
        expect(':');
        first = true;
    }

    /// Whether the next field of the object that is being read has this name.
    boolean follows(String name) {
        var before = position;
        var wasFirst = first;
        var follows = false;
        if (peek() != '}') {
            separate();
            follows = quoted().equals(name);
        }
        position = before;
        first = wasFirst;
        return follows;
    }

    public String text() {
        separate();
        return quoted();
    }

    public long number() {
        separate();
        var start = position;
        if (peek() == '-') {
            position++;
        }
        while (position < bytes.length && bytes[position] >= '0' && bytes[position] <= '9') {
            position++;
        }
        return canonicalNumber(start);
    }

    public boolean truth() {
        separate();
        if (took("true")) {
            return true;
        }
        if (took("false")) {
            return false;
        }
        throw unreadable(position, "true or false");
    }

    /// Whether the next value is `null`; if so, it is read.
    public boolean nothing() {
        var before = position;
        var wasFirst = first;
        separate();
        if (took("null")) {
            return true;
        }
        position = before;
        first = wasFirst;
        return false;
    }

    /// Checks that nothing is left to read.
    public void end() {
        if (position != bytes.length) {
            throw unreadable(position, "the end");
        }
    }

    private long canonicalNumber(int start) {
        var text = new String(bytes, start, position - start, StandardCharsets.US_ASCII);
        try {
            var value = Long.parseLong(text);
            if (Long.toString(value).equals(text)) {
                return value;
            }
        } catch (NumberFormatException _) {
            // The sentence below says what was expected.
        }
        throw unreadable(start, "a whole number in plain digits");
    }

    private void open(char bracket) {
        separate();
        expect(bracket);
        first = true;
    }

    private void close(char bracket) {
        expect(bracket);
        first = false;
    }

    private void separate() {
        if (!first) {
            expect(',');
        }
        first = false;
    }

    private String quoted() {
        expect('"');
        var start = position;
        passPlain();
        if (bytes[position] == '\\') {
            return quotedWithEscapes(start);
        }
        var text = plain(start);
        position++;
        return text;
    }

    private String quotedWithEscapes(int start) {
        var text = new StringBuilder(plain(start));
        while (peek() != '"') {
            if (bytes[position] == '\\') {
                position++;
                text.append(escaped());
            } else {
                var from = position;
                passPlain();
                text.append(plain(from));
            }
        }
        position++;
        return text.toString();
    }

    private void passPlain() {
        while (peek() != '"' && peek() != '\\') {
            if (bytes[position] >= 0 && bytes[position] < 0x20) {
                throw unreadable(position, "an escaped control character");
            }
            position++;
        }
    }

    /// The text from `start` to here, which must be well-formed UTF-8.
    private String plain(int start) {
        var text = new String(bytes, start, position - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0
                && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, start, position))) {
            throw unreadable(start, "well-formed UTF-8");
        }
        return text;
    }

    private char escaped() {
        var start = position;
        if (took("\"")) {
            return '"';
        }
        if (took("\\")) {
            return '\\';
        }
        if (took("u00")) {
            var value = lowerHex(peek()) * 16;
            position++;
            value += lowerHex(peek());
            position++;
            if (value < 0x20) {
                return (char) value;
            }
        }
        throw unreadable(start, "one of the escapes \\\", \\\\ and \\u with a control character");
    }

    private int lowerHex(int octet) {
        if (octet >= '0' && octet <= '9') {
            return octet - '0';
        }
        if (octet >= 'a' && octet <= 'f') {
            return octet - 'a' + 10;
        }
        throw unreadable(position, "a hexadecimal digit in lower case");
    }

    private boolean took(String ascii) {
        if (position + ascii.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[position + i] != ascii.charAt(i)) {
                return false;
            }
        }
        position += ascii.length();
        return true;
    }

    private void expect(char octet) {
        if (peek() != octet) {
            throw unreadable(position, "'" + octet + "'");
        }
        position++;
    }

    private int peek() {
        if (position >= bytes.length) {
            throw unreadable(position, "more, but the text ends here");
        }
        return bytes[position];
    }

    private static Unreadable unreadable(int position, String expected) {
        return new Unreadable("at byte " + position + ": expected " + expected);
    }
}
