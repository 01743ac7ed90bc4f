package plenum.server.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import plenum.congress.sittings.Sitting;

/// When sittings are and were. The programme's days and hours are the organiser's words; those in the ISO form, such as
/// `1956-02-14` and `10:00`, are understood.
final class Dates {
    private Dates() {}

    /// The day of a sitting: that of the programme or, if its words are not a date, the one on which it was opened.
    static String day(Proceedings.Sitting sitting, PublishedCongress congress, ZoneId zone) {
        return congress.seen()
                .sittings()
                .sitting(sitting.id())
                .flatMap(Dates::planned)
                .or(() -> sitting.opened().map(at -> LocalDate.ofInstant(at, zone)))
                .orElse(LocalDate.EPOCH)
                .toString();
    }

    /// The day of a sitting by the programme, if its words are a date.
    static Optional<LocalDate> planned(Sitting sitting) {
        try {
            return Optional.of(LocalDate.parse(sitting.day().strip()));
        } catch (DateTimeException words) {
            return Optional.empty();
        }
    }

    /// When a sitting begins by the programme.
    static Optional<Instant> beginning(Sitting sitting, ZoneId zone) {
        try {
            var at = LocalDateTime.of(
                    LocalDate.parse(sitting.day().strip()),
                    LocalTime.parse(sitting.opensAt().strip()));
            return Optional.of(at.atZone(zone).toInstant());
        } catch (DateTimeException words) {
            return Optional.empty();
        }
    }
}
