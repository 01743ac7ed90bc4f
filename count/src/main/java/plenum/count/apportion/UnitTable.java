package plenum.count.apportion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plenum.count.file.Field;
import plenum.count.file.Table;
import plenum.count.file.Unreadable;

/// A table of units: a header, and for each unit a row with its name in the column `unit` and a number
/// in the column `votes` or `members`. The columns `minimum` and `maximum` may follow; others are left
/// alone. The header decides whether commas, semicolons or tabs separate the columns.
public final class UnitTable {
    private static final List<String> NAMES = List.of("unit", "party", "list", "region", "state", "name");
    private static final List<String> NUMBERS = List.of("votes", "members", "population");

    private final List<Field> header;
    private final int name;
    private final int number;
    private final int minimum;
    private final int maximum;

    private UnitTable(List<Field> header) {
        this.header = header;
        this.name = needed("unit", NAMES);
        this.number = needed("votes\" or \"members", NUMBERS);
        this.minimum = column(List.of("minimum"));
        this.maximum = column(List.of("maximum"));
    }

    /// The units of a table in its order.
    ///
    /// @throws Unreadable if the text is no such table
    public static List<Unit> read(String text) {
        var header = text.lines().findFirst().orElse("");
        var rows = Table.rows(text, Table.separatorOf(header));
        if (rows.isEmpty()) {
            throw new Unreadable(1, 1, "the table is empty");
        }
        var table = new UnitTable(rows.getFirst());
        var units = new ArrayList<Unit>();
        for (var row : rows.subList(1, rows.size())) {
            units.add(table.unit(row));
        }
        if (units.isEmpty()) {
            throw new Unreadable(rows.getFirst().getFirst().line() + 1, 1, "no unit follows the header");
        }
        return units;
    }

    private Unit unit(List<Field> row) {
        if (row.size() != header.size()) {
            var last = row.get(Math.min(row.size(), header.size() + 1) - 1);
            throw last.wrong(row.size() + " columns where the header has " + header.size());
        }
        if (row.get(name).isBlank()) {
            throw row.get(name).wrong("a unit without a name");
        }
        var unit = Unit.of(row.get(name).text().strip(), row.get(number).whole());
        var least =
                minimum < 0 || row.get(minimum).isBlank() ? 0 : row.get(minimum).whole(House.LARGEST);
        var most = maximum < 0 || row.get(maximum).isBlank()
                ? Integer.MAX_VALUE
                : row.get(maximum).whole(House.LARGEST);
        if (least > most) {
            throw row.get(minimum).wrong("a minimum of " + least + " above the maximum of " + most);
        }
        return unit.atLeast(least).atMost(most);
    }

    private int needed(String said, List<String> accepted) {
        var column = column(accepted);
        if (column < 0) {
            throw header.getFirst().wrong("the header has no column \"" + said + "\"");
        }
        return column;
    }

    private int column(List<String> accepted) {
        for (var wanted : accepted) {
            for (var i = 0; i < header.size(); i++) {
                if (header.get(i).text().strip().toLowerCase(Locale.ROOT).equals(wanted)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
