package plenum.congress.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes canonical JSON: UTF-8, no spaces, fields in the order in which they are written, and in strings only the
/// escapes that JSON demands (of the quotation mark, the backslash, and control characters by their number in lower
/// case). One value has exactly one spelling.
public final class JsonWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[256];
    private int length;
    private boolean first = true;

    public JsonWriter() {}

    public JsonWriter beginObject() {
        return open('{');
    }

    public JsonWriter endObject() {
        return close('}');
    }

    public JsonWriter beginArray() {
        return open('[');
    }

    public JsonWriter endArray() {
        return close(']');
    }

    /// The name of the next field of an object; its value must follow.
    public JsonWriter name(String name) {
        separate();
        quote(name);
        put(':');
        first = true;
        return this;
    }

    public JsonWriter text(String value) {
        separate();
        quote(value);
        return this;
    }

    public JsonWriter number(long value) {
        separate();
        ascii(Long.toString(value));
        return this;
    }

    public JsonWriter truth(boolean value) {
        separate();
        ascii(value ? "true" : "false");
        return this;
    }

    public JsonWriter nothing() {
        separate();
        ascii("null");
        return this;
    }

    /// What has been written so far, as UTF-8.
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private JsonWriter open(char bracket) {
        separate();
        put(bracket);
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        put(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            put(',');
        }
        first = false;
    }

    private void quote(String value) {
        put('"');
        for (int i = 0; i < value.length(); i++) {
            var unit = value.charAt(i);
            if (unit == '"' || unit == '\\') {
                put('\\');
                put(unit);
            } else if (unit < 0x20) {
                control(unit);
            } else if (unit < 0x80) {
                put(unit);
            } else {
                i += beyondAscii(value, i);
            }
        }
        put('"');
    }

    private void control(char unit) {
        ascii("\\" + "u00");
        put(HEX[unit >> 4]);
        put(HEX[unit & 0xf]);
    }

    /// Writes the code point at `index` and answers by how many units it is longer than one.
    private int beyondAscii(String value, int index) {
        var point = value.codePointAt(index);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("half a surrogate pair in a text, at position " + index);
        }
        if (point < 0x800) {
            put(0xc0 | (point >> 6));
        } else if (point < 0x10000) {
            put(0xe0 | (point >> 12));
            put(0x80 | ((point >> 6) & 0x3f));
        } else {
            put(0xf0 | (point >> 18));
            put(0x80 | ((point >> 12) & 0x3f));
            put(0x80 | ((point >> 6) & 0x3f));
        }
        put(0x80 | (point & 0x3f));
        return Character.charCount(point) - 1;
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int octet) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) octet;
    }
}
