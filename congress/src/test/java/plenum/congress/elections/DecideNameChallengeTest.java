package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.ROLL;
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
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.VoteId;
import plenum.congress.elections.CandidacyRefusal.IsStruck;
import plenum.congress.elections.CandidacyRefusal.NoCandidate;
import plenum.congress.elections.CandidacyRefusal.NoChallenge;
import plenum.congress.elections.CandidacyRefusal.NotOnTheName;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.NameChallengeDecided;
import plenum.congress.elections.ElectionFact.NameChallenged;
import plenum.congress.elections.ElectionFact.NameStruck;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.orders.TieRule;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question;
import plenum.congress.voting.Result;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

class DecideNameChallengeTest {
    private static final VoteId V1 = new VoteId(1);
    private static final VoteId V2 = new VoteId(2);
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact BRUNO_STANDS = nominated(BRUNO, "Bruno");
    private static final Fact CHALLENGED = new NameChallenged(E1, 1, 1, ANNA, "He is the auditor.", V1);
    private static final Question STRIKE = new Question.OnProcedure("Strike Bruno from the list?");
    private static final DecideNameChallenge DECIDE = new DecideNameChallenge(E1, 1, V1);

    @Test
    void a_name_is_struck_if_the_congress_resolves_so() {
        var minutes = given(CALLED, BRUNO_STANDS, accepted(1), ready(1), CHALLENGED)
                .and(put(V1, STRIKE), closed(V1, Result.CARRIED))
                .when(CHAIR, DECIDE)
                .recorded(new NameChallengeDecided(E1, 1, 1, true, V1), new NameStruck(E1, 1));
        assertThat(minutes.hall().elections().election(E1).orElseThrow().stage())
                .isEqualTo(new Stage.Ready(List.of(), List.of()));
        minutes.when(BRUNO, new WithdrawNomination(E1, 1)).refused(new IsStruck("Bruno"));
        var nominating = given(CALLED, BRUNO_STANDS, new NameStruck(E1, 1));
        nominating.when(BRUNO, new AcceptNomination(E1, 1)).refused(new IsStruck("Bruno"));
        nominating.when(BRUNO, new DeclineNomination(E1, 1)).refused(new IsStruck("Bruno"));
    }

    @Test
    void a_name_that_was_struck_is_not_nominated_again() {
        given(CALLED, BRUNO_STANDS, CHALLENGED, new NameStruck(E1, 1))
                .when(ANNA, new Nominate(E1, List.of(new Nominee.Enrolled(BRUNO))))
                .refused(new IsStruck("Bruno"));
        given(CALLED, nominated("Olga"), new NameStruck(E1, 1))
                .when(ANNA, new Nominate(E1, List.of(new Nominee.Named("Olga"))))
                .refused(new IsStruck("Olga"));
    }

    @Test
    void a_name_stays_if_the_congress_does_not_strike_it() {
        given(CALLED, BRUNO_STANDS, CHALLENGED)
                .and(put(V1, STRIKE), closed(V1, Result.REJECTED))
                .when(CHAIR, DECIDE)
                .recorded(new NameChallengeDecided(E1, 1, 1, false, V1));
    }

    @Test
    void not_by_a_vote_that_is_not_over_or_came_to_nothing() {
        given(CALLED, BRUNO_STANDS, CHALLENGED, put(V1, STRIKE))
                .when(CHAIR, DECIDE)
                .refused(new NotOnTheName(V1, "Bruno"));
        given(CALLED, BRUNO_STANDS, CHALLENGED)
                .and(put(V1, STRIKE), closed(V1, Result.OBJECTED))
                .when(CHAIR, DECIDE)
                .refused(new NotOnTheName(V1, "Bruno"));
    }

