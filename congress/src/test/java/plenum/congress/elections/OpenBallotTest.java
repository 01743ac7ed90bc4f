package plenum.congress.elections;

import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.paper;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.south;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.elections.Scene.twoFromTheNorth;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceRefusal.NoQuorum;
import plenum.congress.attendance.Quorum;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NobodyStands;
import plenum.congress.elections.ElectionRefusal.NotAsManyAsSeats;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.ElectionRefusal.NotReady;
import plenum.congress.elections.ElectionRefusal.RuleCannot;
import plenum.congress.elections.ElectionRefusal.TooFewNames;
import plenum.congress.elections.ElectionRefusal.TooManyNames;
import plenum.congress.elections.QuotaRefusal.QuotasUnmet;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.BallotPaper.Marking.Ranks;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnFact.KeyMade;
import plenum.congress.urns.UrnFact.PaperChosen;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnRefusal.NoKey;
import plenum.congress.urns.UrnRefusal.NobodyToVote;
import plenum.congress.urns.UrnRefusal.TooFewToMix;

class OpenBallotTest {
    private static final OpenBallot OPEN = new OpenBallot(E1);
    private static final List<String> NAMES = List.of("Olga", "Pjotr");

    private static Minutes election(Fact called) {
        return given(KEY).and(called, nominated("Olga", "Pjotr"), ready(2));
    }

    /// The urn as it is prepared by the next act.
    private static UrnPrepared prepared(Minutes before, Asked... questions) {
        var at = Minutes.BEGIN.plusSeconds(before.number() + 1);
        return before.hall().prepared(new OnElection(E1, 1), "Ed25519", paper(questions), 5, List.of(), at);
    }

    private static void isAsked(Fact called, Asked... questions) {
        var election = election(called);
        election.when(CHAIR, OPEN).recorded(opened(1, U1, standing(2)), prepared(election, questions));
    }

    @Test
    void a_list_is_crossed_where_it_is_not_struck() {
        isAsked(called(2, BallotForm.LIST, "struck-names"), new Asked("Committee", NAMES, new Crosses(0, 2, false)));
    }

    @Test
    void crosses_are_as_many_as_the_rule_allows_and_as_there_are_names_or_none() {
        isAsked(called(1, BallotForm.CROSSES, "two-round"), new Asked("Committee", NAMES, new Crosses(1, 1, true)));
        isAsked(called(3, BallotForm.CROSSES, "block-vote"), new Asked("Committee", NAMES, new Crosses(1, 2, true)));
    }

    @Test
    void each_name_is_answered_by_itself() {
        var answers = List.of("Yes", "No", "Abstain");
        isAsked(
                called(1, BallotForm.ANSWERS, "yes-no-abstain"),
                new Asked("Olga", answers, new Crosses(1, 1, false)),
                new Asked("Pjotr", answers, new Crosses(1, 1, false)));
    }

    @Test
    void names_are_ranked() {
        isAsked(called(1, BallotForm.RANKING, "irv"), new Asked("Committee", NAMES, new Ranks()));
    }

    @Test
    void who_votes_on_paper_has_no_credential() {
        var election = election(called(1, BallotForm.RANKING, "irv")).and(new PaperChosen(CLARAS, true));
        var at = Minutes.BEGIN.plusSeconds(election.number() + 1);
        var asked = paper(new Asked("Committee", NAMES, new Ranks()));
        election.when(CHAIR, OPEN)
                .recorded(
                        opened(1, U1, standing(2)),
                        election.hall().prepared(new OnElection(E1, 1), "Ed25519", asked, 2, List.of(CLARAS), at));
    }

    @Test
    void not_out_of_session() {
        given(RECESS).when(CHAIR, OPEN).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(BEHIND_DOORS).when(CHAIR, OPEN).refused(new BehindClosedDoors(S1));
    }

