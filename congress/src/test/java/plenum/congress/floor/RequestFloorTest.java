package plenum.congress.floor;

import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.floor;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor.Organiser;
import plenum.congress.RequestId;
import plenum.congress.SpeechId;
import plenum.congress.agenda.AgendaFact.ItemProposed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorFact.ListClosed;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorRefusal.AlreadyAsked;
import plenum.congress.floor.FloorRefusal.ListIsClosed;
import plenum.congress.floor.FloorRefusal.NotEntitled;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.floor.FloorRefusal.NotPresent;
import plenum.congress.floor.FloorRefusal.SpokenOften;
import plenum.congress.orders.FloorRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class RequestFloorTest {
    private static final RequestId R1 = new RequestId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final FloorRequested ASKED = new FloorRequested(R1, ANNA, FloorKind.CONTRIBUTION, "");
    private static final SpeechBegun ANNA_SPEAKS =
            new SpeechBegun(L1, ANNA, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 0);

    @Test
    void a_delegate_asks_for_the_floor() {
        given().when(ANNA, new RequestFloor(FloorKind.CONTRIBUTION, "")).recorded(ASKED);
    }

    @Test
    void nobody_asks_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(EMIL, new RequestFloor(FloorKind.CONTRIBUTION, ""))
                .refused(new NotInSession());
    }

    @Test
    void a_guest_is_not_entitled() {
        given().when(EMIL, new RequestFloor(FloorKind.CONTRIBUTION, "")).refused(new NotEntitled());
    }

    @Test
    void the_organiser_is_not_entitled() {
        given().when(new Organiser(), new RequestFloor(FloorKind.CONTRIBUTION, ""))
                .refused(new NotEntitled());
    }

    @Test
    void a_guest_asks_where_the_orders_let_guests_speak() {
        given(floor(new FloorRule(List.of(), 0, true, true)), new CheckedIn(EMIL))
                .when(EMIL, new RequestFloor(FloorKind.CONTRIBUTION, ""))
                .recorded(new FloorRequested(R1, EMIL, FloorKind.CONTRIBUTION, ""));
    }

    @Test
    void a_consultative_voice_is_not_entitled_where_the_orders_say_so() {
        given(floor(new FloorRule(List.of(), 0, false, true)))
                .when(DORA, new RequestFloor(FloorKind.CONTRIBUTION, ""))
                .refused(new NotEntitled());
    }

    @Test
    void one_asks_in_the_hall() {
        given(new CheckedOut(ANNA), new ListClosed())
                .when(ANNA, new RequestFloor(FloorKind.CONTRIBUTION, ""))
                .refused(new NotPresent(ANNA));
    }

    @Test
    void nobody_is_put_on_a_closed_list() {
        given(ASKED, new ListClosed())
                .when(ANNA, new RequestFloor(FloorKind.CONTRIBUTION, ""))
                .refused(new ListIsClosed());
    }

    @Test
    void a_point_of_order_is_made_when_the_list_is_closed() {
        given(new ListClosed())
                .when(ANNA, new RequestFloor(FloorKind.POINT_OF_ORDER, "quorum"))
                .recorded(new FloorRequested(R1, ANNA, FloorKind.POINT_OF_ORDER, "quorum"));
    }

    @Test
    void one_request_of_a_kind_waits() {
        given(ASKED).when(ANNA, new RequestFloor(FloorKind.CONTRIBUTION, "")).refused(new AlreadyAsked(R1));
    }

    @Test
    void one_contributes_as_often_as_the_orders_allow() {
        given(floor(new FloorRule(List.of(), 1, true, false)), ANNA_SPEAKS, new SpeechEnded(L1))
                .when(ANNA, new RequestFloor(FloorKind.CONTRIBUTION, ""))
                .refused(new SpokenOften(1));
    }

    @Test
    void contributions_are_counted_on_each_item_anew() {
        given(
                        floor(new FloorRule(List.of(), 1, true, false)),
                        ANNA_SPEAKS,
                        new SpeechEnded(L1),
                        new ItemProposed(A1, "1", Optional.empty(), "Report", "", 0),
                        new ItemTakenUp(A1))
                .when(ANNA, new RequestFloor(FloorKind.CONTRIBUTION, ""))
                .recorded(ASKED);
    }
}
