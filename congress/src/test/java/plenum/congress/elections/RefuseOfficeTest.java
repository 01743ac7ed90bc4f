package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.ElectionFact.ElectedInstalled;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.OfficeAccepted;
import plenum.congress.elections.ElectionFact.OfficeRefused;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotYourNomination;
import plenum.congress.elections.OfficeRefusal.AlreadyInstalled;
import plenum.congress.elections.OfficeRefusal.NotDecided;
import plenum.congress.elections.OfficeRefusal.NotElected;
import plenum.congress.succession.Board;

class RefuseOfficeTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact NOMINATED = nominated(BRUNO, "Bruno");
    private static final Fact DECIDED = new ElectionDecided(E1, List.of(1), 1, List.of());
    private static final RefuseOffice REFUSE = new RefuseOffice(E1, 1);

    @Test
    void who_is_elected_refuses_even_after_a_yes() {
        given(CALLED, NOMINATED, DECIDED).when(BRUNO, REFUSE).recorded(new OfficeRefused(E1, 1));
        given(CALLED, NOMINATED, DECIDED, new OfficeAccepted(E1, List.of(1)))
                .when(CHAIR, REFUSE)
                .recorded(new OfficeRefused(E1, 1));
    }

    @Test
    void refusing_twice_changes_nothing() {
        given(CALLED, NOMINATED, DECIDED, new OfficeRefused(E1, 1))
                .when(BRUNO, REFUSE)
                .unchanged();
    }

    @Test
    void there_is_no_such_election() {
        given().when(BRUNO, REFUSE).refused(new NoSuchElection(E1));
    }

    @Test
    void not_before_it_is_decided() {
        given(CALLED, NOMINATED).when(BRUNO, REFUSE).refused(new NotDecided(E1));
    }

    @Test
    void nobody_refuses_who_is_not_elected() {
        given(CALLED, NOMINATED, DECIDED).when(BRUNO, new RefuseOffice(E1, 2)).refused(new NotElected(2));
    }

    @Test
    void nobody_refuses_for_another() {
        given(CALLED, NOMINATED, DECIDED).when(ANNA, REFUSE).refused(new NotYourNomination("Bruno"));
    }

    @Test
    void who_has_begun_resigns() {
        given(CALLED, NOMINATED, DECIDED, new ElectedInstalled(E1, List.of(1), Board.MARCH_1956, false))
                .when(BRUNO, REFUSE)
                .refused(new AlreadyInstalled("Bruno"));
    }
}
