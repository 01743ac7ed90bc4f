package plenum.congress.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Branches.EAST;
import static plenum.congress.minutes.Branches.JANUARY;
import static plenum.congress.minutes.Branches.JULY;
import static plenum.congress.minutes.Branches.NONE;
import static plenum.congress.minutes.Branches.NORTH;
import static plenum.congress.minutes.Branches.SOUTH;
import static plenum.congress.minutes.Branches.registered;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.FiguresEntered;
import plenum.congress.bodies.BodiesFact.UnitClosed;
import plenum.congress.bodies.BodiesFact.UnitPlaced;
import plenum.congress.bodies.BodiesRefusal.HasParts;
import plenum.congress.bodies.BodiesRefusal.IntoItself;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.UnitIsClosed;

class CloseUnitTest {
    private static CloseUnit close(UnitId unit, Optional<UnitId> into) {
        return new CloseUnit(unit, JULY, into, "resolved by its meeting");
    }

    @Test
    void a_unit_is_dissolved_and_has_no_members_from_that_day() {
        var bodies = beforeTheSitting(registered())
                .when(SECRETARY, close(SOUTH, Optional.empty()))
                .recorded(new UnitClosed(SOUTH, JULY, Optional.empty(), "resolved by its meeting"))
                .hall()
                .bodies();
        assertThat(bodies.strengthOn(SOUTH, JULY.minusDays(1)).members()).isEqualTo(80);
        assertThat(bodies.strengthOn(SOUTH, JULY)).isEqualTo(Strength.NONE);
    }

    @Test
    void a_unit_is_merged_into_another_which_has_the_members_of_both() {
        beforeTheSitting(registered(), new FiguresEntered(JANUARY, "count", List.of(new Figures(SOUTH, 100, 9))))
                .when(SECRETARY, close(SOUTH, Optional.of(NORTH)))
                .recorded(
                        new UnitClosed(SOUTH, JULY, Optional.of(NORTH), "resolved by its meeting"),
                        new FiguresEntered(JULY, "resolved by its meeting", List.of(new Figures(NORTH, 220, 21))));
    }

    @Test
    void not_a_unit_that_is_not_registered() {
        beforeTheSitting(registered())
                .when(SECRETARY, close(NONE, Optional.of(NONE)))
                .refused(new NoSuchUnit(NONE));
    }

    @Test
    void not_twice() {
        beforeTheSitting(registered(), new UnitClosed(SOUTH, JANUARY, Optional.empty(), "nobody left"))
                .when(SECRETARY, close(SOUTH, Optional.of(SOUTH)))
                .refused(new UnitIsClosed(SOUTH));
    }

    @Test
    void not_into_itself() {
        beforeTheSitting(registered())
                .when(SECRETARY, close(SOUTH, Optional.of(SOUTH)))
                .refused(new IntoItself(SOUTH));
    }

    @Test
    void not_into_a_unit_that_is_not_registered() {
        beforeTheSitting(registered(), new UnitPlaced(EAST, Optional.of(SOUTH)))
                .when(SECRETARY, close(SOUTH, Optional.of(NONE)))
                .refused(new NoSuchUnit(NONE));
    }

    @Test
    void not_into_a_closed_unit() {
        beforeTheSitting(registered(), new UnitClosed(NORTH, JANUARY, Optional.empty(), "nobody left"))
                .when(SECRETARY, close(SOUTH, Optional.of(NORTH)))
                .refused(new UnitIsClosed(NORTH));
    }

    @Test
    void not_as_long_as_it_has_parts() {
        beforeTheSitting(registered(), new UnitPlaced(EAST, Optional.of(SOUTH)))
                .when(SECRETARY, close(SOUTH, Optional.of(NORTH)))
                .refused(new HasParts(SOUTH));
    }

    @Test
    void closed_parts_are_no_parts() {
        beforeTheSitting(
                        registered(),
                        new UnitPlaced(EAST, Optional.of(SOUTH)),
                        new UnitClosed(EAST, JANUARY, Optional.empty(), "nobody left"))
                .when(SECRETARY, close(SOUTH, Optional.empty()))
                .recorded(new UnitClosed(SOUTH, JULY, Optional.empty(), "resolved by its meeting"));
    }
}
