package plenum.congress.mandates;

import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.mandates.MandateRefusal.NoSuchMandate;

class WithdrawMandateTest {
    @Test
    void a_mandate_is_withdrawn_once() {
        beforeTheSitting()
                .when(SECRETARY, new WithdrawMandate(ANNAS, "resigned"))
                .recorded(new MandateWithdrawn(ANNAS, "resigned"))
                .when(SECRETARY, new WithdrawMandate(ANNAS, "resigned"))
                .refused(new NoSuchMandate(ANNAS));
    }
}
