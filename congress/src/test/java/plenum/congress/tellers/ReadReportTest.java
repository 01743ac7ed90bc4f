package plenum.congress.tellers;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.tellers.Count.BEHIND_DOORS;
import static plenum.congress.tellers.Count.CLOSED;
import static plenum.congress.tellers.Count.RECESS;
import static plenum.congress.tellers.Count.TWICE;
import static plenum.congress.tellers.Count.U1;
import static plenum.congress.tellers.Count.U9;
import static plenum.congress.tellers.Count.agreed;
import static plenum.congress.tellers.Count.balloting;
import static plenum.congress.tellers.Count.counting;
import static plenum.congress.tellers.Count.report;
import static plenum.congress.tellers.Count.urnCounted;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.elections.BallotForm;
import plenum.congress.minutes.Minutes;
import plenum.congress.tellers.TellersFact.ReportRead;
import plenum.congress.tellers.TellersFact.ReportSigned;
import plenum.congress.tellers.TellersRefusal.BehindClosedDoors;
import plenum.congress.tellers.TellersRefusal.NoSuchUrn;
import plenum.congress.tellers.TellersRefusal.NotInSession;
import plenum.congress.tellers.TellersRefusal.NotReported;
import plenum.congress.tellers.TellersRefusal.NotSigned;

class ReadReportTest {
    private static final ReadReport READ = new ReadReport(U1);
    private static final ReportSigned BY_DORA = new ReportSigned(U1, DORA);
    private static final ReportSigned BY_EMIL = new ReportSigned(U1, EMIL);

    private static Minutes signed() {
        return agreed().and(urnCounted()).and(BY_DORA, BY_EMIL);
    }

    @Test
    void it_enters_the_record_in_full_with_who_has_signed() {
        var read = signed().when(DORA, READ).recorded(new ReportRead(U1, S1, report(2), List.of(DORA, EMIL)));
        read.when(DORA, READ).unchanged();
        assertThat(read.hall().record().lines().getLast().fact()).isInstanceOf(ReportRead.class);
    }

    @Test
    void where_nobody_votes_on_paper_one_teller_has_signed() {
        var counted =
                balloting(BallotForm.CROSSES, "two-round", TWICE).and(CLOSED).and(urnCounted());
        counted.when(DORA, READ).refused(new NotSigned(U1));
        assertThat(counted.and(BY_DORA).when(DORA, READ).decision())
                .isInstanceOf(plenum.congress.Decision.Allowed.class);
    }

    @Test
    void not_out_of_session() {
        counting().and(RECESS).when(DORA, READ).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        counting().and(BEHIND_DOORS).when(DORA, READ).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_urn() {
        counting().when(DORA, new ReadReport(U9)).refused(new NoSuchUrn(U9));
    }

    @Test
    void before_both_urns_are_known_there_is_none() {
        agreed().and(BY_DORA, BY_EMIL).when(DORA, READ).refused(new NotReported(U1));
    }

    @Test
    void those_who_counted_what_stands_have_signed() {
        agreed().and(urnCounted())
                .and(BY_DORA, new ReportSigned(U1, ANNA))
                .when(DORA, READ)
                .refused(new NotSigned(U1));
    }
}
