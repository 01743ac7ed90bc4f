package plenum.congress.elections;

import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.accepted;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.ElectionFact.FurtherNamesAsked;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotInSession;

class AskForFurtherNamesTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact BRUNO_STANDS = nominated(BRUNO, "Bruno");

    @Test
    void the_hall_is_asked_and_how_many_were_named_is_kept() {
        given(CALLED, nominated("Olga", "Ivan"))
                .when(CHAIR, new AskForFurtherNames(E1))
                .recorded(new FurtherNamesAsked(E1, 2));
    }

    @Test
    void not_out_of_session() {
        given(CALLED, RECESS).when(CHAIR, new AskForFurtherNames(E1)).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(CALLED, BEHIND_DOORS).when(CHAIR, new AskForFurtherNames(E1)).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, new AskForFurtherNames(E1)).refused(new NoSuchElection(E1));
    }

    @Test
    void not_once_nominations_are_closed() {
        given(CALLED, BRUNO_STANDS, accepted(1), ready(1))
                .when(CHAIR, new AskForFurtherNames(E1))
                .refused(new NominationsOver(E1));
    }
}
