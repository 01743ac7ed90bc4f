package plenum.server.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import plenum.server.pages.Words;

/// The page of the archive: what is looked for and what was found.
///
/// @param mistake why nothing was looked for or could be found, in words; empty if nothing is wrong
/// @param exported what stands behind the address of an export, so that it has these hits
/// @param chart the drawing of how many there are over time; empty if there are none
public record ArchiveView(
        Wanted wanted, String mistake, Optional<Found> found, List<Line> lines, String exported, String chart) {
    private static final int SHOWN = 50;
    private static final int BAR = 28;
    private static final int HEIGHT = 120;

    /// A hit and the places in the record that it quotes.
    public record Line(Found.Hit hit, List<Text> quotes) {}

    /// The page as its address asks for it.
    ///
    /// @param query the parameters of the address
    public static ArchiveView of(
            Function<String, Optional<String>> query, String address, ReadingRoom room, Words words) {
        var wanted = wanted(query);
        if (wanted.isEmpty()) {
            return new ArchiveView(wanted, "", Optional.empty(), List.of(), "", "");
        }
        var wrong = Mistake.in(wanted, words);
        if (wrong.isPresent()) {
            return new ArchiveView(wanted, wrong.get(), Optional.empty(), List.of(), "", "");
        }
        var found = room.search(wanted, SHOWN);
        var lines = found.hits().stream()
                .map(hit -> new Line(hit, quotes(hit, room)))
                .toList();
        var unknown = found.total() == 0 ? unknown(wanted, room, words) : "";
        return new ArchiveView(wanted, unknown, Optional.of(found), lines, address, chart(found.overTime(), words));
    }

    /// Why an export has nothing to give, in words, if something is wrong.
    public static Optional<String> mistake(Wanted wanted, Words words) {
        return Mistake.in(wanted, words);
    }

    /// Which field says something that stands nowhere in the archive; empty if none does.
    private static String unknown(Wanted wanted, ReadingRoom room, Words words) {
        return Wanted.FIELDS.stream()
                .filter(field -> !wanted.fields().getOrDefault(field, "").isBlank())
                .filter(field -> room.search(only(field, wanted), 1).total() == 0)
                .findFirst()
                .map(field -> words.say(
                        "archive.unknown",
                        words.say("archive." + field),
                        wanted.fields().get(field)))
                .orElse("");
    }

    private static Wanted only(String field, Wanted wanted) {
        var alone = Map.of(field, wanted.fields().getOrDefault(field, ""));
        return new Wanted("", false, alone, "", "", Wanted.Order.RELEVANCE);
    }

    /// What an address asks for; an order that there is not means the usual one.
    public static Wanted wanted(Function<String, Optional<String>> query) {
        var fields = new HashMap<String, String>();
        Wanted.FIELDS.forEach(field -> query.apply(field).ifPresent(value -> fields.put(field, value)));
        var order = query.apply("order").orElse("");
        var sorted = List.of(Wanted.Order.values()).stream()
                .filter(one -> one.code().equals(order))
                .findFirst()
                .orElse(Wanted.Order.RELEVANCE);
        return new Wanted(
                query.apply("words").orElse(""),
                query.apply("exact").isPresent(),
                fields,
                query.apply("from").orElse(""),
                query.apply("until").orElse(""),
                sorted);
    }

    private static List<Text> quotes(Found.Hit hit, ReadingRoom room) {
        var quotes = new ArrayList<Text>();
        if (hit.text().imported()) {
            for (var passage : Imported.quotations(hit.text().text())) {
                room.quoted(passage).stream().limit(1).forEach(quotes::add);
            }
        }
        return quotes;
    }

    /// What is looked for, in one line: on paper the form is not there.
    public String asked(Words words) {
        var asked = new ArrayList<String>();
        if (!wanted.words().isBlank()) {
            asked.add(wanted.words());
        }
        fields().stream()
                .filter(field -> !field(field).isBlank())
                .forEach(field -> asked.add(words.say("archive." + field) + ": " + field(field)));
        if (!field("kind").isBlank()) {
            asked.add(words.say("archive.kind." + field("kind")));
        }
        if (!wanted.from().isEmpty()) {
            asked.add(words.say("archive.from") + ": " + words.day(wanted.from()));
        }
        if (!wanted.until().isEmpty()) {
            asked.add(words.say("archive.until") + ": " + words.day(wanted.until()));
        }
        return words.say("archive.asked", String.join("; ", asked));
    }

    public List<Wanted.Order> orders() {
        return List.of(Wanted.Order.values());
    }

    public List<Text.Kind> kinds() {
        return List.of(Text.Kind.values());
    }

    /// The fields other than the kind, which has a list of its own.
    public List<String> fields() {
        return Wanted.FIELDS.stream().filter(field -> !field.equals("kind")).toList();
    }

    public String field(String name) {
        return wanted.fields().getOrDefault(name, "");
    }

    private static String chart(SortedMap<String, Integer> counts, Words words) {
        if (counts.isEmpty()) {
            return "";
        }
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var svg = new StringBuilder("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 " + counts.size() * BAR + " "
                + HEIGHT + "\" height=\"" + HEIGHT + "\"><title>"
                + escaped(words.say("archive.chart", words.day(counts.firstKey()), words.day(counts.lastKey())))
                + "</title>");
        var at = 0;
        for (var count : counts.entrySet()) {
            var height = Math.max(1, (HEIGHT - 4) * count.getValue() / most);
            svg.append("<rect x=\"").append(at * BAR + 2).append("\" y=\"").append(HEIGHT - height);
            svg.append("\" width=\"")
                    .append(BAR - 4)
                    .append("\" height=\"")
                    .append(height)
                    .append("\"><title>");
            svg.append(escaped(words.day(count.getKey())))
                    .append(": ")
                    .append(count.getValue())
                    .append("</title></rect>");
            at++;
        }
        return svg.append("</svg>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
