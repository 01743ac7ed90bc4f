package plenum.congress.bodies;

import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.BodiesRefusal.UnitTaken;

class RegisterUnitsTest {
    private static final Unit NORTH = new Unit(new UnitId(1), "North", 40, 2, "");

    @Test
    void units_are_registered() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new RegisterUnits(List.of(NORTH)))
                .recorded(new UnitsRegistered(List.of(NORTH)));
    }

    @Test
    void a_number_is_not_used_again() {
        beforeTheSitting(new UnitsRegistered(List.of(NORTH)))
                .when(new Actor.Organiser(), new RegisterUnits(List.of(NORTH)))
                .refused(new UnitTaken(new UnitId(1)));
    }

    @Test
    void a_number_does_not_stand_twice_in_the_list() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new RegisterUnits(List.of(NORTH, NORTH)))
                .refused(new UnitTaken(new UnitId(1)));
    }
}
