package plenum.server.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.attendance.Interval;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.Unit;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.mandates.Mandate;

/// Who was in the hall at a moment.
///
/// @param day and `time`: the moment as the hall's clock showed it
/// @param local the same as an address has it
/// @param decisive how many delegates with a decisive vote were there, of how many
/// @param votes how many votes they count, of how many
/// @param units from how many units there was such a delegate, of how many that sent one
public record AttendanceView(
        Instant at, String day, String time, String local, Part decisive, Part votes, Part units, List<Line> present) {
    /// A part of a whole.
    public record Part(long present, long of) {}

    /// Somebody who was there.
    ///
    /// @param mandate the number of the mandate held at that moment; empty without one
    /// @param from when the stay began, by the hall's clock
    /// @param until when it ended; empty while it lasts
    public record Line(String person, String name, String mandate, String unit, String from, String until) {}

    /// What a reader means by a moment: a time of the day on which the congress last did anything, or a day and a time.
    /// Nothing if it is neither.
    public static Optional<Instant> moment(String text, Instant last, ZoneId hall) {
        try {
            var local = text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.ofInstant(last, hall).atTime(LocalTime.parse(text));
            return Optional.of(local.atZone(hall).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public static AttendanceView of(Instant at, HasCredentials congress, Words words, ZoneId hall) {
        var held = new LinkedHashMap<PersonId, Mandate>();
        congress.mandates()
                .valid()
                .forEach(mandate -> held.put(congress.mandates().holderAt(mandate.number(), at), mandate));
        var present = new ArrayList<Line>();
        for (var person : congress.bodies().persons()) {
            congress.attendance().intervals(person.id()).stream()
                    .filter(stay -> stay.covers(at))
                    .findFirst()
                    .map(stay -> line(person, Optional.ofNullable(held.get(person.id())), stay, congress, words, hall))
                    .ifPresent(present::add);
        }
        var decisive = held.values().stream().filter(Mandate::decisive).toList();
        var there = held.entrySet().stream()
                .filter(entry ->
                        entry.getValue().decisive() && congress.attendance().presentAt(entry.getKey(), at))
                .map(entry -> entry.getValue())
                .toList();
        return new AttendanceView(
                at,
                words.date(at, hall),
                words.time(at, hall),
                LocalDateTime.ofInstant(at, hall).toString(),
                new Part(there.size(), decisive.size()),
                new Part(votes(there), votes(decisive)),
                new Part(units(there), units(decisive)),
                List.copyOf(present));
    }

    private static long votes(List<Mandate> mandates) {
        return mandates.stream().mapToLong(Mandate::weight).sum();
    }

    private static long units(List<Mandate> mandates) {
        return mandates.stream().map(Mandate::unit).distinct().count();
    }

    private static Line line(
            Person person,
            Optional<Mandate> mandate,
            Interval stay,
            HasCredentials congress,
            Words words,
            ZoneId hall) {
        return new Line(
                person.id().toString(),
                person.name(),
                mandate.map(one -> one.number().toString()).orElse(""),
                mandate.map(Mandate::unit)
                        .or(person::unit)
                        .flatMap(congress.bodies()::unit)
                        .map(Unit::name)
                        .orElse(""),
                words.time(stay.from(), hall),
                stay.until().map(end -> words.time(end, hall)).orElse(""));
    }

    /// The list as a text of whole lines: what it is, the moment, the figures, and everybody who was there.
    public String list(String congress, Words words) {
        var text = new StringBuilder(words.say("attendance.list-of", congress))
                .append('\n')
                .append(words.say("attendance.moment", day, time, at))
                .append('\n')
                .append(words.say("attendance.decisive", decisive.present(), decisive.of()))
                .append('\n')
                .append(words.say("attendance.votes", votes.present(), votes.of()))
                .append('\n')
                .append(words.say("attendance.units", units.present(), units.of()))
                .append('\n');
        for (var line : present) {
            text.append(String.join("\t", line.mandate(), line.person(), line.name(), line.unit(), line.from()))
                    .append('\n');
        }
        return text.toString();
    }
}
