package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.paper;
import static plenum.congress.elections.Scene.prepared;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.ElectionFact.ElectionAnnulled;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionRefusal.NoReason;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.Over;
import plenum.congress.urns.UrnFact.UrnAbandoned;

class AnnulElectionTest {
    private static final Fact CALLED = called(1, BallotForm.CROSSES, "two-round");
    private static final AnnulElection ANNUL = new AnnulElection(E1, "a name was missing");
    private static final Fact ANNULLED = new ElectionAnnulled(E1, "a name was missing");

    @Test
    void an_election_is_annulled_while_nominations_are_open() {
        given(CALLED).when(CHAIR, ANNUL).recorded(ANNULLED);
    }

    @Test
    void its_urn_is_abandoned_with_it() {
        given(KEY)
                .and(CALLED, nominated("Olga"), ready(1), opened(1, U1, standing(1)), prepared(U1, 1, paper(), 5))
                .when(CHAIR, ANNUL)
                .recorded(ANNULLED, new UrnAbandoned(U1, "a name was missing"));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, new AnnulElection(E1, "")).refused(new NoSuchElection(E1));
    }

    @Test
    void not_once_it_is_over() {
        given(CALLED, new ElectionDecided(E1, List.of(), 1, List.of()))
                .when(CHAIR, new AnnulElection(E1, ""))
                .refused(new Over(E1));
        given(CALLED, ANNULLED).when(CHAIR, new AnnulElection(E1, "")).refused(new Over(E1));
    }

    @Test
    void not_without_a_reason() {
        given(CALLED).when(CHAIR, new AnnulElection(E1, " ")).refused(new NoReason());
    }
}
