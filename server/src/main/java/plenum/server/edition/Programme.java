package plenum.server.edition;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import plenum.server.pages.Words;

/// The sittings as a calendar: RFC 5545. A sitting whose day the programme tells in words that are not a date stands
/// where it was opened, or else not at all.
final class Programme {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// RFC 5545 section 3.1: a line has at most 75 octets, and goes on after a line break and a space.
    private static final int LINE = 75;

    private static final Duration USUAL = Duration.ofHours(4);

    private final StringBuilder text = new StringBuilder();

    static String of(Proceedings proceedings, PublishedCongress congress, Words words) {
        var calendar = new Programme();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Plenum//Edition//EN");
        calendar.line("X-WR-CALNAME:" + escaped(proceedings.congress()));
        for (var sitting : proceedings.sittings()) {
            congress.seen()
                    .sittings()
                    .sitting(sitting.id())
                    .flatMap(planned -> Dates.beginning(planned, proceedings.zone()))
                    .or(sitting::opened)
                    .ifPresent(begins -> calendar.event(sitting, begins, proceedings, congress, words));
        }
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(
            Proceedings.Sitting sitting,
            Instant begins,
            Proceedings proceedings,
            PublishedCongress congress,
            Words words) {
        line("BEGIN:VEVENT");
        line("UID:" + sitting.id() + "@"
                + congress.key().replaceAll("\\+.*", "").replaceAll("[^\\p{L}\\p{N}.]", "-"));
        line("DTSTAMP:" + STAMP.format(congress.state().at()));
        line("DTSTART:" + STAMP.format(begins));
        line("DTEND:" + STAMP.format(begins.plus(USUAL)));
        line("SUMMARY:" + escaped(proceedings.congress() + ": " + sitting.title()));
        line("DESCRIPTION:" + escaped(sitting.state() + (sitting.closed() ? " " + words.say("edition.closed") : "")));
        line("LOCATION:" + escaped(proceedings.place()));
        line("END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private void line(String content) {
        var octets = 0;
        for (var letter : content.codePoints().toArray()) {
            var one = Character.toString(letter);
            var length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += length;
        }
        text.append("\r\n");
    }
}
