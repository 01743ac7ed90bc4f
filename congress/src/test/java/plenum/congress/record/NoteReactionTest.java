package plenum.congress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.record.RecordFact.ReactionNoted;
import plenum.congress.record.RecordRefusal.NoSuchIntensity;
import plenum.congress.record.RecordRefusal.NotInSession;
import plenum.congress.record.RecordRefusal.WithoutStenogram;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingFact.StenogramWaived;

class NoteReactionTest {

    @Test
    void the_hall_applauds() {
        var after = given().when(SECRETARY, new NoteReaction(ReactionKind.APPLAUSE, 4, true, "Stormy applause."))
                .recorded(new ReactionNoted(ReactionKind.APPLAUSE, 4, true, "Stormy applause."));
        assertThat(after.hall().record().lines().getLast().fact())
                .isEqualTo(new ReactionNoted(ReactionKind.APPLAUSE, 4, true, "Stormy applause."));
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(SECRETARY, new NoteReaction(ReactionKind.APPLAUSE, 0, false, ""))
                .refused(new NotInSession());
    }

    @Test
    void intensity_is_at_least_one() {
        given().when(SECRETARY, new NoteReaction(ReactionKind.CRY, 0, false, ""))
                .refused(new NoSuchIntensity(0));
    }

    @Test
    void intensity_is_at_most_four() {
        given().when(SECRETARY, new NoteReaction(ReactionKind.CRY, 5, false, ""))
                .refused(new NoSuchIntensity(5));
    }

    @Test
    void in_a_sitting_without_stenogram_nothing_said_is_recorded() {
        given(new SittingAdjourned(S1), new StenogramWaived(S2), new SittingOpened(S2, CHAIR))
                .when(SECRETARY, new NoteReaction(ReactionKind.CRY, 0, false, ""))
                .refused(new WithoutStenogram(S2));
    }
}
