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
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.VoteId;
import plenum.congress.elections.CandidacyRefusal.NoCandidate;
import plenum.congress.elections.CandidacyRefusal.NoChallenge;
import plenum.congress.elections.CandidacyRefusal.NotYourChallenge;
import plenum.congress.elections.ElectionFact.NameChallengeWithdrawn;
import plenum.congress.elections.ElectionFact.NameChallenged;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;

class WithdrawNameChallengeTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact BRUNO_STANDS = nominated(BRUNO, "Bruno");
    private static final Fact CHALLENGED = new NameChallenged(E1, 1, 1, ANNA, "He is the auditor.", new VoteId(1));

    @Test
    void whoever_has_raised_it_takes_it_back() {
        given(CALLED, BRUNO_STANDS, CHALLENGED)
                .when(ANNA, new WithdrawNameChallenge(E1, 1))
                .recorded(new NameChallengeWithdrawn(E1, 1, 1));
    }

    @Test
    void the_chair_enters_that_it_was_taken_back_aloud() {
        given(CALLED, BRUNO_STANDS, CHALLENGED)
                .when(CHAIR, new WithdrawNameChallenge(E1, 1))
                .recorded(new NameChallengeWithdrawn(E1, 1, 1));
    }

    @Test
    void nobody_takes_back_what_another_has_raised() {
        given(CALLED, BRUNO_STANDS, CHALLENGED)
                .when(CLARA, new WithdrawNameChallenge(E1, 1))
                .refused(new NotYourChallenge("Bruno"));
    }

    @Test
    void there_is_no_challenge() {
        given(CALLED, BRUNO_STANDS).when(ANNA, new WithdrawNameChallenge(E1, 1)).refused(new NoChallenge("Bruno"));
    }

    @Test
    void there_is_no_such_election() {
        given().when(ANNA, new WithdrawNameChallenge(E1, 1)).refused(new NoSuchElection(E1));
    }

    @Test
    void there_is_no_such_nomination() {
        given(CALLED).when(ANNA, new WithdrawNameChallenge(E1, 1)).refused(new NoSuchNomination(E1, 1));
    }

    @Test
    void not_while_it_is_voted_on() {
        given(CALLED, BRUNO_STANDS, accepted(1), ready(1), opened(1, U1, standing(1)))
                .when(ANNA, new WithdrawNameChallenge(E1, 1))
                .refused(new NominationsOver(E1));
    }

    @Test
    void who_has_withdrawn_is_no_candidate() {
        given(CALLED, BRUNO_STANDS, new NominationWithdrawn(E1, 1))
                .when(ANNA, new WithdrawNameChallenge(E1, 1))
                .refused(new NoCandidate("Bruno"));
    }
}
