package plenum.congress.bodies;

import static plenum.congress.minutes.Branches.EAST;
import static plenum.congress.minutes.Branches.JULY;
import static plenum.congress.minutes.Branches.NONE;
import static plenum.congress.minutes.Branches.NORTH;
import static plenum.congress.minutes.Branches.SOUTH;
import static plenum.congress.minutes.Branches.registered;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitClosed;
import plenum.congress.bodies.BodiesFact.UnitPlaced;
import plenum.congress.bodies.BodiesRefusal.BelowItself;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.UnitIsClosed;

class PlaceUnitTest {
    private static PlaceUnit place(UnitId unit, UnitId parent) {
        return new PlaceUnit(unit, Optional.of(parent));
    }

    @Test
    void a_unit_becomes_a_part_of_another() {
        beforeTheSitting(registered())
                .when(SECRETARY, place(SOUTH, NORTH))
                .recorded(new UnitPlaced(SOUTH, Optional.of(NORTH)))
                .when(SECRETARY, place(SOUTH, NORTH))
                .unchanged();
    }

    @Test
    void a_unit_leaves_the_one_it_was_a_part_of() {
        beforeTheSitting(registered(), new UnitPlaced(SOUTH, Optional.of(NORTH)))
                .when(SECRETARY, new PlaceUnit(SOUTH, Optional.empty()))
                .recorded(new UnitPlaced(SOUTH, Optional.empty()));
    }

    @Test
    void not_a_unit_that_is_not_registered() {
        beforeTheSitting(registered()).when(SECRETARY, place(NONE, NONE)).refused(new NoSuchUnit(NONE));
    }

    @Test
    void not_a_closed_unit() {
        beforeTheSitting(registered(), new UnitClosed(SOUTH, JULY, Optional.empty(), "nobody left"))
                .when(SECRETARY, place(SOUTH, NONE))
                .refused(new UnitIsClosed(SOUTH));
    }

    @Test
    void not_below_a_unit_that_is_not_registered() {
        beforeTheSitting(registered()).when(SECRETARY, place(SOUTH, NONE)).refused(new NoSuchUnit(NONE));
    }

    @Test
    void not_below_a_closed_unit() {
        beforeTheSitting(registered(), new UnitClosed(NORTH, JULY, Optional.empty(), "nobody left"))
                .when(SECRETARY, place(SOUTH, NORTH))
                .refused(new UnitIsClosed(NORTH));
    }

    @Test
    void not_below_itself() {
        beforeTheSitting(registered()).when(SECRETARY, place(NORTH, NORTH)).refused(new BelowItself(NORTH));
    }

    @Test
    void not_below_a_part_of_its_parts() {
        beforeTheSitting(
                        registered(),
                        new UnitPlaced(SOUTH, Optional.of(NORTH)),
                        new UnitPlaced(EAST, Optional.of(SOUTH)))
                .when(SECRETARY, place(NORTH, EAST))
                .refused(new BelowItself(NORTH));
    }
}
