package plenum.ballot.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Pattern;

/// Something that happened in an election, chained to what happened before.
///
/// @param parent the hash of the event before; none at height 0
/// @param height how many events came before
/// @param payload the hash of the record that the event brings, where it brings one
public record Event(Optional<Hash> parent, int height, EventType type, Optional<Hash> payload) {
    private static final Pattern WRITTEN = Pattern.compile("\\{(?:\"parent\":\"([0-9a-f]{64})\",)?"
            + "\"height\":(0|[1-9][0-9]{0,8}),\"type\":\"([A-Za-z]{1,32})\"(?:,\"payload\":\"([0-9a-f]{64})\")?\\}");
    private static final int LONGEST = 300;

    /// The event that is written so; nothing if it is not the one way in which an event is written.
    static Optional<Event> parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Optional.empty();
        }
        var parts = WRITTEN.matcher(new String(bytes, ISO_8859_1));
        if (!parts.matches()) {
            return Optional.empty();
        }
        return EventType.named(parts.group(3))
                .map(type -> new Event(
                        Optional.ofNullable(parts.group(1)).map(Hash::parse),
                        Integer.parseInt(parts.group(2)),
                        type,
                        Optional.ofNullable(parts.group(4)).map(Hash::parse)));
    }

    /// What stands for the event and everything before it.
    public Head head() {
        return new Head(height, Hash.of(bytes()));
    }

    /// The event as it stands in the archive.
    byte[] bytes() {
        var before = parent.map(hash -> "\"parent\":\"" + hash + "\",").orElse("");
        var after = payload.map(hash -> ",\"payload\":\"" + hash + "\"").orElse("");
        return ("{" + before + "\"height\":" + height + ",\"type\":\"" + type.written() + "\"" + after + "}")
                .getBytes(ISO_8859_1);
    }
}
