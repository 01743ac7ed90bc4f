package plenum.ballot.v1;

import java.util.OptionalLong;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;

/// A voter as the election knows one: `g^s`, and how many votes the ballot counts for. Section 4.3.
///
/// @param written the weight as it stands in the list; where it is left out it is 1
public record PublicCredential(Element key, OptionalLong written) {
    public PublicCredential {
        if (written.isPresent() && (written.getAsLong() < 1 || written.getAsLong() > Weight.HEAVIEST)) {
            throw new IllegalArgumentException("a weight is from 1 to " + Weight.HEAVIEST);
        }
    }

    /// A voter who counts once.
    public static PublicCredential of(Element key) {
        return new PublicCredential(key, OptionalLong.empty());
    }

    public static PublicCredential of(Element key, long weight) {
        return new PublicCredential(key, OptionalLong.of(weight));
    }

    static PublicCredential read(String text, Group group) {
        var comma = text.indexOf(',');
        return comma < 0
                ? of(group.element(text))
                : of(group.element(text.substring(0, comma)), Weight.read(text.substring(comma + 1)));
    }

    public long weight() {
        return written.orElse(1);
    }

    String text() {
        return written.isPresent() ? key + "," + written.getAsLong() : key.toString();
    }
}