    @Test
    void not_by_a_vote_on_something_else() {
        var other = new Question.OnProcedure("Shall we go on?");
        for (var question : List.of(other, new Question.OnAgenda())) {
            given(CALLED, BRUNO_STANDS, CHALLENGED)
                    .and(put(V1, question), closed(V1, Result.CARRIED))
                    .when(CHAIR, DECIDE)
                    .refused(new NotOnTheName(V1, "Bruno"));
        }
    }

    @Test
    void not_by_a_vote_that_was_put_before() {
        given(CALLED, BRUNO_STANDS)
                .and(put(V1, STRIKE), closed(V1, Result.CARRIED))
                .and(new NameChallenged(E1, 1, 1, ANNA, "He is the auditor.", V2))
                .when(CHAIR, DECIDE)
                .refused(new NotOnTheName(V1, "Bruno"));
    }

    @Test
    void not_by_a_vote_that_has_decided_another_challenge() {
        given(CALLED, nominated("Olga", "Ivan"))
                .and(challenged(1), challenged(2))
                .and(put(V1, new Question.OnProcedure("Strike Olga and Ivan?")), closed(V1, Result.CARRIED))
                .and(new NameChallengeDecided(E1, 1, 1, true, V1), new NameStruck(E1, 1))
                .when(CHAIR, new DecideNameChallenge(E1, 2, V1))
                .refused(new NotOnTheName(V1, "Ivan"));
    }

    @Test
    void of_two_names_it_is_on_the_one_that_holds_the_other() {
        var minutes = given(CALLED, nominated("Olga", "Olga (P7)"))
                .and(challenged(1), challenged(2))
                .and(put(V1, new Question.OnProcedure("Strike Olga (P7)?")), closed(V1, Result.CARRIED));
        minutes.when(CHAIR, DECIDE).refused(new NotOnTheName(V1, "Olga"));
        minutes.when(CHAIR, new DecideNameChallenge(E1, 2, V1))
                .recorded(new NameChallengeDecided(E1, 2, 1, true, V1), new NameStruck(E1, 2));
    }

    @Test
    void there_is_no_such_vote() {
        given(CALLED, BRUNO_STANDS, CHALLENGED).when(CHAIR, DECIDE).refused(new NotOnTheName(V1, "Bruno"));
    }

    @Test
    void there_is_no_challenge() {
        given(CALLED, BRUNO_STANDS)
                .and(put(V1, STRIKE), closed(V1, Result.CARRIED))
                .when(CHAIR, DECIDE)
                .refused(new NoChallenge("Bruno"));
    }

    @Test
    void not_out_of_session() {
        given(CALLED, BRUNO_STANDS, CHALLENGED, RECESS).when(CHAIR, DECIDE).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(CALLED, BRUNO_STANDS, CHALLENGED, BEHIND_DOORS)
                .when(CHAIR, DECIDE)
                .refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, DECIDE).refused(new NoSuchElection(E1));
    }

    @Test
    void there_is_no_such_nomination() {
        given(CALLED).when(CHAIR, DECIDE).refused(new NoSuchNomination(E1, 1));
    }

    @Test
    void not_while_it_is_voted_on() {
        given(CALLED, BRUNO_STANDS, accepted(1), ready(1), opened(1, U1, standing(1)))
                .when(CHAIR, DECIDE)
                .refused(new NominationsOver(E1));
    }

    @Test
    void who_has_withdrawn_is_no_candidate() {
        given(CALLED, BRUNO_STANDS, CHALLENGED, new NominationWithdrawn(E1, 1))
                .when(CHAIR, DECIDE)
                .refused(new NoCandidate("Bruno"));
    }

    private static Fact challenged(int nomination) {
        return new NameChallenged(E1, nomination, 1, ANNA, "Too busy.", V1);
    }

    private static Fact put(VoteId vote, Question question) {
        return new VoteOpened(vote, question, Method.CARDS, MajorityRule.SIMPLE, TieRule.REJECTED, ROLL, 5, 5);
    }

    private static Fact closed(VoteId vote, Result result) {
        return new VoteClosed(vote, new Tally(3, 2, 0, 0), result, List.of());
    }
}
