package plenum.congress.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.ALTERNATES;
import static plenum.congress.succession.Board.B1;
import static plenum.congress.succession.Board.H1;
import static plenum.congress.succession.Board.H2;
import static plenum.congress.succession.Board.H3;
import static plenum.congress.succession.Board.MARCH_1956;
import static plenum.congress.succession.Board.MAY_1957;
import static plenum.congress.succession.Board.MEMBERS;
import static plenum.congress.succession.Board.V1;
import static plenum.congress.succession.Board.begun;
import static plenum.congress.succession.Board.carried;
import static plenum.congress.succession.Board.enrolled;
import static plenum.congress.succession.Board.formed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.minutes.Minutes;
import plenum.congress.succession.SuccessionFact.PostCreated;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.NotFromAmong;

/// The speaker of the board is taken from among those who sit in it with a vote, and so are the speaker's two
/// alternates. Anna is a member of the board, Bruno its speaker and nothing else, Clara an alternate.
class FromAmongTest {
    private static final PostId WAITING = new PostId(B1, 7);
    private static final PostId SPEAKER = new PostId(B1, 8);
    private static final PostRule AMONG = new PostRule(
                    0, true, 0, false, List.of(), Filling.CO_OPTION, Optional.empty(), Optional.empty())
            .fromAmong(B1);

    private static Minutes board() {
        return given(formed())
                .and(carried())
                .and(
                        new PostCreated(WAITING, "Clerks", 2, AMONG),
                        new PostCreated(SPEAKER, "Speakers", 2, AMONG),
                        begun(H1, MEMBERS, enrolled(ANNA, "Anna")),
                        begun(H2, SPEAKER, enrolled(BRUNO, "Bruno")),
                        begun(H3, ALTERNATES, enrolled(CLARA, "Clara")));
    }

    private static CoOpt coOpt(PersonId person) {
        return new CoOpt(SPEAKER, "", Optional.of(person), MARCH_1956, V1);
    }

    @Test
    void a_member_takes_the_post() {
        board().when(CHAIR, coOpt(ANNA))
                .recorded(new TermBegun(
                        new TermId(4),
                        SPEAKER,
                        enrolled(ANNA, "Anna"),
                        new Title.CoOpted(V1),
                        MARCH_1956,
                        Optional.of(MAY_1957)));
    }

    @Test
    void an_alternate_has_no_vote_in_the_body() {
        board().when(CHAIR, coOpt(CLARA)).refused(new NotFromAmong("Clara", "Board: Speakers", "Board"));
    }

    @Test
    void nor_is_anybody_named_from_outside_for_the_meantime() {
        board().when(CHAIR, new NameInterim(SPEAKER, "Olga", Optional.empty(), MARCH_1956, V1))
                .refused(new NotFromAmong("Olga", "Board: Speakers", "Board"));
    }

    @Test
    void the_post_itself_makes_nobody_a_member() {
        var holder = enrolled(BRUNO, "Bruno");
        var succession = board().hall().succession();
        assertThat(succession.sits(B1, holder, SPEAKER, Optional.empty(), MARCH_1956))
                .isFalse();
        assertThat(succession.sits(B1, holder, WAITING, Optional.empty(), MARCH_1956))
                .isTrue();
    }

    @Test
    void a_seat_that_is_left_for_it_counts_no_more() {
        var succession = board().hall().succession();
        var holder = enrolled(ANNA, "Anna");
        assertThat(succession.sits(B1, holder, SPEAKER, Optional.empty(), MARCH_1956))
                .isTrue();
        assertThat(succession.sits(B1, holder, SPEAKER, Optional.of(H1), MARCH_1956))
                .isFalse();
    }
}
