package plenum.congress.elections;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.NominationDeclined;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.AlreadyAnswered;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NoSuchNomination;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotYourNomination;

class WithdrawNominationTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");
    private static final Fact NOMINATED = nominated(BRUNO, "Bruno");

    @Test
    void whoever_is_nominated_withdraws() {
        given(CALLED, NOMINATED).when(BRUNO, new WithdrawNomination(E1, 1)).recorded(new NominationWithdrawn(E1, 1));
    }

    @Test
    void the_chair_enters_what_was_said_aloud() {
        given(CALLED, NOMINATED).when(CHAIR, new WithdrawNomination(E1, 1)).recorded(new NominationWithdrawn(E1, 1));
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        given(CALLED, NOMINATED, new NominationWithdrawn(E1, 1))
                .when(BRUNO, new WithdrawNomination(E1, 1))
                .unchanged();
    }

    @Test
    void there_is_no_such_election() {
        given().when(BRUNO, new WithdrawNomination(E1, 1)).refused(new NoSuchElection(E1));
    }

    @Test
    void there_is_no_such_nomination() {
        given(CALLED, NOMINATED).when(BRUNO, new WithdrawNomination(E1, 2)).refused(new NoSuchNomination(E1, 2));
    }

    @Test
    void nobody_answers_for_another() {
        given(CALLED, NOMINATED, ready(1))
                .when(ANNA, new WithdrawNomination(E1, 1))
                .refused(new NotYourNomination("Bruno"));
    }

    @Test
    void a_name_is_withdrawn_before_the_ballot_is_opened() {
        var minutes = given(CALLED, NOMINATED, accepted(1), ready(1))
                .when(BRUNO, new WithdrawNomination(E1, 1))
                .recorded(new NominationWithdrawn(E1, 1));
        assertThat(minutes.hall().elections().election(E1).orElseThrow().stage())
                .isEqualTo(new Stage.Ready(List.of(), List.of()));
    }

    @Test
    void the_chair_strikes_a_name_that_is_not_enrolled() {
        given(CALLED, nominated("Olga"))
                .when(CHAIR, new WithdrawNomination(E1, 1))
                .recorded(new NominationWithdrawn(E1, 1));
    }

    @Test
    void not_while_it_is_voted_on() {
        given(CALLED, NOMINATED, accepted(1), ready(1), opened(1, U1, standing(1)))
                .when(BRUNO, new WithdrawNomination(E1, 1))
                .refused(new NominationsOver(E1));
    }

    @Test
    void another_answer_was_given() {
        given(CALLED, NOMINATED, new NominationDeclined(E1, 1))
                .when(BRUNO, new WithdrawNomination(E1, 1))
                .refused(new AlreadyAnswered("Bruno"));
    }
}
