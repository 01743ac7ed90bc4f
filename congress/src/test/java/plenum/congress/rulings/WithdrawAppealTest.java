package plenum.congress.rulings;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.RulingId;
import plenum.congress.SpeechId;
import plenum.congress.VoteId;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorKind;
import plenum.congress.rulings.RulingFact.AppealDecided;
import plenum.congress.rulings.RulingFact.AppealSeconded;
import plenum.congress.rulings.RulingFact.AppealWithdrawn;
import plenum.congress.rulings.RulingFact.RulingAppealed;
import plenum.congress.rulings.RulingFact.RulingGiven;
import plenum.congress.rulings.RulingRefusal.NoSuchRuling;
import plenum.congress.rulings.RulingRefusal.NotAppealed;
import plenum.congress.rulings.RulingRefusal.NotYourAppeal;
import plenum.congress.rulings.RulingRefusal.TooLate;

class WithdrawAppealTest {
    private static final RulingId G1 = new RulingId(1);
    private static final RulingGiven RULED = new RulingGiven(
            G1, S1, Optional.empty(), CHAIR, Optional.of(ANNA), "Not germane.", Finding.NOT_WELL_TAKEN, "It is.", "");
    private static final RulingAppealed APPEALED = new RulingAppealed(G1, BRUNO, "", 1);
    private static final WithdrawAppeal WITHDRAW = new WithdrawAppeal(G1);
    private static final SpeechBegun CLARA_SPEAKS =
            new SpeechBegun(new SpeechId(1), CLARA, FloorKind.CONTRIBUTION, Optional.empty(), Optional.empty(), 0);

    @Test
    void the_ruling_stands_and_another_can_appeal() {
        given(RULED, APPEALED, new AppealSeconded(G1, ANNA))
                .when(BRUNO, WITHDRAW)
                .recorded(new AppealWithdrawn(G1))
                .when(CLARA, new AppealRuling(G1, "It matters to me."))
                .recorded(new RulingAppealed(G1, CLARA, "It matters to me.", 0));
    }

    @Test
    void there_is_no_such_ruling() {
        given().when(BRUNO, WITHDRAW).refused(new NoSuchRuling(G1));
    }

    @Test
    void no_appeal_waits() {
        given(RULED).when(BRUNO, WITHDRAW).refused(new NotAppealed(G1));
        given(RULED, APPEALED, new AppealDecided(G1, true, new VoteId(1)))
                .when(BRUNO, WITHDRAW)
                .refused(new NotAppealed(G1));
    }

    @Test
    void nobody_withdraws_anothers_appeal() {
        given(RULED, APPEALED, CLARA_SPEAKS).when(ANNA, WITHDRAW).refused(new NotYourAppeal(G1));
    }

    @Test
    void it_is_too_late_once_it_is_debated() {
        given(RULED, APPEALED, CLARA_SPEAKS).when(BRUNO, WITHDRAW).refused(new TooLate(G1));
    }
}
