package plenum.congress.elections;

import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.accepted;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.south;
import static plenum.congress.elections.Scene.twoFromTheNorth;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionFact.NominationsClosed;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NobodyStands;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.QuotaRefusal.QuotasUnmet;
import plenum.count.quotas.Shortage;

class CloseNominationsTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final CloseNominations CLOSE = new CloseNominations(E1);

    private static Nominated both() {
        return new Nominated(
                E1,
                List.of(
                        new Nomination(1, "Bruno", Optional.of(BRUNO), CHAIR),
                        new Nomination(2, "Olga", Optional.empty(), CHAIR)));
    }

    @Test
    void who_has_accepted_stands_and_who_is_not_enrolled() {
        given(CALLED, both(), accepted(1)).when(CHAIR, CLOSE).recorded(ready(2));
    }

    @Test
    void who_has_not_answered_does_not_stand() {
        given(CALLED, both()).when(CHAIR, CLOSE).recorded(new NominationsClosed(E1, List.of(2)));
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
    void they_are_closed_once() {
        given(CALLED, both(), ready(2)).when(CHAIR, CLOSE).refused(new NominationsOver(E1));
    }

    @Test
    void not_if_nobody_stands() {
        given(CALLED, nominated(BRUNO, "Bruno")).when(CHAIR, CLOSE).refused(new NobodyStands(E1));
    }

    @Test
    void not_if_those_who_stand_cannot_meet_the_quotas() {
        var why =
                "those who stand cannot meet the quotas: region South: at least 2; 0 elected, 1 continuing; 2 seats are left";
        given(called(2, BallotForm.CROSSES, "block-vote", south(2)), twoFromTheNorth())
                .when(CHAIR, CLOSE)
                .refused(new QuotasUnmet(E1, why));
        given(called(2, BallotForm.CROSSES, "block-vote", south(1)), twoFromTheNorth())
                .when(CHAIR, CLOSE)
                .recorded(ready(3));
        given(called(2, BallotForm.CROSSES, "block-vote", south(2, Shortage.VACANT)), twoFromTheNorth())
                .when(CHAIR, CLOSE)
                .recorded(ready(3));
    }
}
