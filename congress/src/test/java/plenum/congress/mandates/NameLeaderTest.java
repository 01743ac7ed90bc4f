package plenum.congress.mandates;

import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.Unit;
import plenum.congress.mandates.MandateFact.LeaderNamed;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;
import plenum.congress.mandates.MandateRefusal.NotOfTheDelegation;

class NameLeaderTest {
    private static final UnitId NORTH = new UnitId(1);
    private static final UnitsRegistered REGISTERED = new UnitsRegistered(List.of(new Unit(NORTH, "North", 9, 0, "")));

    @Test
    void one_of_the_delegates_leads() {
        given(REGISTERED)
                .when(SECRETARY, new NameLeader(NORTH, BRUNO))
                .recorded(new LeaderNamed(NORTH, BRUNO))
                .when(SECRETARY, new NameLeader(NORTH, BRUNO))
                .unchanged();
    }

    @Test
    void not_of_a_unit_that_is_not_there() {
        given().when(SECRETARY, new NameLeader(NORTH, BRUNO)).refused(new NoSuchUnit(NORTH));
    }

    @Test
    void not_somebody_without_a_mandate_of_the_unit() {
        given(REGISTERED).when(SECRETARY, new NameLeader(NORTH, EMIL)).refused(new NotOfTheDelegation(EMIL, NORTH));
    }
}
