package plenum.server.pages;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.congress.PersonId;
import plenum.congress.record.Circular;
import plenum.congress.record.HasRecord;
import plenum.congress.sittings.Sitting;

/// Texts in numbered copies: who has which, and who has read it when.
public record CopiesView(List<Text> texts) {
    /// A text.
    ///
    /// @param words what stands in it; empty until it is released
    public record Text(
            String id,
            String title,
            String sitting,
            String commitment,
            List<Copy> copies,
            List<String> readings,
            String words) {}

    /// A copy and its reader.
    public record Copy(int number, String reader, int times) {}

    public static CopiesView all(HasRecord seen, Words words) {
        return new CopiesView(seen.record().texts().descendingMap().values().stream()
                .map(text -> text(text, seen, words))
                .toList());
    }

    /// One text.
    public static Text text(Circular text, HasRecord seen, Words words) {
        var zone = RecordView.zone(seen);
        return new Text(
                text.id().toString(),
                text.title(),
                text.sitting()
                        .flatMap(seen.sittings()::sitting)
                        .map(Sitting::title)
                        .orElse(""),
                text.commitment(),
                IntStream.rangeClosed(1, text.readers().size())
                        .mapToObj(number -> copy(text, number, seen))
                        .toList(),
                text.readings().stream()
                        .map(reading -> told(reading, seen, words, zone))
                        .toList(),
                text.words().orElse(""));
    }

    /// The copies of a reader.
    public static List<Own> of(PersonId reader, HasRecord seen) {
        return seen.record().texts().values().stream()
                .filter(text -> text.readers().contains(reader))
                .map(text -> new Own(
                        text.id().toString(), text.title(), text.readers().indexOf(reader) + 1))
                .toList();
    }

    /// A copy that a reader has.
    public record Own(String id, String title, int number) {}

    /// A copy that lies open before its reader.
    public record OpenCopy(String id, String title, int number, String words) {}

    /// Copies that were just made, with the codes that are shown this once.
    public record Issued(String id, List<Code> codes, String archive) {}

    /// The code of a copy.
    public record Code(int number, String reader, String code) {}

    /// What the tracing of a leaked text came to.
    ///
    /// @param named the number of the copy and its reader, in words; nothing if the marks do not suffice
    public record Traced(String id, Optional<String> named, List<String> marks, List<String> scores) {}

    private static Copy copy(Circular text, int number, HasRecord seen) {
        var times = text.readings().stream()
                .filter(reading -> reading.number() == number)
                .count();
        return new Copy(number, Speaking.name(text.readers().get(number - 1), seen), Math.toIntExact(times));
    }

    private static String told(Circular.Reading reading, HasRecord seen, Words words, ZoneId zone) {
        return words.say(
                "copies.reading",
                words.moment(reading.at(), zone),
                Speaking.name(reading.reader(), seen),
                reading.number());
    }
}
