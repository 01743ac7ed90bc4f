package plenum.congress.floor;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.RequestId;
import plenum.congress.SpeechId;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorRefusal.NoSuchPerson;
import plenum.congress.floor.FloorRefusal.NotAdmitted;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class GiveFloorTest {
    private static final RequestId R1 = new RequestId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final FloorRequested ASKED = new FloorRequested(R1, ANNA, FloorKind.CONTRIBUTION, "");

    @Test
    void the_chair_gives_a_guest_the_floor() {
        given().when(CHAIR, new GiveFloor(EMIL, FloorKind.GREETING))
                .recorded(new SpeechBegun(L1, EMIL, FloorKind.GREETING, Optional.empty(), Optional.empty(), 0));
    }

    @Test
    void a_request_of_the_same_kind_is_met() {
        given(ASKED)
                .when(CHAIR, new GiveFloor(ANNA, FloorKind.CONTRIBUTION))
                .recorded(new SpeechBegun(L1, ANNA, FloorKind.CONTRIBUTION, Optional.of(R1), Optional.empty(), 0));
    }

    @Test
    void nobody_speaks_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(CHAIR, new GiveFloor(new PersonId(99), FloorKind.GREETING))
                .refused(new NotInSession());
    }

    @Test
    void who_is_not_enrolled_does_not_speak() {
        given(new DoorsClosed(S1))
                .when(CHAIR, new GiveFloor(new PersonId(99), FloorKind.GREETING))
                .refused(new NoSuchPerson(new PersonId(99)));
    }

    @Test
    void an_uninvited_guest_does_not_speak_behind_closed_doors() {
        given(new DoorsClosed(S1))
                .when(CHAIR, new GiveFloor(EMIL, FloorKind.GREETING))
                .refused(new NotAdmitted(EMIL));
    }
}
