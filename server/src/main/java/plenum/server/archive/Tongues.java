package plenum.server.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/// The languages whose words are known by their stems. Small words are kept: a phrase may hang on them.
final class Tongues {
    static final List<String> ALL = List.of("en", "de", "ru", "fr");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<String, List<String>> SMALL_WORDS = Map.of(
            "en", List.of("the", "of", "and", "is", "was", "that", "we", "not", "it", "for"),
            "de", List.of("der", "die", "das", "und", "ist", "nicht", "wir", "den", "ein", "zu"),
            "fr", List.of("le", "les", "des", "est", "et", "nous", "la", "une", "que", "pas"));

    private Tongues() {}

    /// What reads a text in a language, down to the stems.
    static Analyzer analyzer(String tongue) {
        return switch (tongue) {
            case "de" -> new GermanAnalyzer(CharArraySet.EMPTY_SET);
            case "ru" -> new RussianAnalyzer(CharArraySet.EMPTY_SET);
            case "fr" -> new FrenchAnalyzer(CharArraySet.EMPTY_SET);
            default -> new EnglishAnalyzer(CharArraySet.EMPTY_SET);
        };
    }

    /// The language of a text, by its letters and its small words; English if they tell nothing.
    static String guess(String text) {
        if (text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            return "ru";
        }
        var counts = new TreeMap<String, Long>();
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
        SMALL_WORDS.forEach((tongue, small) ->
                counts.put(tongue, words.stream().filter(small::contains).count()));
        var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.getOrDefault("en", 0L) == most
                ? "en"
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("en");
    }
}
