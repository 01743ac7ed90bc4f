package plenum.ballot.text;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.function.BiConsumer;

/// Reads JSON, RFC 8259, with whole numbers only. Depth, length and digits are bounded, so that no input exhausts the
/// stack or the clock.
final class JsonParser {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 512 << 20;
    private static final int DIGITS = 1000;

    private final byte[] bytes;
    private int position;

    JsonParser(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Unreadable("expected at most " + LONGEST + " bytes, found " + bytes.length);
        }
        this.bytes = bytes;
    }

    /// The one value that the text consists of.
    Json whole() {
        var value = value(0);
        end();
        return value;
    }

    /// Passes the members of the one list that the text consists of, each with its number from 0.
    void eachItem(BiConsumer<Json, Integer> item) {
        space();
        if (peek() != '[') {
            throw Unreadable.at(position, "a list");
        }
        var number = 0;
        for (var more = begins(']'); more; more = follows(']')) {
            item.accept(value(1), number++);
        }
        end();
    }

    private void end() {
        space();
        if (position < bytes.length) {
            throw Unreadable.at(position, "the end of the text");
        }
    }

    private Json value(int depth) {
        space();
        if (depth > DEEPEST) {
            throw Unreadable.at(position, "nesting of at most " + DEEPEST + " levels");
        }
        return switch (peek()) {
            case '{' -> fields(depth);
            case '[' -> items(depth);
            case '"' -> new Json.Text(quoted());
            case 't' -> word("true", new Json.Truth(true));
            case 'f' -> word("false", new Json.Truth(false));
            case 'n' -> word("null", new Json.Nothing());
            default -> number();
        };
    }

    private Json fields(int depth) {
        var fields = new ArrayList<Json.Field>();
        var names = new HashSet<String>();
        for (var more = begins('}'); more; more = follows('}')) {
            space();
            var start = position;
            var name = quoted();
            if (!names.add(name)) {
                throw Unreadable.at(start, "the field \"" + name + "\" once only");
            }
            space();
            expect(':');
            fields.add(new Json.Field(name, value(depth + 1)));
        }
        return new Json.Fields(fields);
    }

    private Json items(int depth) {
        var items = new ArrayList<Json>();
        for (var more = begins(']'); more; more = follows(']')) {
            items.add(value(depth + 1));
        }
        return new Json.Items(items);
    }

    /// Passes the opening bracket; whether anything stands between it and the closing one.
    private boolean begins(char closing) {
        position++;
        space();
        return !took(closing);
    }

    /// Passes the comma or the closing bracket; whether it was the comma.
    private boolean follows(char closing) {
        space();
        if (took(closing)) {
            return false;
        }
        if (!took(',')) {
            throw Unreadable.at(position, "',' or '" + closing + "'");
        }
        return true;
    }

    private Json word(String word, Json value) {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        return value;
    }

    private Json number() {
        var start = position;
        took('-');
        var digits = position;
        while (position < bytes.length && bytes[position] >= '0' && bytes[position] <= '9') {
            position++;
        }
        var count = position - digits;
        if (count == 0 || count > DIGITS || (count > 1 && bytes[digits] == '0') || fractional()) {
            throw Unreadable.at(start, count == 0 ? "a JSON value" : "a whole number without leading zeros");
        }
        return new Json.Whole(new BigInteger(new String(bytes, start, position - start, StandardCharsets.US_ASCII)));
    }

    private boolean fractional() {
        return position < bytes.length && (bytes[position] == '.' || bytes[position] == 'e' || bytes[position] == 'E');
    }

    private String quoted() {
        expect('"');
        var text = new StringBuilder();
        while (peek() != '"') {
            if (took('\\')) {
                text.append(escaped());
            } else {
                text.append(plain());
            }
        }
        position++;
        return text.toString();
    }

    private String plain() {
        var start = position;
        while (peek() != '"' && peek() != '\\') {
            if (peek() < 0x20) {
                throw Unreadable.at(position, "control characters to be escaped");
            }
            position++;
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return decoder.decode(ByteBuffer.wrap(bytes, start, position - start))
                    .toString();
        } catch (CharacterCodingException _) {
            throw Unreadable.at(start, "well-formed UTF-8");
        }
    }

    private String escaped() {
        var start = position - 1;
        var letter = peek();
        position++;
        return switch (letter) {
            case '"', '\\', '/' -> Character.toString(letter);
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'u' -> codePoint(start);
            default -> throw Unreadable.at(start, "an escape of JSON");
        };
    }

    /// What stands after the letter u: a character, or a pair of surrogates.
    private String codePoint(int start) {
        var unit = fourDigits();
        if (!Character.isSurrogate(unit)) {
            return Character.toString(unit);
        }
        if (Character.isHighSurrogate(unit) && took('\\') && took('u')) {
            var second = fourDigits();
            if (Character.isLowSurrogate(second)) {
                return new String(new char[] {unit, second});
            }
        }
        throw Unreadable.at(start, "a pair of surrogates");
    }

    private char fourDigits() {
        var value = 0;
        for (int i = 0; i < 4; i++) {
            var digit = peek();
            if (!HexFormat.isHexDigit(digit)) {
                throw Unreadable.at(position, "a hexadecimal digit");
            }
            value = value * 16 + HexFormat.fromHexDigit(digit);
            position++;
        }
        return (char) value;
    }

    private void space() {
        while (position < bytes.length && " \t\r\n".indexOf(bytes[position]) >= 0) {
            position++;
        }
    }

    private boolean took(char octet) {
        if (position < bytes.length && bytes[position] == octet) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(char octet) {
        if (!took(octet)) {
            throw Unreadable.at(position, "'" + octet + "'");
        }
    }

    private int peek() {
        if (position >= bytes.length) {
            throw Unreadable.at(position, "more, but the text ends here");
        }
        return bytes[position] & 0xff;
    }
}
