package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.SittingId;
import plenum.congress.record.RecordFact.MinutesApproved;
import plenum.congress.record.RecordFact.MinutesRemarked;
import plenum.congress.record.RecordFact.MinutesSigned;
import plenum.congress.record.RecordRefusal.BehindClosedDoors;
import plenum.congress.record.RecordRefusal.MinutesAreApproved;
import plenum.congress.record.RecordRefusal.NoSuchRemark;
import plenum.congress.record.RecordRefusal.NoSuchSitting;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.UnderSeal;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;

class RemarkOnMinutesTest {
    private static final MinutesRemarked FIRST = new MinutesRemarked(S1, 1, "It rained.", SECRETARY);

    @Test
    void a_remark_stands_in_the_minutes() {
        var after = given(FIRST)
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.empty(), "It snowed."))
                .recorded(new MinutesRemarked(S1, 2, "It snowed.", SECRETARY));
        assertThat(after.hall().record().minutes(S1).remarks())
                .extracting(SittingMinutes.Remark::text)
                .containsExactly("It rained.", "It snowed.");
    }

    @Test
    void a_remark_is_struck_out() {
        var after = given(FIRST)
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.of(1), ""))
                .recorded(new MinutesRemarked(S1, 1, "", SECRETARY));
        assertThat(after.hall().record().minutes(S1).remarks())
                .extracting(SittingMinutes.Remark::text)
                .containsExactly("");
    }

    @Test
    void the_same_text_changes_nothing() {
        given(FIRST)
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.of(1), "It rained."))
                .unchanged();
    }

    @Test
    void a_remark_undoes_the_signatures() {
        var after = given(new SittingAdjourned(S1), new MinutesSigned(S1, CHAIR))
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.empty(), "It snowed."))
                .recorded(new MinutesRemarked(S1, 1, "It snowed.", SECRETARY));
        assertThat(after.hall().record().minutes(S1).signatures()).isEmpty();
    }

    @Test
    void there_is_no_such_sitting() {
        var s9 = new SittingId(9);
        given().when(SECRETARY, new RemarkOnMinutes(s9, Optional.of(7), "")).refused(new NoSuchSitting(s9));
    }

    @Test
    void approved_minutes_stand() {
        given(new SittingAdjourned(S1), new MinutesSigned(S1, CHAIR), new MinutesApproved(S1))
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.of(7), ""))
                .refused(new MinutesAreApproved(S1));
    }

    @Test
    void only_a_remark_that_is_there_is_changed() {
        given(FIRST)
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.of(2), ""))
                .refused(new NoSuchRemark(S1, 2));
        given(FIRST)
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.of(0), ""))
                .refused(new NoSuchRemark(S1, 0));
    }

    @Test
    void a_new_remark_has_a_text() {
        given().when(SECRETARY, new RemarkOnMinutes(S1, Optional.empty(), " ")).refused(new NoText());
    }

    @Test
    void minutes_are_kept_in_the_open() {
        given(new SittingAdjourned(S1), new SittingOpened(S2, CHAIR), new DoorsClosed(S2))
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.empty(), "It snowed."))
                .refused(new BehindClosedDoors(S2));
    }

    @Test
    void what_was_done_behind_closed_doors_is_not_remarked_on_in_the_open() {
        given(new DoorsClosed(S1), new SittingAdjourned(S1))
                .when(SECRETARY, new RemarkOnMinutes(S1, Optional.empty(), "It snowed."))
                .refused(new UnderSeal(S1));
    }
}
