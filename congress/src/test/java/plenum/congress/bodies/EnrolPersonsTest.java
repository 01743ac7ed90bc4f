package plenum.congress.bodies;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.PersonTaken;

class EnrolPersonsTest {
    private static final PersonId P8 = new PersonId(8);

    private static Person person(PersonId id, Optional<UnitId> unit) {
        return new Person(id, "Frieda", unit, List.of());
    }

    @Test
    void a_person_is_enrolled() {
        beforeTheSitting()
                .when(SECRETARY, new EnrolPersons(List.of(person(P8, Optional.empty()))))
                .recorded(new PersonsEnrolled(List.of(person(P8, Optional.empty()))));
    }

    @Test
    void not_under_a_number_that_is_taken_whatever_the_unit() {
        beforeTheSitting()
                .when(SECRETARY, new EnrolPersons(List.of(person(ANNA, Optional.of(new UnitId(9))))))
                .refused(new PersonTaken(ANNA));
    }

    @Test
    void not_twice_in_one_list() {
        beforeTheSitting()
                .when(SECRETARY, new EnrolPersons(List.of(person(P8, Optional.empty()), person(P8, Optional.empty()))))
                .refused(new PersonTaken(P8));
    }

    @Test
    void not_from_a_unit_that_is_not_registered() {
        beforeTheSitting()
                .when(SECRETARY, new EnrolPersons(List.of(person(P8, Optional.of(new UnitId(9))))))
                .refused(new NoSuchUnit(new UnitId(9)));
    }
}
