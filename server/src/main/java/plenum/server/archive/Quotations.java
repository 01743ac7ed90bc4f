package plenum.server.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// What the secondary sources in an archive quote of the records in it.
///
/// A quotation is what stands between quotation marks. It is compared in pieces: what an editor has left out, put in or
/// remarked (`…`, `[i]t`, `(Applause.)`) parts them. Case, spacing and marks do not matter, words and their order do.
///
/// @param all the quotations, in the order of their sources
public record Quotations(List<Quotation> all) {
    private static final Pattern EDITED = Pattern.compile("\\([^)]*\\)|\\[[^]]*]\\S*|…|\\.\\.\\.");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Fewer words in a row stand in many texts by chance.
    private static final int WORDS = 4;

    public Quotations {
        all = List.copyOf(all);
    }

    /// A passage that a text quotes.
    ///
    /// @param number by which it is found among all, from 1
    /// @param in the text that quotes
    /// @param passage its words, as they are quoted
    /// @param quoted where they stand in records; empty if in none that is in the archive
    public record Quotation(int number, Text in, String passage, List<Text> quoted) {}

    static Quotations none() {
        return new Quotations(List.of());
    }

    /// The quotations in the texts that are secondary sources.
    static Quotations of(List<Text> texts, Index index) throws IOException {
        var found = new ArrayList<Quotation>();
        var secondary = texts.stream()
                .filter(text -> text.kind().equals(Text.Kind.SECONDARY.code()))
                .sorted(Comparator.comparing(Text::source))
                .toList();
        for (var text : secondary) {
            for (var passage : Imported.quotations(text.text())) {
                found.add(new Quotation(found.size() + 1, text, passage, quoted(passage, index)));
            }
        }
        return new Quotations(found);
    }

    /// Where the pieces of a passage stand, each text once.
    static List<Text> quoted(String passage, Index index) throws IOException {
        var found = new LinkedHashMap<String, Text>();
        for (var piece : EDITED.split(passage, -1)) {
            if (WORD.matcher(piece).results().count() >= WORDS) {
                index.quoted(piece).forEach(text -> found.putIfAbsent(text.source() + " " + text.id(), text));
            }
        }
        return List.copyOf(found.values());
    }

    /// The quotations of what stands at a page.
    public List<Quotation> of(String link) {
        return all.stream()
                .filter(quotation -> quotation.quoted().stream().map(Text::link).anyMatch(link::equals))
                .toList();
    }
}
