package plenum.congress.tellers;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.tellers.Count.BEHIND_DOORS;
import static plenum.congress.tellers.Count.CLOSED;
import static plenum.congress.tellers.Count.E1;
import static plenum.congress.tellers.Count.ONCE;
import static plenum.congress.tellers.Count.RECESS;
import static plenum.congress.tellers.Count.TWICE;
import static plenum.congress.tellers.Count.U1;
import static plenum.congress.tellers.Count.U9;
import static plenum.congress.tellers.Count.agreed;
import static plenum.congress.tellers.Count.balloting;
import static plenum.congress.tellers.Count.counted;
import static plenum.congress.tellers.Count.counting;
import static plenum.congress.tellers.Count.established;
import static plenum.congress.tellers.Count.found;
import static plenum.congress.tellers.Count.urnCounted;

import org.junit.jupiter.api.Test;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.DeclareElected;
import plenum.congress.elections.PaperRefusal.PaperMissing;
import plenum.congress.tellers.TellersFact.RecountOrdered;
import plenum.congress.tellers.TellersFact.ReportSigned;
import plenum.congress.tellers.TellersRefusal.BehindClosedDoors;
import plenum.congress.tellers.TellersRefusal.CountedOnce;
import plenum.congress.tellers.TellersRefusal.NoReason;
import plenum.congress.tellers.TellersRefusal.NoSuchUrn;
import plenum.congress.tellers.TellersRefusal.NobodyOnPaper;
import plenum.congress.tellers.TellersRefusal.NotBeingCounted;
import plenum.congress.tellers.TellersRefusal.NotInSession;
import plenum.congress.tellers.TellersRefusal.NotReported;
import plenum.congress.tellers.TellersRefusal.NothingCounted;

class OrderRecountTest {
    private static final OrderRecount AGAIN = new OrderRecount(U1, "a bundle was left in the box");
    private static final RecountOrdered ORDERED = new RecountOrdered(U1, "a bundle was left in the box");
    private static final OrderRecount WITHOUT_REASON = new OrderRecount(U1, " ");

    @Test
    void what_was_counted_does_not_stand_any_more() {
        var recount = agreed().and(urnCounted())
                .and(new ReportSigned(U1, DORA))
                .when(CHAIR, AGAIN)
                .recorded(ORDERED);
        assertThat(recount.hall().tellers().paper(U1).signed()).isEmpty();
        recount.when(CHAIR, new DeclareElected(E1)).refused(new PaperMissing(E1));
        recount.when(DORA, new SignReport(U1)).refused(new NotReported(U1));
        var again = recount.when(EMIL, new CountPaper(U1, found(2, 2))).recorded(counted(EMIL, found(2, 2)));
        again.when(DORA, new CountPaper(U1, found(2, 2)))
                .recorded(counted(DORA, found(2, 2)), established(found(2, 2)))
                .when(DORA, new SignReport(U1))
                .recorded(new ReportSigned(U1, DORA));
    }

    @Test
    void not_out_of_session() {
        agreed().and(RECESS).when(CHAIR, WITHOUT_REASON).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        agreed().and(BEHIND_DOORS).when(CHAIR, WITHOUT_REASON).refused(new BehindClosedDoors(S1));
    }

    @Test
    void only_of_an_urn_that_is_being_counted_twice_on_paper() {
        agreed().when(CHAIR, new OrderRecount(U9, "")).refused(new NoSuchUrn(U9));
        balloting(BallotForm.CROSSES, "two-round", TWICE, BRUNOS, CLARAS)
                .when(CHAIR, WITHOUT_REASON)
                .refused(new NotBeingCounted(U1));
        balloting(BallotForm.CROSSES, "two-round", TWICE)
                .and(CLOSED)
                .when(CHAIR, WITHOUT_REASON)
                .refused(new NobodyOnPaper(U1));
        balloting(BallotForm.CROSSES, "two-round", ONCE, BRUNOS, CLARAS)
                .and(CLOSED)
                .when(CHAIR, WITHOUT_REASON)
                .refused(new CountedOnce(U1));
    }

    @Test
    void not_without_a_reason() {
        counting().when(CHAIR, WITHOUT_REASON).refused(new NoReason());
    }

    @Test
    void nothing_is_counted_yet() {
        counting().when(CHAIR, AGAIN).refused(new NothingCounted(U1));
    }
}
