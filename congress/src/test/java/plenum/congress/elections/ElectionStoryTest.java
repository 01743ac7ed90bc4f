package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.NORTH;
import static plenum.congress.elections.Scene.SOUTH;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.U2;
import static plenum.congress.elections.Scene.counted;
import static plenum.congress.elections.Scene.south;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.Nominee.Enrolled;
import plenum.congress.elections.Nominee.Named;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.elections.QuotaRefusal.QuotasUnmet;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.UrnFact.PaperChosen;
import plenum.count.transcript.Tie;

/// Whole elections, from the call to the declaration. What trustees find in the urns is made up.
class ElectionStoryTest {
    private static final String GERD = "Gerd", HANNA = "Hanna", INGE = "Inge", JAN = "Jan", KURT = "Kurt";

    private static CallElection call(int seats, BallotForm form, String rule) {
        return new CallElection(
                "Committee", seats, form, rule, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Nominate list(String... names) {
        return new Nominate(E1, Arrays.stream(names).<Nominee>map(Named::new).toList());
    }

    /// What an act makes, and the minutes with it.
    private static Minutes go(Minutes before, PersonId who, ElectionAct act) {
        var answer = before.when(who, act);
        assertThat(answer.decision()).isInstanceOf(plenum.congress.Decision.Allowed.class);
        return before.and(
                ((plenum.congress.Decision.Allowed) answer.decision()).facts().toArray(Fact[]::new));
    }

    private static Minutes called(Minutes before, CallElection call, String... names) {
        var called = go(before, CHAIR, call);
        var nominated = go(called, CHAIR, list(names));
        return go(go(nominated, CHAIR, new CloseNominations(E1)), CHAIR, new OpenBallot(E1));
    }

    private static Election election(Minutes minutes) {
        return minutes.hall().elections().election(E1).orElseThrow();
    }

    private static Minutes declared(Minutes before) {
        return go(before, CHAIR, new DeclareElected(E1));
    }

    @Test
    void a_list_of_five_is_voted_on_by_striking_out() {
        var begun = called(
                given(KEY).and(new PaperChosen(BRUNOS, true)),
                call(5, BallotForm.LIST, "struck-names"),
                GERD,
                HANNA,
                INGE,
                JAN,
                KURT);
        var voted = counted(begun, U1, 4, "[[4,3,2,4,1]]");
        var onPaper = new Figures(
                1,
                0,
                0,
                List.of(
                        new Votes(1, 0, 0),
                        new Votes(1, 0, 0),
                        new Votes(1, 0, 0),
                        new Votes(1, 0, 0),
                        new Votes(0, 1, 0)));
        var decided = declared(go(voted, SECRETARY, new EnterPaperBallots(E1, onPaper)));
        assertThat(election(decided).elected()).isEqualTo(List.of(1, 4, 2, 3));
        assertThat(election(decided).names(election(decided).elected())).isEqualTo(List.of(GERD, JAN, HANNA, INGE));
        assertThat(election(decided).transcript())
                .contains(
                        "round 1, urn U1: ballots 4, blank 0, invalid 0",
                        "  Kurt: yes 1, no 3",
                        "round 1, on paper: ballots 1, blank 0, invalid 0",
                        "  Kurt: yes 0, no 1",
                        "    Kurt   yes 1, no 4",
                        "Elected: Gerd, Jan, Hanna, Inge",
                        "The election is complete; vacant: 1 seat.");
    }

    @Test
    void a_committee_is_elected_by_transferable_vote() {
        var begun = called(
                given(KEY).and(new PaperChosen(CLARAS, true)),
                call(2, BallotForm.RANKING, "scottish-stv"),
                GERD,
                HANNA,
                INGE);
        var voted = counted(begun, U1, 2, "[[[1,2,3],[0,1,2]]]");
        var onPaper = new Rankings(1, List.of(new Marked(2, List.of(1, 0, 2))));
        var decided = declared(go(voted, SECRETARY, new EnterPaperBallots(E1, onPaper)));
        assertThat(election(decided).transcript().limit(5))
                .containsExactly(
                        "urn U1: ballots 2",
                        "on paper: ballots 3, invalid 1",
                        "Rule scottish-stv, seats 2",
                        "Ballots cast 5, valid 4, invalid 1",
                        "Quota 2: ⌊4 ÷ (2 + 1)⌋ + 1 = 2");
        assertThat(election(decided).elected()).isEqualTo(List.of(1, 2));
        assertThat(ElectionCount.ranked(election(decided), decided.hall().urns())
                        .winners())
                .isEqualTo(election(decided).names(election(decided).elected()));
    }

    @Test
    void a_tie_is_decided_by_lot() {
        var begun = called(given(KEY), call(1, BallotForm.CROSSES, "block-vote"), GERD, HANNA, INGE);
        var tied = declared(counted(begun, U1, 5, "[[0,2,2,1]]"));
        assertThat(election(tied).stage()).isInstanceOfSatisfying(Stage.Drawing.class, drawing -> {
            assertThat(drawing.question()).isEqualTo(Tie.Question.ELECTION);
            assertThat(drawing.among()).isEqualTo(List.of(1, 2));
        });
        var decided = declared(go(tied, CHAIR, new DrawLot(E1, 2)));
        assertThat(election(decided).elected()).isEqualTo(List.of(2));
        assertThat(election(decided).transcript())
                .contains("Lot in round 1 among Gerd, Hanna: Hanna, drawn in the hall");
    }

    @Test
    void a_tie_is_decided_by_a_text_that_everybody_knows() {
        var nominated =
                go(go(given(KEY), CHAIR, call(1, BallotForm.CROSSES, "block-vote")), CHAIR, list(GERD, HANNA, INGE));
        var agreed = go(nominated, CHAIR, new AgreeOnSource(E1, "the lottery of Saturday"));
        var begun = go(go(agreed, CHAIR, new CloseNominations(E1)), CHAIR, new OpenBallot(E1));
        var tied = declared(counted(begun, U1, 5, "[[0,2,2,1]]"));
        var decided = declared(go(tied, CHAIR, new DrawLotBySeed(E1, "3 14 15")));
        assertThat(election(decided).transcript())
                .contains("Lot in round 1 among Gerd, Hanna: Gerd, SHA-256 of \"3 14 15,1\" is"
                        + " 1cd3bdb458609f3bb5c145fa9c94e033762194be68ee24dd67e6807c2f489538; mod 2 is 0");
    }

    @Test
    void a_tie_of_rankings_is_decided_by_lot() {
        var begun = called(given(KEY), call(1, BallotForm.RANKING, "irv"), GERD, HANNA);
        var tied = declared(counted(begun, U1, 4, "[[[1,0],[1,2],[0,1],[2,1]]]"));
        assertThat(election(tied).stage()).isInstanceOf(Stage.Drawing.class);
        var decided = declared(go(tied, CHAIR, new DrawLot(E1, 2)));
        assertThat(election(decided).stage()).isInstanceOf(Stage.Decided.class);
    }

    @Test
    void a_run_off_follows_when_nobody_has_more_than_half() {
        var begun = called(given(KEY), call(1, BallotForm.CROSSES, "two-round"), GERD, HANNA, INGE);
        var undecided = declared(counted(begun, U1, 5, "[[0,1,2,2]]"));
        assertThat(election(undecided).stage())
                .isInstanceOfSatisfying(
                        Stage.Undecided.class,
                        stage -> assertThat(stage.standing()).isEqualTo(List.of(2, 3)));
        var again = go(go(undecided, CHAIR, new NextRound(E1)), CHAIR, new OpenBallot(E1));
        assertThat(again.hall().urns().urn(U2).orElseThrow().prepared().paper().questions())
                .isEqualTo(List.of(new Asked("Committee", List.of(HANNA, INGE), new Crosses(1, 1, true))));
        var decided = declared(counted(again, U2, 5, "[[1,1,3]]"));
        assertThat(election(decided).elected()).isEqualTo(List.of(3));
        assertThat(election(decided).transcript())
                .contains(
                        "round 1, urn U1: ballots 5, blank 0, invalid 0",
                        "round 2, urn U2: ballots 5, blank 1, invalid 0");
    }

    @Test
    void a_second_round_fills_the_seats_that_are_left() {
        var begun = called(given(KEY), call(2, BallotForm.CROSSES, "spd-list-8"), GERD, HANNA, INGE);
        var undecided = declared(counted(begun, U1, 5, "[[0,4,2,2]]"));
        assertThat(election(undecided).elected()).isEqualTo(List.of(1));
        assertThat(election(undecided).seatsLeft()).isEqualTo(1);
        var again = go(go(undecided, CHAIR, new NextRound(E1)), CHAIR, new OpenBallot(E1));
        var decided = declared(counted(again, U2, 5, "[[0,2,3]]"));
        assertThat(election(decided).elected()).isEqualTo(List.of(1, 3));
    }

    @Test
    void others_may_join_where_the_rule_lets_them() {
        var begun = called(given(KEY), call(1, BallotForm.CROSSES, "federal-president-54"), GERD, HANNA);
        var undecided = declared(counted(begun, U1, 5, "[[1,2,2]]"));
        var open = go(undecided, CHAIR, new NextRound(E1));
        var joined = go(go(open, CHAIR, list(JAN)), CHAIR, new CloseNominations(E1));
        assertThat(election(joined).stage()).isEqualTo(new Stage.Ready(List.of(), List.of(1, 2, 3)));
        var decided = declared(counted(go(joined, CHAIR, new OpenBallot(E1)), U2, 5, "[[0,1,1,3]]"));
        assertThat(election(decided).elected()).isEqualTo(List.of(3));
    }

    @Test
    void who_is_asked_and_accepts_is_elected_by_yes_and_no() {
        var called = go(given(KEY), CHAIR, call(2, BallotForm.ANSWERS, "yes-no-abstain"));
        var asked = go(called, ANNA, new Nominate(E1, List.of(new Enrolled(BRUNO))));
        var named = go(go(asked, BRUNO, new AcceptNomination(E1, 1)), BRUNO, list(KURT));
        var begun = go(go(named, CHAIR, new CloseNominations(E1)), CHAIR, new OpenBallot(E1));
        var decided = declared(counted(begun, U1, 5, "[[3,1,1],[2,0,3]]"));
        assertThat(election(decided).stage()).isInstanceOfSatisfying(Stage.Decided.class, stage -> {
            assertThat(stage.elected()).isEqualTo(List.of(1));
            assertThat(stage.vacant()).isEqualTo(1);
        });
    }

    private static Minutes fromTheRegions(CallElection call) {
        var north = go(go(given(KEY), CHAIR, call), CHAIR, list(NORTH, GERD, HANNA, INGE));
        return go(north, CHAIR, list(SOUTH, JAN, KURT));
    }

    private static CallElection call(BallotForm form, String rule, QuotasOfPersons quotas) {
        return new CallElection(
                "Committee",
                2,
                form,
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quotas));
    }

    private static Nominate list(GroupOfPersons group, String... names) {
        return new Nominate(E1, Arrays.stream(names).<Nominee>map(Named::new).toList(), List.of(group));
    }

    private static Minutes opened(Minutes nominated) {
        return go(go(nominated, CHAIR, new CloseNominations(E1)), CHAIR, new OpenBallot(E1));
    }

    @Test
    void a_seat_is_kept_for_a_region_by_transferable_vote() {
        var north = go(
                go(given(KEY), CHAIR, call(BallotForm.RANKING, "scottish-stv", south(1))),
                CHAIR,
                list(NORTH, GERD, HANNA));
        var begun = opened(go(north, CHAIR, list(SOUTH, JAN)));
        var decided = declared(counted(begun, U1, 5, "[[[1,2,0],[1,2,0],[1,2,0],[2,1,0],[2,1,0]]]"));
        assertThat(election(decided).names(election(decided).elected())).containsExactly(GERD, JAN);
        assertThat(election(decided).transcript()).contains("Demanded: region South: at least 1");
    }

    @Test
    void a_seat_is_kept_for_a_region_by_crosses() {
        var begun = opened(fromTheRegions(call(BallotForm.CROSSES, "block-vote", south(1))));
        var decided = declared(counted(begun, U1, 5, "[[0,4,3,1,2,0]]"));
        assertThat(election(decided).names(election(decided).elected())).containsExactly(GERD, JAN);
        assertThat(election(decided).transcript())
                .anyMatch(line -> line.contains("Hanna cannot be elected: region South: at least 1"));
    }

    @Test
    void no_further_round_is_held_in_which_the_quotas_cannot_be_met() {
        var begun = opened(fromTheRegions(call(BallotForm.CROSSES, "spd-list-8", south(1))));
        var undecided = declared(counted(begun, U1, 5, "[[0,2,2,1,2,1]]"));
        assertThat(election(undecided).elected()).isEmpty();
        var again = go(undecided, CHAIR, new NextRound(E1));
        assertThat(go(again, CHAIR, new OpenBallot(E1)).hall()).isNotNull();
        var without = go(go(again, CHAIR, new WithdrawNomination(E1, 4)), CHAIR, new WithdrawNomination(E1, 5));
        assertThat(without.when(CHAIR, new OpenBallot(E1)).decision())
                .isInstanceOfSatisfying(
                        plenum.congress.Decision.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(QuotasUnmet.class));
    }
}
