package plenum.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is published of one payload, as a line of the files under `payload/`: all of it with its salt, or what
/// is opened of it with its proof.
///
/// @param payload in an opening, the words that are shown, with a salt of zeros
/// @param opening the proof, if some of it stays black
record Shown(long number, Payload payload, Optional<Opening> opening) {
    private static final Pattern WHOLE = Pattern.compile(
            "\\{\"number\":(0|[1-9][0-9]{0,17}),\"salt\":\"([0-9a-f]{64})\",\"payload\":(.*)}", Pattern.DOTALL);
    private static final Pattern IN_PART = Pattern.compile(
            "\\{\"number\":(0|[1-9][0-9]{0,17}),\"opened\":(\\{[^}]*}),\"payload\":(.*)}", Pattern.DOTALL);

    static Shown whole(long number, Payload payload) {
        return new Shown(number, payload, Optional.empty());
    }

    static Shown inPart(long number, Opening opening) {
        return new Shown(
                number, new Payload(new byte[Hash.LENGTH], opening.shown(), Optional.empty()), Optional.of(opening));
    }

    /// The passages that stay black.
    List<Bar> bars() {
        return opening.map(Opening::bars).orElse(List.of());
    }

    /// Whether this is what an entry commits to.
    boolean isOf(Entry entry) {
        try {
            return opening.map(part -> entry.commitment().equals(part.commitment()))
                    .orElseGet(() -> entry.commitsTo(payload));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// The line, with its end.
    byte[] line() {
        var line = new ByteArrayOutputStream();
        line.writeBytes(
                ("{\"number\":" + number + "," + proof() + ",\"payload\":").getBytes(StandardCharsets.US_ASCII));
        line.writeBytes(payload.bytes());
        line.writeBytes("}\n".getBytes(StandardCharsets.US_ASCII));
        return line.toByteArray();
    }

    private String proof() {
        return opening.map(part -> "\"opened\":" + part.proof())
                .orElseGet(() -> "\"salt\":\"" + HexFormat.of().formatHex(payload.salt()) + "\"");
    }

    /// What a line without its end says, each byte of it as one character.
    ///
    /// @return empty if it is none
    static Optional<Shown> parse(String line) {
        var whole = WHOLE.matcher(line);
        if (whole.matches()) {
            var salt = Hash.ofHex(whole.group(2)).bytes();
            var payload = new Payload(salt, bytes(whole.group(3)), Optional.empty());
            return Optional.of(whole(Long.parseLong(whole.group(1)), payload));
        }
        var part = IN_PART.matcher(line);
        return part.matches()
                ? Opening.parse(part.group(2), bytes(part.group(3)))
                        .map(opening -> inPart(Long.parseLong(part.group(1)), opening))
                : Optional.empty();
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
