package plenum.server.edition;

import java.util.List;
import plenum.journal.Bar;

/// The black bars in what is released in part.
public final class Bars {
    private Bars() {}

    /// A text in its parts: words, and the bars between them.
    public static List<String> parts(String text) {
        return List.of(text.splitWithDelimiters(Bar.BLACK, 0));
    }

    /// Whether a part is a bar.
    public static boolean black(String part) {
        return part.equals(Bar.BLACK);
    }

    /// Whether some of a text stays black.
    public static boolean in(String text) {
        return text.contains(Bar.BLACK);
    }
}
