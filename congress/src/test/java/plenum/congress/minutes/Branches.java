package plenum.congress.minutes;

import java.time.LocalDate;
import java.util.List;
import plenum.congress.Fact;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.Unit;

/// Four units with 120, 80, 40 and 10 members, and days on which something becomes of them.
public final class Branches {
    public static final UnitId NORTH = new UnitId(1);
    public static final UnitId SOUTH = new UnitId(2);
    public static final UnitId EAST = new UnitId(3);
    public static final UnitId WEST = new UnitId(4);
    public static final UnitId NONE = new UnitId(9);
    public static final LocalDate JANUARY = LocalDate.of(1955, 1, 1);
    public static final LocalDate JULY = LocalDate.of(1955, 7, 14);

    private Branches() {}

    public static Fact registered() {
        return new UnitsRegistered(List.of(
                new Unit(NORTH, "North", 120, 12, ""),
                new Unit(SOUTH, "South", 80, 8, ""),
                new Unit(EAST, "East", 40, 4, ""),
                new Unit(WEST, "West", 10, 1, "")));
    }
}
