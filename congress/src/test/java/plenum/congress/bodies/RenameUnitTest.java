package plenum.congress.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Branches.JANUARY;
import static plenum.congress.minutes.Branches.JULY;
import static plenum.congress.minutes.Branches.NONE;
import static plenum.congress.minutes.Branches.NORTH;
import static plenum.congress.minutes.Branches.registered;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.bodies.BodiesFact.UnitClosed;
import plenum.congress.bodies.BodiesFact.UnitRenamed;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.UnitIsClosed;

class RenameUnitTest {
    @Test
    void a_unit_has_another_name_and_its_former_one_is_kept() {
        var minutes = beforeTheSitting(registered())
                .when(SECRETARY, new RenameUnit(NORTH, "Far North", JULY))
                .recorded(new UnitRenamed(NORTH, "Far North", JULY));
        assertThat(minutes.hall().bodies().history(NORTH).orElseThrow().formerNames())
                .containsExactly(new FormerName("North", JULY));
        minutes.when(SECRETARY, new RenameUnit(NORTH, "Far North", JULY)).unchanged();
    }

    @Test
    void not_a_unit_that_is_not_registered() {
        beforeTheSitting(registered())
                .when(SECRETARY, new RenameUnit(NONE, "North", JULY))
                .refused(new NoSuchUnit(NONE));
    }

    @Test
    void not_a_closed_unit() {
        beforeTheSitting(registered(), new UnitClosed(NORTH, JANUARY, Optional.empty(), "nobody left"))
                .when(SECRETARY, new RenameUnit(NORTH, "Far North", JULY))
                .refused(new UnitIsClosed(NORTH));
    }
}
