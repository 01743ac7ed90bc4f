package plenum.congress.tellers;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.tellers.Count.BEHIND_DOORS;
import static plenum.congress.tellers.Count.CLOSED;
import static plenum.congress.tellers.Count.ONCE;
import static plenum.congress.tellers.Count.TWICE;
import static plenum.congress.tellers.Count.U1;
import static plenum.congress.tellers.Count.U9;
import static plenum.congress.tellers.Count.agreed;
import static plenum.congress.tellers.Count.balloting;
import static plenum.congress.tellers.Count.counted;
import static plenum.congress.tellers.Count.counting;
import static plenum.congress.tellers.Count.found;
import static plenum.congress.tellers.Count.sealed;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import plenum.congress.elections.BallotForm;
import plenum.congress.tellers.TellersFact.CountSealed;
import plenum.congress.tellers.TellersRefusal.BehindClosedDoors;
import plenum.congress.tellers.TellersRefusal.CountedOnce;
import plenum.congress.tellers.TellersRefusal.NoSeal;
import plenum.congress.tellers.TellersRefusal.NoSuchUrn;
import plenum.congress.tellers.TellersRefusal.NobodyOnPaper;
import plenum.congress.tellers.TellersRefusal.NotBeingCounted;
import plenum.congress.tellers.TellersRefusal.NotTheFirst;

class SealCountTest {
    private static final String SEAL = sealed(DORA, found(3, 1)).seal();
    private static final SealCount COUNT = new SealCount(U1, SEAL);

    @Test
    void a_count_under_seal_is_a_count_that_nobody_knows() {
        var paper = counting()
                .when(DORA, COUNT)
                .recorded(new CountSealed(U1, DORA, SEAL))
                .hall()
                .tellers()
                .paper(U1);
        assertThat(paper.hasCounted(DORA)).isTrue();
        assertThat(paper.counts()).isEmpty();
        assertThat(paper.toBeOpened()).isFalse();
        assertThat(paper.established()).isEmpty();
    }

    @Test
    void a_slip_is_corrected_under_seal_or_in_the_open() {
        var slip = counting().and(sealed(DORA, found(1, 3)));
        slip.when(DORA, COUNT).recorded(new CountSealed(U1, DORA, SEAL));
        var open = slip.when(DORA, new CountPaper(U1, found(3, 1))).recorded(counted(DORA, found(3, 1)));
        assertThat(open.hall().tellers().paper(U1).sealed()).isEmpty();
        var again = open.when(DORA, COUNT).recorded(new CountSealed(U1, DORA, SEAL));
        assertThat(again.hall().tellers().paper(U1).counts()).isEmpty();
    }

    @Test
    void only_the_first_count_is_sealed() {
        counting().and(sealed(EMIL, found(3, 1))).when(DORA, COUNT).refused(new NotTheFirst(U1));
        counting().and(counted(EMIL, found(3, 1))).when(DORA, COUNT).refused(new NotTheFirst(U1));
        agreed().when(DORA, COUNT).refused(new NotTheFirst(U1));
    }

    @Test
    void a_seal_is_a_hash() {
        counting().when(DORA, new SealCount(U1, "3 1")).refused(new NoSeal());
        counting().when(DORA, new SealCount(U1, SEAL.toUpperCase(Locale.ROOT))).refused(new NoSeal());
    }

    @Test
    void where_nothing_is_counted_nothing_is_sealed() {
        counting().and(BEHIND_DOORS).when(DORA, COUNT).refused(new BehindClosedDoors(S1));
        counting().when(DORA, new SealCount(U9, SEAL)).refused(new NoSuchUrn(U9));
        balloting(BallotForm.CROSSES, "two-round", TWICE, BRUNOS, CLARAS)
                .when(DORA, COUNT)
                .refused(new NotBeingCounted(U1));
        balloting(BallotForm.CROSSES, "two-round", TWICE)
                .and(CLOSED)
                .when(DORA, COUNT)
                .refused(new NobodyOnPaper(U1));
        balloting(BallotForm.CROSSES, "two-round", ONCE, BRUNOS, CLARAS)
                .and(CLOSED)
                .when(DORA, COUNT)
                .refused(new CountedOnce(U1));
    }
}
