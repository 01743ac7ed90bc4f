package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.minutes.Cast;
import plenum.congress.record.RecordFact.TurnTaken;
import plenum.congress.record.RecordRefusal.NotInSession;
import plenum.congress.record.RecordRefusal.WithoutStenogram;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingFact.StenogramWaived;

class TakeTurnTest {
    private static final PersonId OTHER = Cast.ANNA;

    @Test
    void a_stenographer_takes_over() {
        var after = given(new TurnTaken(OTHER)).when(SECRETARY, new TakeTurn()).recorded(new TurnTaken(SECRETARY));
        assertThat(after.hall().record().turn().map(Turn::stenographer)).contains(SECRETARY);
    }

    @Test
    void twice_changes_nothing() {
        given(new TurnTaken(SECRETARY)).when(SECRETARY, new TakeTurn()).unchanged();
    }

    @Test
    void turns_are_taken_in_session() {
        given(new SittingRecessed(S1, "noon")).when(SECRETARY, new TakeTurn()).refused(new NotInSession());
    }

    @Test
    void a_sitting_without_stenogram_has_no_stenographers() {
        given(new SittingAdjourned(S1), new StenogramWaived(S2), new SittingOpened(S2, CHAIR))
                .when(SECRETARY, new TakeTurn())
                .refused(new WithoutStenogram(S2));
    }
}
