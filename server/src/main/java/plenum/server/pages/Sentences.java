package plenum.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import plenum.congress.record.Layer;
import plenum.congress.record.Utterance;
import plenum.congress.record.Utterance.Sentence;

/// The sentences of a paragraph, each with the time at which it was taken down.
public final class Sentences {
    private static final Pattern BETWEEN =
            Pattern.compile("(?<!(?:^|[\\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|No|Nr|\\p{L}|\\p{N}{1,3})\\.)"
                    + "(?<=[.!?…][\"”»“’)\\]]{0,2})\\s+(?=[\"“„«(\\[]?[\\p{Lu}\\p{N}█])");

    private Sentences() {}

    /// The sentences as they read now. What was taken down as several sentences at once has their common time, and so
    /// has a paragraph whose sentences were changed in number since.
    public static List<Sentence> of(Utterance paragraph) {
        var taken = new ArrayList<Sentence>();
        for (var part : paragraph.sentences()) {
            split(part.text()).forEach(text -> taken.add(new Sentence(part.at(), text)));
        }
        var now = split(paragraph.text(Layer.PUBLISHED));
        var sentences = new ArrayList<Sentence>();
        for (int i = 0; i < now.size(); i++) {
            var at = now.size() == taken.size() ? taken.get(i).at() : paragraph.at();
            sentences.add(new Sentence(at, now.get(i)));
        }
        return sentences;
    }

    private static List<String> split(String text) {
        return BETWEEN.splitAsStream(text.strip()).toList();
    }
}
