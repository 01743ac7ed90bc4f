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
import plenum.congress.elections.CandidacyRefusal.NoSuchQuestion;
import plenum.congress.elections.CandidacyRefusal.NothingSaid;
import plenum.congress.elections.ElectionFact.CandidateAsked;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionFact.QuestionAnswered;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotYourNomination;

class AnswerQuestionTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact BRUNO_STANDS = nominated(BRUNO, "Bruno");
    private static final Fact ASKED = new CandidateAsked(E1, 1, 1, ANNA, "What of the roof?");

    @Test
    void a_candidate_answers() {
        given(CALLED, BRUNO_STANDS, ASKED)
                .when(BRUNO, new AnswerQuestion(E1, 1, 1, "It will be mended."))
                .recorded(new QuestionAnswered(E1, 1, 1, "It will be mended."));
    }

    @Test
    void the_same_again_changes_nothing() {
        given(CALLED, BRUNO_STANDS, ASKED, new QuestionAnswered(E1, 1, 1, "It will be mended."))
                .when(BRUNO, new AnswerQuestion(E1, 1, 1, "It will be mended."))
                .unchanged();
    }

    @Test
    void there_is_no_such_question() {
        given(CALLED, BRUNO_STANDS, ASKED)
                .when(BRUNO, new AnswerQuestion(E1, 1, 2, "Yes."))
                .refused(new NoSuchQuestion("Bruno", 2));
    }

    @Test
    void nothing_is_answered() {
        given(CALLED, BRUNO_STANDS, ASKED)
                .when(BRUNO, new AnswerQuestion(E1, 1, 1, ""))
                .refused(new NothingSaid());
    }

    @Test
    void nobody_speaks_for_another() {
        given(CALLED, BRUNO_STANDS)
                .when(ANNA, new AnswerQuestion(E1, 1, 1, "It will be mended."))
                .refused(new NotYourNomination("Bruno"));
    }

    @Test
    void the_chair_enters_what_was_said_aloud() {
        given(CALLED, BRUNO_STANDS, ASKED)
                .when(CHAIR, new AnswerQuestion(E1, 1, 1, "It will be mended."))
                .recorded(new QuestionAnswered(E1, 1, 1, "It will be mended."));
    }

    @Test
    void there_is_no_such_election() {
        given().when(BRUNO, new AnswerQuestion(E1, 1, 1, "It will be mended.")).refused(new NoSuchElection(E1));
    }

    @Test
    void there_is_no_such_nomination() {
        given(CALLED)
                .when(BRUNO, new AnswerQuestion(E1, 1, 1, "It will be mended."))
                .refused(new NoSuchNomination(E1, 1));
    }

    @Test
    void not_while_it_is_voted_on() {
        given(CALLED, BRUNO_STANDS, accepted(1), ready(1), opened(1, U1, standing(1)))
                .when(BRUNO, new AnswerQuestion(E1, 1, 1, "It will be mended."))
                .refused(new NominationsOver(E1));
    }

    @Test
    void who_has_withdrawn_is_no_candidate() {
        given(CALLED, BRUNO_STANDS, new NominationWithdrawn(E1, 1))
                .when(BRUNO, new AnswerQuestion(E1, 1, 1, "It will be mended."))
                .refused(new NoCandidate("Bruno"));
    }
}
