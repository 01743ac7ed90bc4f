package plenum.congress.bodies;

import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.bodies.BodiesFact.OrganisationFounded;
import plenum.congress.bodies.BodiesRefusal.AlreadyFounded;

class FoundOrganisationTest {
    private static final Organisation SOCIETY = new Organisation("Society", "Meeting", "Hall", "UTC", false);

    @Test
    void a_congress_is_founded_once() {
        beforeTheSitting()
                .when(new Actor.Organiser(), new FoundOrganisation(SOCIETY))
                .recorded(new OrganisationFounded(SOCIETY))
                .when(new Actor.Organiser(), new FoundOrganisation(SOCIETY))
                .refused(new AlreadyFounded());
    }
}
