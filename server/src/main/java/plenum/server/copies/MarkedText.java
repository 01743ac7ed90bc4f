package plenum.server.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// A text with the places at which its copies differ, each in one of two ways that mean the same.
///
/// Wordings are put there by whoever gives the text out, as `[[the Central Committee|the CC]]`. Punctuation and
/// spaces are found: dashes, quotation marks, apostrophes and ellipses that are written in two ways, and every
/// fifth space, which may be one that does not break.
public final class MarkedText {
    /// What differs, and so what a mark survives.
    public enum Kind {
        /// Survives retyping, photographing, reading aloud.
        WORDING,
        /// Survives copying, printing, photographing; not careless retyping.
        PUNCTUATION,
        /// Survives copying by machine only.
        SPACE
    }

    /// A place at which copies differ.
    ///
    /// @param before the plain text before it, and `after` behind it
    public record Place(Kind kind, String zero, String one, String before, String after) {}

    private record Piece(String text, String other, Kind kind) {
        static Piece fixed(String text) {
            return new Piece(text, text, Kind.WORDING);
        }

        boolean differs() {
            return !text.equals(other);
        }
    }

    private static final Pattern ALTERNATIVE = Pattern.compile("\\[\\[([^\\[\\]|]+)\\|([^\\[\\]|]+)]]");
    private static final int CONTEXT = 60;
    private static final int WORDS_BETWEEN_SPACES = 5;

    private final List<Piece> pieces;
    private final String plain;

    private MarkedText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.plain = copy(_ -> false);
    }

    /// Reads a text with its alternatives.
    ///
    /// @throws IllegalArgumentException naming where double brackets hold no alternative
    public static MarkedText parse(String master) {
        var pieces = new ArrayList<Piece>();
        var alternatives = ALTERNATIVE.matcher(master);
        var from = 0;
        while (alternatives.find()) {
            fixed(master, from, alternatives.start(), pieces);
            pieces.add(new Piece(alternatives.group(1), alternatives.group(2), Kind.WORDING));
            from = alternatives.end();
        }
        fixed(master, from, master.length(), pieces);
        return new MarkedText(pieces);
    }

    private static void fixed(String master, int from, int to, List<Piece> pieces) {
        var text = master.substring(from, to);
        var stray = Math.max(text.indexOf("[["), text.indexOf("]]"));
        if (stray >= 0) {
            throw new IllegalArgumentException(
                    "at character " + (from + stray + 1) + " expected an alternative such as [[one|other]]");
        }
        var rest = new StringBuilder();
        var spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            var here = text.charAt(i);
            var other = other(text, i);
            if (here == ' ') {
                spaces++;
            }
            if (here == ' ' && spaces % WORDS_BETWEEN_SPACES == 0) {
                flush(rest, pieces);
                pieces.add(new Piece(" ", "\u00a0", Kind.SPACE));
            } else if (other.equals(String.valueOf(here))) {
                rest.append(here);
            } else {
                flush(rest, pieces);
                pieces.add(new Piece(String.valueOf(here), other, Kind.PUNCTUATION));
            }
        }
        flush(rest, pieces);
    }

    private static void flush(StringBuilder rest, List<Piece> pieces) {
        if (!rest.isEmpty()) {
            pieces.add(Piece.fixed(rest.toString()));
            rest.setLength(0);
        }
    }

    /// The other way to write a mark of punctuation; itself if there is none.
    private static String other(String text, int at) {
        return switch (text.charAt(at)) {
            case '–' -> "—";
            case '—' -> "–";
            case '…' -> "...";
            case '“', '”', '„' -> "\"";
            case '’' -> "'";
            case '\'' -> "’";
            case '-' ->
                at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' '
                        ? "–"
                        : "-";
            default -> String.valueOf(text.charAt(at));
        };
    }

    /// The text as it stands without any mark.
    public String plain() {
        return plain;
    }

    /// The text of one copy.
    ///
    /// @param marks whether the place of this index is written the other way
    public String copy(IntPredicate marks) {
        var text = new StringBuilder();
        var index = 0;
        for (var piece : pieces) {
            text.append(piece.differs() && marks.test(index) ? piece.other() : piece.text());
            index += piece.differs() ? 1 : 0;
        }
        return text.toString();
    }

    /// All places, in order.
    public List<Place> places() {
        var places = new ArrayList<Place>();
        var at = 0;
        for (var piece : pieces) {
            var end = at + piece.text().length();
            if (piece.differs()) {
                places.add(new Place(
                        piece.kind(),
                        piece.text(),
                        piece.other(),
                        plain.substring(Math.max(0, at - CONTEXT), at),
                        plain.substring(end, Math.min(plain.length(), end + CONTEXT))));
            }
            at = end;
        }
        return List.copyOf(places);
    }
}
