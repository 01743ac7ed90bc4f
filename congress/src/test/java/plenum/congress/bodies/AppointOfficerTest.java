package plenum.congress.bodies;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;

class AppointOfficerTest {
    @Test
    void a_person_is_given_an_office_once() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new AppointOfficer(ANNA, Office.TELLER))
                .recorded(new OfficerAppointed(ANNA, Office.TELLER))
                .when(new Actor.Organiser(), new AppointOfficer(ANNA, Office.TELLER))
                .unchanged();
    }

    @Test
    void nobody_is_appointed_who_is_not_enrolled() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new AppointOfficer(new PersonId(99), Office.TELLER))
                .refused(new NoSuchPerson(new PersonId(99)));
    }
}
