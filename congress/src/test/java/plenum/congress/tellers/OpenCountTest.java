package plenum.congress.tellers;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.tellers.Count.BEHIND_DOORS;
import static plenum.congress.tellers.Count.CLOSED;
import static plenum.congress.tellers.Count.ONCE;
import static plenum.congress.tellers.Count.SALT;
import static plenum.congress.tellers.Count.TWICE;
import static plenum.congress.tellers.Count.U1;
import static plenum.congress.tellers.Count.U9;
import static plenum.congress.tellers.Count.balloting;
import static plenum.congress.tellers.Count.counted;
import static plenum.congress.tellers.Count.counting;
import static plenum.congress.tellers.Count.crosses;
import static plenum.congress.tellers.Count.established;
import static plenum.congress.tellers.Count.found;
import static plenum.congress.tellers.Count.ranked;
import static plenum.congress.tellers.Count.sealed;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.PaperBallots;
import plenum.congress.minutes.Minutes;
import plenum.congress.tellers.TellersFact.CountOpened;
import plenum.congress.tellers.TellersFact.RecountOrdered;
import plenum.congress.tellers.TellersFact.UnclearDecided;
import plenum.congress.tellers.TellersRefusal.AnotherCounts;
import plenum.congress.tellers.TellersRefusal.BehindClosedDoors;
import plenum.congress.tellers.TellersRefusal.CountedOnce;
import plenum.congress.tellers.TellersRefusal.ImpossiblePaper;
import plenum.congress.tellers.TellersRefusal.InvalidWithoutReason;
import plenum.congress.tellers.TellersRefusal.NoSuchUrn;
import plenum.congress.tellers.TellersRefusal.NobodyOnPaper;
import plenum.congress.tellers.TellersRefusal.NotBeingCounted;
import plenum.congress.tellers.TellersRefusal.NotWhatWasSealed;
import plenum.congress.tellers.TellersRefusal.NothingSealed;
import plenum.congress.tellers.TellersRefusal.OtherPaper;
import plenum.congress.tellers.TellersRefusal.OwnSealed;
import plenum.congress.tellers.TellersRefusal.StillSealed;

class OpenCountTest {
    private static final Actor SERVER = new Actor.Organiser();

    private static OpenCount open(PaperBallots found) {
        return new OpenCount(U1, found, SALT);
    }

    private static CountOpened opened(PaperBallots found) {
        return new CountOpened(U1, DORA, found, SALT);
    }

    /// Dora has counted under seal, and Emil after her.
    private static Minutes both(PaperBallots doras, PaperBallots emils) {
        return counting().and(sealed(DORA, doras), counted(EMIL, emils));
    }

    @Test
    void counts_that_agree_establish_what_was_on_paper() {
        var done = both(found(3, 1), found(3, 1))
                .when(SERVER, open(found(3, 1)))
                .recorded(opened(found(3, 1)), established(found(3, 1)));
        var paper = done.hall().tellers().paper(U1);
        assertThat(paper.agreement().orElseThrow().by()).containsExactly(DORA, EMIL);
        assertThat(paper.sealed()).isEmpty();
    }

    @Test
    void counts_that_differ_are_recounted() {
        var differ =
                both(found(3, 1), found(2, 2)).when(SERVER, open(found(3, 1))).recorded(opened(found(3, 1)));
        assertThat(differ.hall().tellers().paper(U1).counts())
                .extracting(PaperUrn.Count::by)
                .containsExactly(DORA, EMIL);
        differ.when(DORA, new CountPaper(U1, found(2, 2))).refused(new AnotherCounts(List.of(ANNA)));
        differ.when(ANNA, new CountPaper(U1, found(3, 1)))
                .recorded(counted(ANNA, found(3, 1)), established(found(3, 1)));
    }

    @Test
    void what_was_sealed_cannot_be_changed() {
        var both = both(found(3, 1), found(2, 2));
        both.when(SERVER, open(found(2, 2))).refused(new NotWhatWasSealed(U1));
        both.when(SERVER, new OpenCount(U1, found(3, 1), "00fe")).refused(new NotWhatWasSealed(U1));
        both.when(SERVER, new OpenCount(U1, found(3, 1), "salt")).refused(new NotWhatWasSealed(U1));
        both.when(DORA, new CountPaper(U1, found(2, 2))).refused(new OwnSealed(U1));
        counting()
                .and(sealed(ANNA, found(3, 1)), counted(EMIL, found(3, 1)))
                .when(SERVER, open(found(3, 1)))
                .recorded(new CountOpened(U1, ANNA, found(3, 1), SALT), established(found(3, 1)));
        assertThat(sealed(ANNA, found(3, 1)).seal())
                .isNotEqualTo(sealed(DORA, found(3, 1)).seal());
    }

    @Test
    void a_seal_holds_until_somebody_else_has_counted() {
        counting()
                .and(sealed(DORA, found(3, 1)))
                .when(SERVER, open(found(3, 1)))
                .refused(new StillSealed(U1));
    }

    @Test
    void a_seal_that_nobody_can_open_is_given_up_by_a_recount() {
        var lost = both(found(3, 1), found(3, 1));
        lost.when(ANNA, new CountPaper(U1, found(3, 1)))
                .recorded(counted(ANNA, found(3, 1)), established(found(3, 1)))
                .when(SERVER, open(found(3, 1)))
                .refused(new StillSealed(U1));
        lost.when(CHAIR, new OrderRecount(U1, "a count is lost"))
                .recorded(new RecountOrdered(U1, "a count is lost"))
                .when(SERVER, open(found(3, 1)))
                .refused(new NothingSealed(U1));
    }

    @Test
    void a_seal_over_what_cannot_be_is_not_opened() {
        both(ranked(), found(3, 1)).when(SERVER, open(ranked())).refused(new OtherPaper(U1));
        var invalid = crosses(4, 0, 1, 2, 1);
        both(invalid, found(3, 1)).when(SERVER, open(invalid)).refused(new InvalidWithoutReason(U1));
        var unclear = new UnclearPaper(1, UnclearKind.TOO_MANY, crosses(1, 0, 1, 0, 0), "both are crossed", EMIL);
        both(found(3, 1), found(2, 1))
                .and(new UnclearDecided(U1, unclear))
                .when(SERVER, open(found(3, 1)))
                .refused(new ImpossiblePaper(4));
    }

    @Test
    void nothing_lies_under_seal() {
        counting().when(SERVER, open(found(3, 1))).refused(new NothingSealed(U1));
    }

    @Test
    void where_nothing_is_counted_nothing_is_opened() {
        both(found(3, 1), found(3, 1))
                .and(BEHIND_DOORS)
                .when(SERVER, open(found(3, 1)))
                .refused(new BehindClosedDoors(S1));
        counting().when(SERVER, new OpenCount(U9, found(3, 1), SALT)).refused(new NoSuchUrn(U9));
        balloting(BallotForm.CROSSES, "two-round", TWICE, BRUNOS, CLARAS)
                .when(SERVER, open(found(3, 1)))
                .refused(new NotBeingCounted(U1));
        balloting(BallotForm.CROSSES, "two-round", TWICE)
                .and(CLOSED)
                .when(SERVER, open(found(3, 1)))
                .refused(new NobodyOnPaper(U1));
        balloting(BallotForm.CROSSES, "two-round", ONCE, BRUNOS, CLARAS)
                .and(CLOSED)
                .when(SERVER, open(found(3, 1)))
                .refused(new CountedOnce(U1));
    }
}
