package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.SecretVote.PREPARED;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.open;

import org.junit.jupiter.api.Test;
import plenum.congress.MandateNumber;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.urns.UrnFact.PaperChosen;
import plenum.congress.urns.UrnRefusal.NoSuchMandate;

class PutOnPaperTest {
    @Test
    void a_mandate_votes_on_paper_and_on_its_device_again() {
        var after = given().when(SECRETARY, new PutOnPaper(CLARAS, true)).recorded(new PaperChosen(CLARAS, true));
        assertThat(after.hall().urns().onPaper()).containsExactly(CLARAS);
        var back = after.when(SECRETARY, new PutOnPaper(CLARAS, false)).recorded(new PaperChosen(CLARAS, false));
        assertThat(back.hall().urns().onPaper()).isEmpty();
    }

    @Test
    void an_urn_that_is_prepared_does_not_change() {
        var after = open().when(SECRETARY, new PutOnPaper(CLARAS, true)).recorded(new PaperChosen(CLARAS, true));
        assertThat(after.hall().urns().urn(U1).orElseThrow().prepared()).isEqualTo(PREPARED);
    }

    @Test
    void the_same_again_changes_nothing() {
        given(new PaperChosen(CLARAS, true))
                .when(SECRETARY, new PutOnPaper(CLARAS, true))
                .unchanged();
        given().when(SECRETARY, new PutOnPaper(CLARAS, false)).unchanged();
    }

    @Test
    void only_a_valid_mandate_votes() {
        given(new MandateWithdrawn(CLARAS, "moved away"))
                .when(SECRETARY, new PutOnPaper(CLARAS, true))
                .refused(new NoSuchMandate(CLARAS));
        given().when(SECRETARY, new PutOnPaper(new MandateNumber(9), false))
                .refused(new NoSuchMandate(new MandateNumber(9)));
    }
}
