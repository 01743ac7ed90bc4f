package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.calledFor;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.TermId;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.OfficeAccepted;
import plenum.congress.elections.ElectionFact.OfficeRefused;
import plenum.congress.elections.ElectionRefusal.AlreadyAnswered;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotYourNomination;
import plenum.congress.elections.OfficeRefusal.NotDecided;
import plenum.congress.elections.OfficeRefusal.NotElected;
import plenum.congress.succession.Board;
import plenum.congress.succession.SuccessionRefusal.Incompatible;

class AcceptOfficeTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact DECIDED = new ElectionDecided(E1, List.of(1), 1, List.of());

    private static AcceptOffice accept(Integer... nominations) {
        return new AcceptOffice(E1, List.of(nominations));
    }

    @Test
    void who_is_elected_accepts() {
        given(CALLED, nominated(BRUNO, "Bruno"), DECIDED)
                .when(BRUNO, accept(1))
                .recorded(new OfficeAccepted(E1, List.of(1)));
    }

    @Test
    void the_chair_enters_that_all_the_others_have() {
        given(
                        CALLED,
                        nominated("Olga", "Pjotr", "Quirin"),
                        new ElectionDecided(E1, List.of(3, 1, 2), 0, List.of()),
                        new OfficeRefused(E1, 1))
                .when(CHAIR, accept())
                .recorded(new OfficeAccepted(E1, List.of(3, 2)));
    }

    @Test
    void accepting_twice_changes_nothing() {
        given(CALLED, nominated(BRUNO, "Bruno"), DECIDED, new OfficeAccepted(E1, List.of(1)))
                .when(BRUNO, accept(1))
                .unchanged();
    }

    @Test
    void there_is_no_such_election() {
        given().when(BRUNO, accept(1)).refused(new NoSuchElection(E1));
    }

    @Test
    void not_before_it_is_decided() {
        given(CALLED, nominated(BRUNO, "Bruno")).when(BRUNO, accept(1)).refused(new NotDecided(E1));
    }

    @Test
    void nobody_accepts_who_is_not_elected() {
        given(CALLED, nominated("Olga", "Pjotr"), DECIDED)
                .when(CHAIR, accept(1, 2))
                .refused(new NotElected(2));
    }

    @Test
    void nobody_accepts_for_another() {
        given(CALLED, nominated(BRUNO, "Bruno"), DECIDED).when(ANNA, accept(1)).refused(new NotYourNomination("Bruno"));
    }

    @Test
    void a_refusal_stands() {
        given(CALLED, nominated(BRUNO, "Bruno"), DECIDED, new OfficeRefused(E1, 1))
                .when(BRUNO, accept(1))
                .refused(new AlreadyAnswered("Bruno"));
    }

    @Test
    void nobody_whom_the_statutes_do_not_let() {
        given(Board.formed())
                .and(
                        calledFor(Board.TREASURER, false, 1, BallotForm.CROSSES, "two-round"),
                        nominated(BRUNO, "Bruno"),
                        DECIDED,
                        Board.begun(new TermId(1), Board.AUDITOR, Board.enrolled(BRUNO, "Bruno")))
                .when(BRUNO, accept(1))
                .refused(new Incompatible("Bruno", "Board: Auditor", "Board: Treasurer"));
    }
}
