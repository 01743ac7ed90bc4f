package plenum.count.file;

import java.util.Collection;
import java.util.stream.Collectors;

/// Texts of JSON (RFC 8259), written with the members in the order they come in.
public final class Json {
    private static final int FIRST_PRINTABLE = 0x20;

    private Json() {}

    /// A text in quotation marks.
    public static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var found = text.charAt(i);
            switch (found) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default ->
                    json.append(found < FIRST_PRINTABLE || Character.isSurrogate(found) ? escaped(text, i) : found);
            }
        }
        return json.append('"').toString();
    }

    /// A list of what is JSON already.
    public static String list(Collection<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /// A list of texts.
    public static String texts(Collection<String> texts) {
        return list(texts.stream().map(Json::quoted).toList());
    }

    /// A member of an object, whose value is JSON already.
    public static String member(String name, String value) {
        return quoted(name) + ":" + value;
    }

    /// An object of members.
    public static String object(Collection<String> members) {
        return members.stream().collect(Collectors.joining(",", "{", "}"));
    }

    /// Half of a pair stays as it is beside its other half; alone it is no character and is escaped.
    private static String escaped(String text, int i) {
        var found = text.charAt(i);
        var paired = (Character.isHighSurrogate(found)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1)))
                || (Character.isLowSurrogate(found) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
        if (paired) {
            return String.valueOf(found);
        }
        var hex = Integer.toHexString(found);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
