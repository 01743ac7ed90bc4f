package plenum.congress.rulings;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.RulingId;
import plenum.congress.SpeechId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.motions.MotionRefusal.NotEntitled;
import plenum.congress.rulings.RulingFact.AppealSeconded;
import plenum.congress.rulings.RulingFact.RulingAppealed;
import plenum.congress.rulings.RulingFact.RulingGiven;
import plenum.congress.rulings.RulingRefusal.NoSuchRuling;
import plenum.congress.rulings.RulingRefusal.NotAwaitingSeconders;
import plenum.congress.rulings.RulingRefusal.OwnAppeal;
import plenum.congress.rulings.RulingRefusal.TooLate;

class SecondAppealTest {
    private static final RulingId G1 = new RulingId(1);
    private static final RulingGiven RULED = new RulingGiven(
            G1, S1, Optional.empty(), CHAIR, Optional.of(ANNA), "Not germane.", Finding.NOT_WELL_TAKEN, "It is.", "");
    private static final RulingAppealed APPEALED = new RulingAppealed(G1, BRUNO, "", 1);
    private static final SecondAppeal SECOND = new SecondAppeal(G1);
    private static final SpeechBegun CLARA_SPEAKS =
            new SpeechBegun(new SpeechId(1), CLARA, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 0);

    @Test
    void a_delegate_supports_an_appeal() {
        given(RULED, APPEALED).when(ANNA, SECOND).recorded(new AppealSeconded(G1, ANNA));
    }

    @Test
    void seconding_twice_changes_nothing() {
        given(RULED, APPEALED, new AppealSeconded(G1, ANNA)).when(ANNA, SECOND).unchanged();
    }

    @Test
    void a_guest_is_not_entitled() {
        given().when(EMIL, SECOND).refused(new NotEntitled());
    }

    @Test
    void there_is_no_such_ruling() {
        given().when(ANNA, SECOND).refused(new NoSuchRuling(G1));
    }

    @Test
    void nobody_has_appealed() {
        given(RULED).when(ANNA, SECOND).refused(new NotAwaitingSeconders(G1));
    }

    @Test
    void it_has_enough_seconders() {
        given(RULED, APPEALED, new AppealSeconded(G1, ANNA)).when(CLARA, SECOND).refused(new NotAwaitingSeconders(G1));
    }

    @Test
    void nobody_seconds_the_own_appeal() {
        given(RULED, APPEALED, CLARA_SPEAKS).when(BRUNO, SECOND).refused(new OwnAppeal(G1));
    }

    @Test
    void it_is_too_late_once_other_business_has_begun() {
        given(RULED, APPEALED, CLARA_SPEAKS).when(ANNA, SECOND).refused(new TooLate(G1));
    }
}
