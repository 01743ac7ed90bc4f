package plenum.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What an amendment changes in a text, word by word.
public record TextDiff(List<Part> parts) {
    /// A stretch of text that stays, goes or comes.
    public sealed interface Part {
        String text();
    }

    public record Kept(String text) implements Part {}

    public record Struck(String text) implements Part {}

    public record Added(String text) implements Part {}

    /// Beyond this many pairs of words the texts are shown one after the other: nobody reads such a difference.
    private static final long PAIRS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

    private enum Kind {
        KEPT,
        STRUCK,
        ADDED
    }

    public static TextDiff between(String before, String after) {
        var old = words(before);
        var young = words(after);
        var parts = new Parts();
        if ((long) old.size() * young.size() > PAIRS) {
            parts.add(Kind.STRUCK, before);
            parts.add(Kind.ADDED, after);
        } else {
            compare(old, young, parts);
        }
        return new TextDiff(parts.finished());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The longest common subsequence of words, by the table of its lengths from each pair of places to the ends.
    private static void compare(List<String> old, List<String> young, Parts parts) {
        var common = new int[old.size() + 1][young.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var i = 0;
        var j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                parts.add(Kind.KEPT, old.get(i));
                i++;
                j++;
            } else if (j == young.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                parts.add(Kind.STRUCK, old.get(i));
                i++;
            } else {
                parts.add(Kind.ADDED, young.get(j));
                j++;
            }
        }
    }

    /// Collects words of one kind into one part.
    private static final class Parts {
        private final List<Part> finished = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Kind kind = Kind.KEPT;

        void add(Kind next, String word) {
            if (next != kind) {
                close();
                kind = next;
            }
            text.append(word);
        }

        private void close() {
            if (!text.isEmpty()) {
                finished.add(
                        switch (kind) {
                            case KEPT -> new Kept(text.toString());
                            case STRUCK -> new Struck(text.toString());
                            case ADDED -> new Added(text.toString());
                        });
                text.setLength(0);
            }
        }

        List<Part> finished() {
            close();
            return List.copyOf(finished);
        }
    }
}
