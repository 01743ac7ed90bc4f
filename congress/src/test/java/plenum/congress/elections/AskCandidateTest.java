package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.accepted;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.CandidacyRefusal.NoCandidate;
import plenum.congress.elections.CandidacyRefusal.NothingSaid;
import plenum.congress.elections.ElectionFact.CandidateAsked;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectorRefusal.NotADelegate;

class AskCandidateTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact BRUNO_STANDS = nominated(BRUNO, "Bruno");

    @Test
    void questions_are_numbered_for_each_candidate() {
        given(CALLED, BRUNO_STANDS, new CandidateAsked(E1, 1, 1, CLARA, "Are you well?"))
                .when(ANNA, new AskCandidate(E1, 1, "What of the roof?"))
                .recorded(new CandidateAsked(E1, 1, 2, ANNA, "What of the roof?"));
    }

    @Test
    void nothing_is_asked() {
        given(CALLED, BRUNO_STANDS).when(ANNA, new AskCandidate(E1, 1, "")).refused(new NothingSaid());
    }

    @Test
    void there_is_no_such_election() {
        given().when(ANNA, new AskCandidate(E1, 1, "What of the roof?")).refused(new NoSuchElection(E1));
    }

    @Test
    void there_is_no_such_nomination() {
        given(CALLED).when(ANNA, new AskCandidate(E1, 1, "What of the roof?")).refused(new NoSuchNomination(E1, 1));
    }

    @Test
    void not_while_it_is_voted_on() {
        given(CALLED, BRUNO_STANDS, accepted(1), ready(1), opened(1, U1, standing(1)))
                .when(ANNA, new AskCandidate(E1, 1, "What of the roof?"))
                .refused(new NominationsOver(E1));
    }

    @Test
    void who_has_withdrawn_is_no_candidate() {
        given(CALLED, BRUNO_STANDS, new NominationWithdrawn(E1, 1))
                .when(ANNA, new AskCandidate(E1, 1, "What of the roof?"))
                .refused(new NoCandidate("Bruno"));
    }

    @Test
    void not_by_others_than_those_who_elect() {
        given(CALLED, BRUNO_STANDS)
                .when(SECRETARY, new AskCandidate(E1, 1, "What of the roof?"))
                .refused(new NotADelegate());
    }
}
