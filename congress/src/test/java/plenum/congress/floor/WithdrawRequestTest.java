package plenum.congress.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.RequestId;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorFact.RequestWithdrawn;
import plenum.congress.floor.FloorRefusal.NoSuchRequest;
import plenum.congress.floor.FloorRefusal.NotYourRequest;

class WithdrawRequestTest {
    private static final RequestId R1 = new RequestId(1);
    private static final FloorRequested ASKED = new FloorRequested(R1, ANNA, FloorKind.CONTRIBUTION, "");

    @Test
    void it_is_withdrawn_by_whoever_made_it() {
        var after = given(ASKED).when(ANNA, new WithdrawRequest(R1)).recorded(new RequestWithdrawn(R1));
        assertThat(after.hall().floor().queue()).isEmpty();
    }

    @Test
    void it_is_withdrawn_by_the_chair() {
        given(ASKED).when(CHAIR, new WithdrawRequest(R1)).recorded(new RequestWithdrawn(R1));
    }

    @Test
    void what_is_not_in_the_queue_is_not_withdrawn() {
        given().when(BRUNO, new WithdrawRequest(R1)).refused(new NoSuchRequest(R1));
    }

    @Test
    void nobody_else_withdraws_it() {
        given(ASKED).when(BRUNO, new WithdrawRequest(R1)).refused(new NotYourRequest(R1));
    }
}
