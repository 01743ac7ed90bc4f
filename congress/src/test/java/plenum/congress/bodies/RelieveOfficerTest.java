package plenum.congress.bodies;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;

class RelieveOfficerTest {
    @Test
    void an_officer_is_relieved_once() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new RelieveOfficer(CHAIR, Office.CHAIR))
                .recorded(new OfficerRelieved(CHAIR, Office.CHAIR))
                .when(new Actor.Organiser(), new RelieveOfficer(CHAIR, Office.CHAIR))
                .unchanged();
    }

    @Test
    void nobody_is_relieved_who_is_not_enrolled() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new RelieveOfficer(new PersonId(99), Office.TELLER))
                .refused(new NoSuchPerson(new PersonId(99)));
    }
}
