package plenum.congress.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.floor;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.RequestId;
import plenum.congress.SpeechId;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorRefusal.NoSuchRequest;
import plenum.congress.floor.FloorRefusal.NotInSession;
import plenum.congress.floor.FloorRefusal.NotPresent;
import plenum.congress.orders.FloorRule;
import plenum.congress.orders.SpeakingTime;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class CallSpeakerTest {
    private static final RequestId R1 = new RequestId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final SpeechId L2 = new SpeechId(2);
    private static final FloorRequested ASKED = new FloorRequested(R1, ANNA, FloorKind.CONTRIBUTION, "");
    private static final SpeechBegun ANNA_SPEAKS =
            new SpeechBegun(L1, ANNA, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 0);

    @Test
    void the_speaker_has_the_time_of_the_orders() {
        var after = given(floor(new FloorRule(List.of(new SpeakingTime("contribution", 600)), 0, true, false)), ASKED)
                .when(CHAIR, new CallSpeaker(R1))
                .recorded(new SpeechBegun(L1, ANNA, FloorKind.CONTRIBUTION, Optional.of(R1), Optional.empty(), 600));
        var speech = after.hall().floor().speaking().orElseThrow();
        assertThat(speech.endsAt()).contains(speech.since().plusSeconds(600));
        assertThat(after.hall().floor().queue()).isEmpty();
    }

    @Test
    void whoever_speaks_is_interrupted() {
        given(ANNA_SPEAKS, new FloorRequested(R1, BRUNO, FloorKind.POINT_OF_ORDER, ""))
                .when(CHAIR, new CallSpeaker(R1))
                .recorded(
                        new SpeechEnded(L1),
                        new SpeechBegun(L2, BRUNO, FloorKind.POINT_OF_ORDER, Optional.of(R1), Optional.empty(), 0));
    }

    @Test
    void nobody_is_called_out_of_session() {
        given(new SittingRecessed(S1, "noon")).when(CHAIR, new CallSpeaker(R1)).refused(new NotInSession());
    }

    @Test
    void only_those_in_the_queue_are_called() {
        given().when(CHAIR, new CallSpeaker(R1)).refused(new NoSuchRequest(R1));
    }

    @Test
    void who_has_left_is_not_called() {
        given(ASKED, new CheckedOut(ANNA)).when(CHAIR, new CallSpeaker(R1)).refused(new NotPresent(ANNA));
    }

    @Test
    void points_of_order_come_first_then_replies_and_questions_then_by_time() {
        var floor = given(
                        ASKED,
                        new FloorRequested(new RequestId(2), BRUNO, FloorKind.QUESTION, ""),
                        new FloorRequested(new RequestId(3), CLARA, FloorKind.CONTRIBUTION, ""),
                        new FloorRequested(new RequestId(4), DORA, FloorKind.POINT_OF_ORDER, ""))
                .hall()
                .floor();
        assertThat(floor.queue()).extracting(SpeechRequest::person).containsExactly(DORA, BRUNO, ANNA, CLARA);
    }
}
