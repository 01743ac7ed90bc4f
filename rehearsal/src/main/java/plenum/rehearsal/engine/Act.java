package plenum.rehearsal.engine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A form as it is sent. Sent again, it bears the same token, and is done once.
///
/// @param form the fields, encoded, and the token
record Act(String path, String form) {
    /// The form at a path with its fields, a name and a value each.
    static Act of(String path, String... fields) {
        var form = new StringBuilder("token=").append(UUID.randomUUID());
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return new Act(path, form.toString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
