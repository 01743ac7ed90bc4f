package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.ElectionFact.SourceAgreed;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.TieRefusal.NoSource;
import plenum.congress.elections.TieRefusal.TooLateForSource;

class AgreeOnSourceTest {
    private static final String LOTTERY = "the lottery of Saturday";
    private static final Fact CALLED = called(1, BallotForm.CROSSES, "block-vote");

    @Test
    void another_source_takes_its_place_until_a_ballot_is_opened() {
        var after = given(CALLED, new SourceAgreed(E1, "what the chair says"), nominated("Olga", "Pjotr"), ready(2))
                .when(CHAIR, new AgreeOnSource(E1, " " + LOTTERY + " "))
                .recorded(new SourceAgreed(E1, LOTTERY));
        assertThat(after.hall().elections().election(E1).orElseThrow().lots().source())
                .isEqualTo(Optional.of(LOTTERY));
    }

    @Test
    void not_out_of_session() {
        given(CALLED, RECESS).when(CHAIR, new AgreeOnSource(E1, LOTTERY)).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(CALLED, BEHIND_DOORS).when(CHAIR, new AgreeOnSource(E1, LOTTERY)).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, new AgreeOnSource(E1, LOTTERY)).refused(new NoSuchElection(E1));
    }

    @Test
    void not_once_a_ballot_is_open() {
        given(CALLED, nominated("Olga", "Pjotr"), ready(2), opened(1, U1, standing(2)))
                .when(CHAIR, new AgreeOnSource(E1, LOTTERY))
                .refused(new TooLateForSource(E1));
    }

    @Test
    void not_without_words() {
        given(CALLED).when(CHAIR, new AgreeOnSource(E1, " ")).refused(new NoSource());
    }
}
