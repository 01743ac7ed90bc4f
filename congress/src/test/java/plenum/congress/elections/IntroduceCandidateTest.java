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
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.CandidacyRefusal.NoCandidate;
import plenum.congress.elections.CandidacyRefusal.NothingSaid;
import plenum.congress.elections.ElectionFact.CandidateIntroduced;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotYourNomination;

class IntroduceCandidateTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact BRUNO_STANDS = nominated(BRUNO, "Bruno");

    @Test
    void a_candidate_introduces_the_own_person() {
        given(CALLED, BRUNO_STANDS)
                .when(BRUNO, new IntroduceCandidate(E1, 1, "I have time."))
                .recorded(new CandidateIntroduced(E1, 1, "I have time."));
    }

    @Test
    void a_later_introduction_takes_the_place_of_the_one_before() {
        given(CALLED, BRUNO_STANDS, new CandidateIntroduced(E1, 1, "I have time."))
                .when(BRUNO, new IntroduceCandidate(E1, 1, "I have time and patience."))
                .recorded(new CandidateIntroduced(E1, 1, "I have time and patience."));
    }

    @Test
    void the_same_again_changes_nothing() {
        given(CALLED, BRUNO_STANDS, new CandidateIntroduced(E1, 1, "I have time."))
                .when(BRUNO, new IntroduceCandidate(E1, 1, "I have time."))
                .unchanged();
    }

    @Test
    void nothing_is_said() {
        given(CALLED, BRUNO_STANDS)
                .when(BRUNO, new IntroduceCandidate(E1, 1, " "))
                .refused(new NothingSaid());
    }

    @Test
    void nobody_speaks_for_another() {
        given(CALLED, BRUNO_STANDS)
                .when(ANNA, new IntroduceCandidate(E1, 1, "I have time."))
                .refused(new NotYourNomination("Bruno"));
    }

    @Test
    void the_chair_enters_what_was_said_aloud() {
        given(CALLED, BRUNO_STANDS)
                .when(CHAIR, new IntroduceCandidate(E1, 1, "I have time."))
                .recorded(new CandidateIntroduced(E1, 1, "I have time."));
    }

    @Test
    void there_is_no_such_election() {
        given().when(BRUNO, new IntroduceCandidate(E1, 1, "I have time.")).refused(new NoSuchElection(E1));
    }

    @Test
    void there_is_no_such_nomination() {
        given(CALLED).when(BRUNO, new IntroduceCandidate(E1, 1, "I have time.")).refused(new NoSuchNomination(E1, 1));
    }

    @Test
    void not_while_it_is_voted_on() {
        given(CALLED, BRUNO_STANDS, accepted(1), ready(1), opened(1, U1, standing(1)))
                .when(BRUNO, new IntroduceCandidate(E1, 1, "I have time."))
                .refused(new NominationsOver(E1));
    }

    @Test
    void who_has_withdrawn_is_no_candidate() {
        given(CALLED, BRUNO_STANDS, new NominationWithdrawn(E1, 1))
                .when(BRUNO, new IntroduceCandidate(E1, 1, "I have time."))
                .refused(new NoCandidate("Bruno"));
    }
}
