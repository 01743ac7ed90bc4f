package plenum.ballot.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Compares a text with its canonical writing, of which the next piece is given again and again.
final class Rewriting {
    private static final int NONE = -1;

    private final byte[] text;
    private int position;
    private int difference = NONE;

    Rewriting(byte[] text) {
        this.text = text;
    }

    void next(String canonical) {
        var bytes = canonical.getBytes(StandardCharsets.UTF_8);
        if (difference == NONE) {
            var end = Math.min(text.length, position + bytes.length);
            var found = Arrays.mismatch(text, position, end, bytes, 0, bytes.length);
            difference = found == NONE ? NONE : position + found;
            position = end;
        }
    }

    /// Whether a piece was given.
    boolean begun() {
        return position > 0 || difference != NONE;
    }

    /// @throws NonCanonical if the text is not what was given, with this as its end
    void end(String canonical) {
        next(canonical);
        if (difference == NONE && position < text.length) {
            difference = position;
        }
        if (difference != NONE) {
            throw new NonCanonical(difference);
        }
    }
}
