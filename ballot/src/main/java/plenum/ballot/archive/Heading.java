package plenum.ballot.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Pattern;

/// The first record of an archive.
///
/// @param timestamp seconds since 1970, the same in the header of every record
public record Heading(long timestamp) {
    static final String NAME = "BELENIOS";
    /// The largest time that eleven octal digits can say.
    static final long LATEST = (1L << 33) - 1;

    private static final Pattern WRITTEN = Pattern.compile("\\{\"version\":1,\"timestamp\":\"(0|[1-9][0-9]{0,9})\"\\}");
    private static final int LONGEST = 64;

    /// @throws IllegalArgumentException if the archive cannot say such a time
    public Heading {
        if (timestamp < 0 || timestamp > LATEST) {
            throw new IllegalArgumentException("the timestamp is between 0 and " + LATEST + ", not " + timestamp);
        }
    }

    static Optional<Heading> parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Optional.empty();
        }
        var parts = WRITTEN.matcher(new String(bytes, ISO_8859_1));
        return parts.matches() && Long.parseLong(parts.group(1)) <= LATEST
                ? Optional.of(new Heading(Long.parseLong(parts.group(1))))
                : Optional.empty();
    }

    byte[] bytes() {
        return ("{\"version\":1,\"timestamp\":\"" + timestamp + "\"}").getBytes(ISO_8859_1);
    }
}
