package plenum.congress.tellers;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.tellers.Count.BEHIND_DOORS;
import static plenum.congress.tellers.Count.CLOSED;
import static plenum.congress.tellers.Count.TWICE;
import static plenum.congress.tellers.Count.U1;
import static plenum.congress.tellers.Count.U9;
import static plenum.congress.tellers.Count.agreed;
import static plenum.congress.tellers.Count.balloting;
import static plenum.congress.tellers.Count.counting;
import static plenum.congress.tellers.Count.report;
import static plenum.congress.tellers.Count.urnCounted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.minutes.Minutes;
import plenum.congress.minutes.SecretVote;
import plenum.congress.tellers.TellersFact.ReportSigned;
import plenum.congress.tellers.TellersRefusal.BehindClosedDoors;
import plenum.congress.tellers.TellersRefusal.NoSuchUrn;
import plenum.congress.tellers.TellersRefusal.NotReported;
import plenum.congress.tellers.TellersReport.Line;
import plenum.congress.tellers.TellersReport.Pile;

class SignReportTest {
    private static final SignReport SIGN = new SignReport(U1);

    private static TellersReport reported(Minutes minutes) {
        return minutes.hall()
                .report(minutes.hall().urns().urn(U1).orElseThrow())
                .orElseThrow();
    }

    @Test
    void each_teller_signs_once() {
        var counted = agreed().and(urnCounted());
        var signed = counted.when(DORA, SIGN).recorded(new ReportSigned(U1, DORA));
        signed.when(DORA, SIGN).unchanged();
        signed.when(EMIL, SIGN).recorded(new ReportSigned(U1, EMIL));
    }

    @Test
    void the_report_has_both_urns_side_by_side() {
        assertThat(reported(agreed().and(urnCounted()))).isEqualTo(report(2));
        assertThat(report(2).together()).isEqualTo(new Pile(5, 5, 0, 0));
    }

    @Test
    void names_stand_in_the_order_of_their_votes() {
        var counted =
                balloting(BallotForm.CROSSES, "two-round", TWICE).and(CLOSED).and(urnCounted("[[0,0,1]]"));
        assertThat(reported(counted))
                .isEqualTo(new TellersReport(
                        3,
                        5,
                        5,
                        "of-votes",
                        Optional.of(1L),
                        new Pile(5, 1, 0, 0),
                        Optional.empty(),
                        0,
                        List.of(),
                        List.of(
                                new Line(2, new Votes(1, 0, 0), new Votes(0, 0, 0)),
                                new Line(1, new Votes(0, 0, 0), new Votes(0, 0, 0)))));
    }

    @Test
    void of_rankings_it_has_the_first_preferences() {
        var counted = balloting(BallotForm.RANKING, "irv", TWICE).and(CLOSED).and(urnCounted("[[[2,1]]]"));
        assertThat(reported(counted).majority()).isEqualTo("rankings");
        assertThat(reported(counted).lines())
                .isEqualTo(List.of(
                        new Line(2, new Votes(1, 0, 0), new Votes(0, 0, 0)),
                        new Line(1, new Votes(0, 0, 0), new Votes(0, 0, 0))));
    }

    @Test
    void a_vote_has_one_line_and_its_majority() {
        assertThat(reported(SecretVote.counted(2, 0, 1)))
                .isEqualTo(new TellersReport(
                        3,
                        5,
                        5,
                        "simple",
                        Optional.of(2L),
                        new Pile(5, 3, 0, 0),
                        Optional.empty(),
                        0,
                        List.of(),
                        List.of(new Line(1, new Votes(2, 0, 1), new Votes(0, 0, 0)))));
    }

    @Test
    void not_behind_closed_doors() {
        counting().and(BEHIND_DOORS).when(DORA, SIGN).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_urn() {
        counting().when(DORA, new SignReport(U9)).refused(new NoSuchUrn(U9));
    }

    @Test
    void there_is_nothing_to_sign_before_both_urns_are_known() {
        agreed().when(DORA, SIGN).refused(new NotReported(U1));
        counting().and(urnCounted()).when(DORA, SIGN).refused(new NotReported(U1));
    }
}
