package plenum.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// An envelope of the journal: what the Merkle log covers and everybody may see.
///
/// @param number the place in the log, from 0
/// @param time when it was decided, in whole milliseconds
/// @param kind what sort of act it was, such as `motions.move-motion`, or `sealed/S19` in a closed sitting
/// @param commitment binds the payload without showing it: SHA-256(salt ‖ payload), or word by word as [Pieces]
///     say where it is sealed; what was sealed by earlier versions is committed to in the first way
public record Entry(long number, Instant time, String kind, Hash commitment) {
    /// What an entry bundle of a tiled log can hold at most (C2SP tlog-tiles).
    public static final int LONGEST = 65_535;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern KIND = Pattern.compile("[A-Za-z0-9./-]{1,80}");
    private static final Pattern WRITTEN = Pattern.compile("\\{\"number\":([0-9]{1,18}),\"time\":\"([0-9TZ:.-]{24})\","
            + "\"kind\":\"([A-Za-z0-9./-]{1,80})\",\"commitment\":\"([0-9a-f]{64})\"}");

    public Entry {
        if (number < 0 || !KIND.matcher(kind).matches() || !time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("not an entry: number " + number + ", time " + time + ", kind " + kind);
        }
    }

    /// The canonical JSON of the entry: its leaf in the log.
    public byte[] bytes() {
        return ("{\"number\":" + number + ",\"time\":\"" + TIME.format(time) + "\",\"kind\":\"" + kind
                        + "\",\"commitment\":\"" + commitment.hex() + "\"}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// The entry with these canonical bytes.
    ///
    /// @throws IllegalArgumentException if they are not the canonical bytes of an entry
    public static Entry parse(byte[] bytes) {
        var fields = WRITTEN.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (fields.matches()) {
            try {
                var entry = new Entry(
                        Long.parseLong(fields.group(1)),
                        Instant.parse(fields.group(2)),
                        fields.group(3),
                        Hash.ofHex(fields.group(4)));
                if (Arrays.equals(entry.bytes(), bytes)) {
                    return entry;
                }
            } catch (DateTimeException _) {
                // The sentence below says what was expected.
            }
        }
        throw new IllegalArgumentException("not the canonical JSON of an entry");
    }

    /// Whether this payload is the one that the entry commits to.
    public boolean commitsTo(Payload payload) {
        return commitment.equals(payload.commitment()) || commitment.equals(payload.pieceByPiece());
    }
}