    @Test
    void not_without_a_quorum() {
        given(new CheckedOut(BRUNO), new CheckedOut(CLARA))
                .when(CHAIR, OPEN)
                .refused(new NoQuorum(new Quorum(1, 2, 3)));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, OPEN).refused(new NoSuchElection(E1));
    }

    @Test
    void not_while_nominations_are_open() {
        given(called(2, BallotForm.LIST, "struck-names")).when(CHAIR, OPEN).refused(new NotReady(E1));
    }

    @Test
    void not_while_it_is_open() {
        election(called(2, BallotForm.LIST, "struck-names"))
                .and(opened(1, U1, standing(2)))
                .when(CHAIR, OPEN)
                .refused(new NotReady(E1));
    }

    @Test
    void not_when_all_have_withdrawn() {
        given(called(2, BallotForm.LIST, "struck-names"), nominated("Olga"), ready(1), new NominationWithdrawn(E1, 1))
                .when(CHAIR, OPEN)
                .refused(new NobodyStands(E1));
    }

    @Test
    void a_list_has_as_many_names_as_seats() {
        election(called(3, BallotForm.LIST, "struck-names")).when(CHAIR, OPEN).refused(new NotAsManyAsSeats(2, 3));
    }

    @Test
    void a_ranking_in_the_curve_has_thirty_names_at_most() {
        var names = IntStream.range(0, 31).mapToObj(n -> "N" + n).toArray(String[]::new);
        given(called(3, BallotForm.RANKING, "scottish-stv"), nominated(names), ready(31))
                .when(CHAIR, OPEN)
                .refused(new TooManyNames(31, 30));
    }

    @Test
    void no_fewer_stand_than_must_be_crossed() {
        election(new ElectionCalled(
                        E1,
                        "Committee",
                        5,
                        BallotForm.CROSSES,
                        "block-vote",
                        "Ed25519",
                        Optional.of(3),
                        Optional.of(5),
                        Optional.empty()))
                .when(CHAIR, OPEN)
                .refused(new TooFewNames(2, 3));
    }

    @Test
    void a_rule_for_one_cross_counts_no_answers_on_two_names() {
        election(called(1, BallotForm.ANSWERS, "two-round"))
                .when(CHAIR, OPEN)
                .refused(new RuleCannot("two-round", 2, 1));
        election(called(1, BallotForm.ANSWERS, "block-vote"))
                .when(CHAIR, OPEN)
                .refused(new RuleCannot("block-vote", 2, 1));
    }

    @Test
    void not_without_a_key() {
        given(called(2, BallotForm.LIST, "struck-names"), nominated("Olga", "Pjotr"), ready(2))
                .when(CHAIR, OPEN)
                .refused(new NoKey("Ed25519"));
    }

    @Test
    void rankings_are_mixed_by_two_trustees() {
        given(
                        new CeremonyCalled("Ed25519", 1, List.of(ANNA)),
                        new KeyMade("Ed25519", "1", "[]"),
                        called(1, BallotForm.RANKING, "irv"),
                        nominated("Olga", "Pjotr"),
                        ready(2))
                .when(CHAIR, OPEN)
                .refused(new TooFewToMix(1, 2));
    }

    @Test
    void not_when_all_vote_on_paper() {
        election(called(2, BallotForm.LIST, "struck-names"))
                .and(new PaperChosen(ANNAS, true), new PaperChosen(BRUNOS, true), new PaperChosen(CLARAS, true))
                .when(CHAIR, OPEN)
                .refused(new NobodyToVote());
    }

    @Test
    void not_if_a_withdrawal_has_made_the_quotas_impossible() {
        given(KEY)
                .and(called(2, BallotForm.RANKING, "scottish-stv", south(1)), twoFromTheNorth(), ready(3))
                .and(new NominationWithdrawn(E1, 3))
                .when(CHAIR, OPEN)
                .refused(new QuotasUnmet(
                        E1,
                        "those who stand cannot meet the quotas: region South: at least 1; 0 elected, 0 continuing;"
                                + " 2 seats are left"));
    }
}
