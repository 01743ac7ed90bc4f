package plenum.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Names and values as forms and addresses send them: `application/x-www-form-urlencoded` of the URL Standard, in
/// UTF-8.
final class Fields {
    private Fields() {}

    static Map<String, List<String>> read(String where, byte[] encoded) {
        return read(where, text(where, encoded));
    }

    /// @param where named in the rejection when the text is not encoded as it must be
    static Map<String, List<String>> read(String where, String encoded) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                fields.computeIfAbsent(decoded(where, parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 1 ? "" : decoded(where, parts[1]));
            }
        }
        return fields;
    }

    private static String decoded(String where, String part) {
        try {
            return URLDecoder.decode(part, UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Rejected.unreadable(where, "percent signs with two hexadecimal digits");
        }
    }

    /// Text in UTF-8, or else a rejection that names where it stood.
    static String text(String where, byte[] encoded) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(encoded)).toString();
        } catch (CharacterCodingException broken) {
            throw Rejected.unreadable(where, "UTF-8");
        }
    }
}
