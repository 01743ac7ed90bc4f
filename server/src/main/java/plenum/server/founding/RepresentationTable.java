package plenum.server.founding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.Act;
import plenum.congress.UnitId;
import plenum.congress.agenda.HasAgenda;
import plenum.congress.representation.ApportionSeats;
import plenum.congress.representation.Basis;
import plenum.congress.representation.ExOfficio;
import plenum.congress.representation.Key;
import plenum.congress.representation.LayDownRule;
import plenum.congress.representation.RepresentationRule;
import plenum.congress.representation.SeatBounds;
import plenum.congress.representation.Senders;
import plenum.congress.representation.VoiceRule;
import plenum.count.apportion.Methods;
import plenum.count.apportion.Rounding;

/// The rule of representation in `organisation.yaml`, and the day by whose figures the seats are apportioned.
final class RepresentationTable {
    private static final int MOST = 999_999_999;
    private static final int LARGEST_HOUSE = 1_000_000;

    private RepresentationTable() {}

    /// The acts that lay down the rule and apportion the seats.
    static List<Act<? super HasAgenda>> read(YamlTable table) {
        var day = table.read("day", "a day such as 1955-07-14", RepresentationTable::day);
        var senders = table.has("senders")
                ? table.read(
                        "senders",
                        "each or top",
                        code -> Senders.ALL.stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst())
                : Senders.EACH;
        var rule = new RepresentationRule(
                senders,
                voice(table.table("decisive"), Basis.MEMBERS),
                table.has("consultative")
                        ? Optional.of(voice(table.table("consultative"), Basis.CANDIDATES))
                        : Optional.empty(),
                table.has("by_office") ? Optional.of(byOffice(table.table("by_office"))) : Optional.empty());
        table.end();
        return List.of(new LayDownRule(rule), new ApportionSeats(day, List.of()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static VoiceRule voice(YamlTable table, Basis usual) {
        var basis = table.has("of")
                ? table.read(
                        "of",
                        "members or candidates",
                        code -> Basis.ALL.stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst())
                : usual;
        var key = table.has("seats") ? house(table) : onePer(table);
        var bounds = new SeatBounds(
                table.has("base") ? table.whole("base", 0, LARGEST_HOUSE) : 0,
                table.has("minimum") ? table.whole("minimum", 0, LARGEST_HOUSE) : 0,
                table.has("maximum") ? Optional.of(table.whole("maximum", 0, LARGEST_HOUSE)) : Optional.empty(),
                table.has("threshold") ? table.whole("threshold", 0, MOST) : 0);
        table.end();
        return new VoiceRule(basis, key, bounds);
    }

    private static Key house(YamlTable table) {
        return new Key.House(
                table.whole("seats", 1, LARGEST_HOUSE),
                table.read(
                        "method",
                        "one of "
                                + Methods.ALL.stream()
                                        .map(method -> method.id())
                                        .toList(),
                        name -> Methods.named(name).map(method -> method.id())));
    }

    private static Key onePer(YamlTable table) {
        return new Key.OnePer(
                table.whole("per", 1, MOST),
                table.read(
                        "rounding",
                        "one of " + Rounding.ALL.stream().map(Rounding::id).toList(),
                        Rounding::named));
    }

    private static ExOfficio byOffice(YamlTable table) {
        var byOffice = new ExOfficio(
                new UnitId(table.whole("unit", 1, MOST)),
                table.whole("seats", 0, LARGEST_HOUSE),
                table.whole("part", 0, LARGEST_HOUSE),
                table.whole("whole", 1, LARGEST_HOUSE));
        table.end();
        return byOffice;
    }
}
