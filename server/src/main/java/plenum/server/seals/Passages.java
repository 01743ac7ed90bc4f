package plenum.server.seals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import plenum.congress.Fact;
import plenum.congress.UtteranceId;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Form;
import plenum.congress.form.Unreadable;
import plenum.congress.record.RecordFact.UtteranceContinued;
import plenum.congress.record.RecordFact.UtteranceCorrected;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.journal.Bar;
import plenum.journal.Journal;
import plenum.journal.Span;

/// Finds the passages of a closed sitting that stay black in everything that was journaled of it: words stand
/// in an act and in its facts, and again in every later layer of the same paragraph.
public final class Passages {
    private final Journal journal;
    private final String sitting;

    /// What is to stay black.
    ///
    /// @param everywhere words, wherever they stand in the sitting
    /// @param within words in a paragraph
    /// @param whole paragraphs of which nothing is shown
    public record Wanted(
            List<String> everywhere, SortedMap<UtteranceId, List<String>> within, List<UtteranceId> whole) {
        public Wanted {
            everywhere = List.copyOf(everywhere);
            within = Collections.unmodifiableSortedMap(new TreeMap<>(within));
            whole = List.copyOf(whole);
        }

        public boolean isEmpty() {
            return everywhere.isEmpty() && within.isEmpty() && whole.isEmpty();
        }
    }

    /// Words that are to stay black stand nowhere where they were looked for.
    public static final class NotThere extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private NotThere(String words, Optional<UtteranceId> where) {
            super("\"" + words + "\" does not stand in "
                    + where.map(UtteranceId::toString).orElse("the sitting"));
        }
    }

    /// An entry of the sitting.
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Told(long entry, byte[] payload, Minute minute) {}

    /// The passages of a sitting whose key is here.
    public Passages(Journal journal, String sitting) {
        this.journal = journal;
        this.sitting = sitting;
    }

    /// What was journaled in the sitting; nothing while its key is with its keepers.
    public List<Told> entries() {
        var told = new ArrayList<Told>();
        journal.read(
                0,
                journal.size(),
                filed -> filed.payload()
                        .filter(payload -> payload.seal().equals(Optional.of(sitting)))
                        .ifPresent(payload -> told.add(new Told(
                                filed.entry().number(), payload.bytes(), Minute.FORM.parse(payload.bytes())))));
        return told;
    }

    /// The passages of each entry that has some. A word is black as a whole, even where a part of it was named.
    ///
    /// @throws NotThere if some of the words stand nowhere
    /// @throws IllegalArgumentException if an entry cannot be opened in part
    public SortedMap<Long, List<Bar>> black(Wanted wanted) {
        var entries = entries();
        var spans = new TreeMap<Long, List<Span>>();
        for (var words : wanted.everywhere()) {
            if (!mark(entries, words, spans)) {
                throw new NotThere(words, Optional.empty());
            }
        }
        for (var paragraph : wanted.within().entrySet()) {
            var about = about(entries, paragraph.getKey());
            for (var words : paragraph.getValue()) {
                if (!mark(about, words, spans)) {
                    throw new NotThere(words, Optional.of(paragraph.getKey()));
                }
            }
        }
        for (var paragraph : wanted.whole()) {
            for (var entry : about(entries, paragraph)) {
                entry.minute().facts().stream()
                        .flatMap(fact -> text(fact, paragraph).stream())
                        .forEach(text -> mark(List.of(entry), text, spans));
            }
        }
        var black = new TreeMap<Long, List<Bar>>();
        spans.forEach((entry, some) -> black.put(entry, journal.passages(entry, some)));
        return black;
    }

    /// What everybody would read of an entry.
    public Minute shown(Told entry, SortedMap<Long, List<Bar>> black) {
        var bars = black.getOrDefault(entry.entry(), List.of());
        return bars.isEmpty() ? entry.minute() : Minute.FORM.parse(journal.without(entry.entry(), bars));
    }

    private static List<Told> about(List<Told> entries, UtteranceId paragraph) {
        return entries.stream()
                .filter(entry -> entry.minute().facts().stream()
                        .anyMatch(fact -> text(fact, paragraph).isPresent()))
                .toList();
    }

    private static Optional<String> text(Fact fact, UtteranceId paragraph) {
        return switch (fact) {
            case UtteranceTaken(var id, var _, var text) when id.equals(paragraph) -> Optional.of(text);
            case UtteranceContinued(var id, var text) when id.equals(paragraph) -> Optional.of(text);
            case UtteranceRevised(var id, var _, var text, var _, var _, var _)
            when id.equals(paragraph) -> Optional.of(text);
            case UtteranceCorrected(var _, var id, var text, var _, var _, var _)
            when id.equals(paragraph) -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    /// @return whether the words stand in one of the entries
    private boolean mark(List<Told> entries, String words, Map<Long, List<Span>> spans) {
        var quoted = Form.TEXT.bytes(words);
        var looked = new String(quoted, 1, quoted.length - 2, UTF_8).getBytes(UTF_8);
        var there = false;
        for (var entry : entries) {
            for (var span : occurrences(entry.payload(), looked)) {
                if (inText(entry, span)) {
                    spans.computeIfAbsent(entry.entry(), _ -> new ArrayList<>()).add(span);
                    there = true;
                }
            }
        }
        return there;
    }

    private static List<Span> occurrences(byte[] in, byte[] looked) {
        var found = new ArrayList<Span>();
        for (int start = 0; start + looked.length <= in.length; start++) {
            var same = 0;
            while (same < looked.length && in[start + same] == looked[same]) {
                same++;
            }
            if (same == looked.length) {
                found.add(new Span(start, start + looked.length));
            }
        }
        return found;
    }

    /// Whether a place is in a text, and not in a name or word of the form: without that nobody
    /// could read the rest.
    private boolean inText(Told entry, Span span) {
        try {
            var bars = journal.passages(entry.entry(), List.of(span));
            if (bars.isEmpty()) {
                return false;
            }
            var read = Minute.FORM.parse(journal.without(entry.entry(), bars));
            return read.facts().size() == entry.minute().facts().size();
        } catch (Unreadable _) {
            return false;
        }
    }
}
