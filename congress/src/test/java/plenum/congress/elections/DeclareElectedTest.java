package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.counted;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.paper;
import static plenum.congress.elections.Scene.prepared;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.MandateNumber;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotCounted;
import plenum.congress.elections.ElectionRefusal.NotCounting;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.PaperRefusal.PaperMissing;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.BallotPaper.Marking.Ranks;

class DeclareElectedTest {
    private static final DeclareElected DECLARE = new DeclareElected(E1);
    private static final BallotPaper LISTED =
            paper(new Asked("Committee", List.of("Olga", "Pjotr"), new Crosses(0, 2, false)));
    private static final BallotPaper RANKED = paper(new Asked("Committee", List.of("Olga", "Pjotr"), new Ranks()));

    private static Minutes balloting(MandateNumber... onPaper) {
        return given(KEY)
                .and(called(2, BallotForm.LIST, "struck-names"), nominated("Olga", "Pjotr"), ready(2))
                .and(opened(1, U1, standing(2)), prepared(U1, 1, LISTED, 5 - onPaper.length, onPaper));
    }

    @Test
    void who_is_unstruck_on_more_than_half_is_elected() {
        counted(balloting(), U1, 5, "[[2,3]]")
                .when(CHAIR, DECLARE)
                .recorded(new ElectionDecided(
                        E1,
                        List.of(2),
                        1,
                        List.of(
                                "round 1, urn U1: ballots 5, blank 0, invalid 0",
                                "  Olga: yes 2, no 3",
                                "  Pjotr: yes 3, no 2",
                                "Rule struck-names, seats 2",
                                "",
                                "Round 1, first: 2 seats, 1 to 2 crosses",
                                "  ballots cast 5, valid 5, invalid 0, abstentions 0",
                                "  more than half of the valid ballots, abstentions counted, at least 3 elect",
                                "    Olga   yes 2, no 3",
                                "    Pjotr  yes 3, no 2",
                                "  elected: Pjotr",
                                "  nobody else is unstruck on more than half of the valid ballots;"
                                        + " the other seats stay vacant",
                                "",
                                "Elected: Pjotr",
                                "The election is complete; vacant: 1 seat.")));
    }

    @Test
    void a_ranking_with_a_name_twice_or_a_gap_is_for_the_rule_to_judge() {
        var balloting = given(KEY)
                .and(called(1, BallotForm.RANKING, "scottish-stv"), nominated("Olga", "Pjotr"), ready(2))
                .and(opened(1, U1, standing(2)), prepared(U1, 1, RANKED, 5));
        var decided = decision(counted(balloting, U1, 5, "[[[1,1],[0,0],[3,7],[2,1],[1,2]]]"));
        assertThat(decided.elected()).isEqualTo(List.of(1));
        assertThat(decided.transcript()).contains("Ballots cast 5, valid 3, invalid 2");
    }

    private static ElectionDecided decision(Minutes minutes) {
        var decision =
                (plenum.congress.Decision.Allowed) minutes.when(CHAIR, DECLARE).decision();
        return (ElectionDecided) decision.facts().getFirst();
    }

    @Test
    void not_out_of_session() {
        given(RECESS).when(CHAIR, DECLARE).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(BEHIND_DOORS).when(CHAIR, DECLARE).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, DECLARE).refused(new NoSuchElection(E1));
    }

    @Test
    void not_before_the_ballot_is_closed() {
        balloting().when(CHAIR, DECLARE).refused(new NotCounting(E1));
    }

    @Test
    void not_before_the_urn_is_counted() {
        balloting(BRUNOS).and(new BallotClosed(E1, 1)).when(CHAIR, DECLARE).refused(new NotCounted(E1));
    }

    @Test
    void not_before_the_paper_ballots_are_counted() {
        counted(balloting(BRUNOS), U1, 4, "[[2,3]]").when(CHAIR, DECLARE).refused(new PaperMissing(E1));
    }
}
