package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.cast;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.open;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.paper;
import static plenum.congress.elections.Scene.prepared;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.BallotVoid;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoBallot;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.ElectionRefusal.UrnWaits;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.UrnFact.UrnWithheld;

class CloseBallotTest {
    private static final CloseBallot CLOSE = new CloseBallot(E1);
    private static final BallotPaper PAPER =
            paper(new Asked("Committee", List.of("Olga", "Pjotr"), new Crosses(0, 2, false)));

    private static Minutes balloting() {
        return given(KEY)
                .and(called(2, BallotForm.LIST, "struck-names"), nominated("Olga", "Pjotr"), ready(2))
                .and(opened(1, U1, standing(2)), prepared(U1, 1, PAPER, 5));
    }

    @Test
    void the_ballot_is_closed_with_its_urn() {
        var minutes = balloting().and(open(U1, 5)).and(cast(U1, 3));
        var urn = minutes.hall().urns().urn(U1).orElseThrow();
        minutes.when(CHAIR, CLOSE)
                .recorded(new BallotClosed(E1, 1), urn.closing().getFirst());
    }

    @Test
    void with_too_few_ballots_it_is_void_and_can_be_opened_anew() {
        var minutes = balloting().and(open(U1, 5)).and(cast(U1, 2));
        var urn = minutes.hall().urns().urn(U1).orElseThrow();
        var after = minutes.when(CHAIR, CLOSE)
                .recorded(
                        new BallotClosed(E1, 1),
                        urn.closing().getFirst(),
                        new UrnWithheld(U1, 2),
                        new BallotVoid(E1, 1, "too few ballots to be opened: 2"));
        var election = after.hall().elections().election(E1).orElseThrow();
        assertThat(election.stage()).isEqualTo(new Stage.Ready(List.of(), standing(2)));
        assertThat(election.rounds()).isEmpty();
    }

    @Test
    void not_out_of_session() {
        given(RECESS).when(CHAIR, CLOSE).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(BEHIND_DOORS).when(CHAIR, CLOSE).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, CLOSE).refused(new NoSuchElection(E1));
    }

    @Test
    void not_before_it_is_open() {
        given(called(2, BallotForm.LIST, "struck-names")).when(CHAIR, CLOSE).refused(new NoBallot(E1));
    }

    @Test
    void not_before_the_list_of_the_registrar_has_come() {
        balloting().when(CHAIR, CLOSE).refused(new UrnWaits(E1));
    }
}
