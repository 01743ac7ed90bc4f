package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.minutes.Orders;
import plenum.congress.record.RecordFact.RecordPublished;
import plenum.congress.record.RecordFact.SpeechApproved;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.RecordRefusal.AwaitingSpeakers;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.SittingNotOver;
import plenum.congress.record.RecordRefusal.UnderSeal;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;

class PublishRecordTest {
    private static final UtteranceId T1 = new UtteranceId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final SpeechBegun SPOKEN =
            new SpeechBegun(L1, ANNA, FloorKind.REPORT, Optional.empty(), Optional.empty(), 0);
    private static final UtteranceTaken TAKEN = new UtteranceTaken(T1, Optional.of(L1), "Comrads!");

    private static final SittingAdjourned OVER = new SittingAdjourned(S1);

    @Test
    void the_record_of_a_sitting_is_published() {
        var after = given(SPOKEN, TAKEN, new SpeechApproved(L1, ANNA), OVER)
                .when(SECRETARY, new PublishRecord(S1))
                .recorded(new RecordPublished(S1));
        var record = after.hall().record();
        assertThat(record.published(record.utterance(T1).orElseThrow())).isTrue();
    }

    @Test
    void what_is_taken_down_afterwards_is_not_published_with_it() {
        var record = given(OVER, new RecordPublished(S1), TAKEN).hall().record();
        assertThat(record.published(record.utterance(T1).orElseThrow())).isFalse();
    }

    @Test
    void twice_changes_nothing() {
        given(OVER, new RecordPublished(S1))
                .when(SECRETARY, new PublishRecord(S1))
                .unchanged();
    }

    @Test
    void there_is_no_such_sitting() {
        var s9 = new SittingId(9);
        given().when(SECRETARY, new PublishRecord(s9)).refused(new NoSuchSitting(s9));
    }

    @Test
    void nothing_is_published_from_behind_closed_doors() {
        given(SPOKEN, TAKEN, OVER, new SittingOpened(S2, CHAIR), new DoorsClosed(S2))
                .when(SECRETARY, new PublishRecord(S1))
                .refused(new BehindClosedDoors(S2));
    }

    @Test
    void a_sitting_is_over_first() {
        given().when(SECRETARY, new PublishRecord(S1)).refused(new SittingNotOver(S1));
    }

    @Test
    void the_record_of_a_closed_sitting_is_sealed() {
        given(SPOKEN, TAKEN, new DoorsClosed(S1), OVER)
                .when(SECRETARY, new PublishRecord(S1))
                .refused(new UnderSeal(S1));
    }

    @Test
    void speakers_have_their_days() {
        given(SPOKEN, TAKEN, OVER).when(SECRETARY, new PublishRecord(S1)).refused(new AwaitingSpeakers(List.of(L1)));
    }

    @Test
    void where_no_approval_is_asked_nobody_is_waited_for() {
        given(Orders.approvalWithin(0), SPOKEN, TAKEN, OVER)
                .when(SECRETARY, new PublishRecord(S1))
                .recorded(new RecordPublished(S1));
    }
}
