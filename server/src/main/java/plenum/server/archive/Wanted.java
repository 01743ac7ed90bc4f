package plenum.server.archive;

import java.util.List;
import java.util.Map;

/// What is looked for.
///
/// @param words as they are typed: words, "phrases", and "words near each other"~5
/// @param exact whether only these forms of the words are meant, not others of the same stem
/// @param fields what must stand in which of [#FIELDS], in words; empty values ask for nothing
/// @param from the first day, such as `1956-02-14`, or empty
/// @param until the last day, or empty
/// @param order how the hits are sorted
public record Wanted(String words, boolean exact, Map<String, String> fields, String from, String until, Order order) {
    /// The fields by which hits can be chosen.
    public static final List<String> FIELDS = List.of("source", "kind", "sitting", "item", "person", "office", "unit");

    /// How hits are sorted.
    public enum Order {
        /// The most telling first.
        RELEVANCE("relevance"),
        DAY("day"),
        /// By the words before what was found, read backwards.
        LEFT("left"),
        /// By the words after what was found.
        RIGHT("right");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        /// The word in addresses and in message keys.
        public String code() {
            return code;
        }
    }

    /// Words in whatever field, the most telling first.
    public static Wanted words(String words) {
        return new Wanted(words, false, Map.of(), "", "", Order.RELEVANCE);
    }

    /// Words as they are typed, with plain quotation marks: phones set others.
    static String plain(String typed) {
        return typed.replaceAll("[“”„«»]", "\"");
    }

    /// Whether anything but words is asked for.
    public boolean narrowed() {
        return !from.isEmpty() || !until.isEmpty() || !fields.values().stream().allMatch(String::isBlank);
    }

    /// Whether anything is asked for.
    public boolean isEmpty() {
        return words.isBlank() && !narrowed();
    }
}
