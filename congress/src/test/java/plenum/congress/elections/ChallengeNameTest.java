package plenum.congress.elections;

import static plenum.congress.elections.Scene.BEHIND_DOORS;
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
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.VoteId;
import plenum.congress.elections.CandidacyRefusal.AlreadyChallenged;
import plenum.congress.elections.CandidacyRefusal.ChallengesWait;
import plenum.congress.elections.CandidacyRefusal.NoCandidate;
import plenum.congress.elections.CandidacyRefusal.NothingSaid;
import plenum.congress.elections.ElectionFact.NameChallengeWithdrawn;
import plenum.congress.elections.ElectionFact.NameChallenged;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectorRefusal.NotADelegate;

class ChallengeNameTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact BRUNO_STANDS = nominated(BRUNO, "Bruno");
    private static final Fact CHALLENGED = new NameChallenged(E1, 1, 1, ANNA, "He is the auditor.", new VoteId(1));

    @Test
    void the_next_vote_is_the_first_that_can_decide_it() {
        given(CALLED, BRUNO_STANDS)
                .when(ANNA, new ChallengeName(E1, 1, "He is the auditor."))
                .recorded(CHALLENGED);
    }

    @Test
    void no_ballot_is_opened_before_it_is_decided() {
        given(CALLED, BRUNO_STANDS, accepted(1), ready(1), CHALLENGED)
                .when(CHAIR, new OpenBallot(E1))
                .refused(new ChallengesWait("Bruno"));
    }

    @Test
    void once_at_a_time() {
        given(CALLED, BRUNO_STANDS, CHALLENGED)
                .when(CLARA, new ChallengeName(E1, 1, "Too busy."))
                .refused(new AlreadyChallenged("Bruno"));
        given(CALLED, BRUNO_STANDS, CHALLENGED, new NameChallengeWithdrawn(E1, 1, 1))
                .when(CLARA, new ChallengeName(E1, 1, "Too busy."))
                .recorded(new NameChallenged(E1, 1, 2, CLARA, "Too busy.", new VoteId(1)));
    }

    @Test
    void without_reasons_it_is_none() {
        given(CALLED, BRUNO_STANDS).when(ANNA, new ChallengeName(E1, 1, " ")).refused(new NothingSaid());
    }

    @Test
    void not_behind_closed_doors() {
        given(CALLED, BRUNO_STANDS, BEHIND_DOORS)
                .when(ANNA, new ChallengeName(E1, 1, "Too busy."))
                .refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(ANNA, new ChallengeName(E1, 1, "He is the auditor.")).refused(new NoSuchElection(E1));
    }

    @Test
    void there_is_no_such_nomination() {
        given(CALLED).when(ANNA, new ChallengeName(E1, 1, "He is the auditor.")).refused(new NoSuchNomination(E1, 1));
    }

    @Test
    void not_while_it_is_voted_on() {
        given(CALLED, BRUNO_STANDS, accepted(1), ready(1), opened(1, U1, standing(1)))
                .when(ANNA, new ChallengeName(E1, 1, "He is the auditor."))
                .refused(new NominationsOver(E1));
    }

    @Test
    void who_has_withdrawn_is_no_candidate() {
        given(CALLED, BRUNO_STANDS, new NominationWithdrawn(E1, 1))
                .when(ANNA, new ChallengeName(E1, 1, "He is the auditor."))
                .refused(new NoCandidate("Bruno"));
    }

    @Test
    void not_by_others_than_those_who_elect() {
        given(CALLED, BRUNO_STANDS)
                .when(SECRETARY, new ChallengeName(E1, 1, "He is the auditor."))
                .refused(new NotADelegate());
    }
}
