package plenum.congress.succession;

import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.beforeTheSitting;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.B1;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.H2;
import static plenum.congress.succession.Board.MEMBERS;
import static plenum.congress.succession.Board.V1;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.carried;
import static plenum.congress.succession.Board.formed;
import static plenum.congress.succession.Board.named;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PostId;
import plenum.congress.VoteId;
import plenum.congress.succession.SuccessionFact.SeatsChanged;
import plenum.congress.succession.SuccessionRefusal.NeedsVote;
import plenum.congress.succession.SuccessionRefusal.NoAuthority;
import plenum.congress.succession.SuccessionRefusal.NoSeats;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.succession.SuccessionRefusal.SeatsHeld;

class ChangeSeatsTest {
    private static final Optional<VoteId> NO_VOTE = Optional.empty();

    @Test
    void a_body_is_enlarged_by_a_vote() {
        given(formed())
                .and(carried())
                .when(CHAIR, new ChangeSeats(MEMBERS, 5, Optional.of(V1)))
                .recorded(new SeatsChanged(MEMBERS, 5, Optional.of(V1)));
    }

    @Test
    void before_the_congress_the_organiser_needs_none() {
        beforeTheSitting(formed())
                .when(CHAIR, new ChangeSeats(MEMBERS, 5, NO_VOTE))
                .recorded(new SeatsChanged(MEMBERS, 5, NO_VOTE));
    }

    @Test
    void as_many_as_there_are_changes_nothing() {
        beforeTheSitting(formed())
                .when(CHAIR, new ChangeSeats(MEMBERS, 2, NO_VOTE))
                .unchanged();
    }

    @Test
    void there_is_no_such_post() {
        var beyond = new PostId(B1, 9);
        given(formed()).when(CHAIR, new ChangeSeats(beyond, 0, NO_VOTE)).refused(new NoSuchPost(beyond));
    }

    @Test
    void not_to_none() {
        given(formed()).when(CHAIR, new ChangeSeats(MEMBERS, 0, NO_VOTE)).refused(new NoSeats(0));
    }

    @Test
    void nobody_loses_a_seat() {
        given(formed())
                .and(begun(H1, MEMBERS, named("Olga")), begun(H2, MEMBERS, named("Pjotr")))
                .when(CHAIR, new ChangeSeats(MEMBERS, 1, NO_VOTE))
                .refused(new SeatsHeld(2));
    }

    @Test
    void a_vote_that_was_lost_is_no_authority() {
        given(formed())
                .when(CHAIR, new ChangeSeats(MEMBERS, 5, Optional.of(V1)))
                .refused(new NoAuthority(V1));
    }

    @Test
    void once_convened_the_congress_is_asked() {
        given(formed()).when(CHAIR, new ChangeSeats(MEMBERS, 5, NO_VOTE)).refused(new NeedsVote());
    }
}
