package plenum.congress.succession;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.MAY_1955;
import static plenum.congress.succession.Board.PRESIDENT;
import static plenum.congress.succession.Board.V1;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.carried;
import static plenum.congress.succession.Board.ended;
import static plenum.congress.succession.Board.formed;
import static plenum.congress.succession.Board.named;

import org.junit.jupiter.api.Test;
import plenum.congress.succession.Ending.Recalled;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.AlreadyEnded;
import plenum.congress.succession.SuccessionRefusal.ImpossibleDate;
import plenum.congress.succession.SuccessionRefusal.NoAuthority;
import plenum.congress.succession.SuccessionRefusal.NoSuchTerm;

class RecallTest {
    private static final Recall RECALL = new Recall(H1, MARCH_1956, V1);
    private static final TermBegun BEGUN = begun(H1, PRESIDENT, named("Olga"));

    @Test
    void the_congress_recalls_by_vote() {
        given(formed()).and(BEGUN).and(carried()).when(CHAIR, RECALL).recorded(ended(H1, new Recalled(V1)));
    }

    @Test
    void there_is_no_such_term() {
        given(formed()).when(CHAIR, RECALL).refused(new NoSuchTerm(H1));
    }

    @Test
    void nobody_is_recalled_twice() {
        given(formed())
                .and(BEGUN, ended(H1, new Recalled(V1)))
                .when(CHAIR, RECALL)
                .refused(new AlreadyEnded(H1));
    }

    @Test
    void not_before_the_term_begins() {
        var early = MAY_1955.minusDays(1);
        given(formed()).and(BEGUN).when(CHAIR, new Recall(H1, early, V1)).refused(new ImpossibleDate(early, MAY_1955));
    }

    @Test
    void not_without_a_vote_that_was_carried() {
        given(formed()).and(BEGUN).when(CHAIR, RECALL).refused(new NoAuthority(V1));
    }
}
