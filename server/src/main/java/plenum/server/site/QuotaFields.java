package plenum.server.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plenum.congress.elections.GroupOfPersons;
import plenum.congress.elections.QuotasOfPersons;
import plenum.congress.elections.QuotasOfPersons.Seats;
import plenum.count.quotas.Shortage;
import plenum.server.web.Request;

/// Quotas of persons and groups as people write them: `region: North = 1-2`, and `region: North`.
final class QuotaFields {
    private static final int MOST_ATTRIBUTES = 9;
    private static final String GROUP = "([^:=\\v]{1,100}):([^:=\\v]{1,100})";
    private static final Pattern LINE = Pattern.compile(GROUP + "=\\s*([0-9]{0,5})\\s*-\\s*([0-9]{0,5})\\s*");
    private static final Kind<List<Seats>> SEATS = new Kind<>(
            "in each line an attribute, a colon, a group, an equals sign, the least and the most seats, such as"
                    + " region: North = 1-2 or gender: women = 3-",
            text -> text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(QuotaFields::seats)
                    .toList());
    private static final Kind<GroupOfPersons> NAMED = new Kind<>("a group such as region: North", QuotaFields::group);
    private static final Kind<Shortage> SHORTAGE = Kind.word(List.of(Shortage.values()), Shortage::id);

    private QuotaFields() {}

    /// The quotas of an election that is called, if there are any.
    static Optional<QuotasOfPersons> in(Request form) {
        return SEATS.ifAny(form, "quotas")
                .filter(groups -> !groups.isEmpty())
                .map(groups -> new QuotasOfPersons(
                        groups, SHORTAGE.ifAny(form, "shortage").orElse(Shortage.REFUSE)));
    }

    /// The groups to which those belong who are nominated: a field for each attribute, `group-1`, `group-2`.
    static List<GroupOfPersons> groups(Request form) {
        return IntStream.rangeClosed(1, MOST_ATTRIBUTES)
                .mapToObj(number -> NAMED.ifAny(form, "group-" + number))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Seats seats(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new Seats(
                group(parts.group(1) + ":" + parts.group(2)),
                parts.group(3).isEmpty() ? 0 : Integer.parseInt(parts.group(3)),
                parts.group(4).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(parts.group(4))));
    }

    private static GroupOfPersons group(String text) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(text);
        }
        return new GroupOfPersons(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }
}
