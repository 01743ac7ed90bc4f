package plenum.congress.succession;

import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.B1;
import static plenum.congress.succession.Board.VICE;
import static plenum.congress.succession.Board.formed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.BodyId;
import plenum.congress.PostId;
import plenum.congress.succession.SuccessionFact.PostCreated;
import plenum.congress.succession.SuccessionRefusal.AlternatesUnclear;
import plenum.congress.succession.SuccessionRefusal.ImpossibleTerms;
import plenum.congress.succession.SuccessionRefusal.NoSeats;
import plenum.congress.succession.SuccessionRefusal.NoSuchBody;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.succession.SuccessionRefusal.NoTitle;

class CreatePostTest {
    private static final BodyId B9 = new BodyId(9);

    private static PostRule rule(int months, List<PostId> notWith, Filling filling, Optional<PostId> alternates) {
        return new PostRule(months, false, 0, false, notWith, filling, alternates, Optional.empty());
    }

    @Test
    void a_post_is_numbered_within_its_body() {
        var rule = rule(12, List.of(VICE), Filling.ELECTION, Optional.empty());
        given(formed())
                .when(SECRETARY, new CreatePost(B1, " Clerk ", 2, rule))
                .recorded(new PostCreated(new PostId(B1, 7), "Clerk", 2, rule));
    }

    @Test
    void there_is_no_such_body() {
        given(formed())
                .when(SECRETARY, new CreatePost(B9, "", 0, PostRule.plain()))
                .refused(new NoSuchBody(B9));
    }

    @Test
    void not_without_a_title() {
        given(formed())
                .when(SECRETARY, new CreatePost(B1, " ", 0, PostRule.plain()))
                .refused(new NoTitle());
    }

    @Test
    void not_without_a_seat() {
        given(formed())
                .when(
                        SECRETARY,
                        new CreatePost(B1, "Clerk", 0, rule(-1, List.of(), Filling.ELECTION, Optional.empty())))
                .refused(new NoSeats(0));
    }

    @Test
    void not_for_less_than_no_time() {
        var beyond = new PostId(B1, 9);
        given(formed())
                .when(
                        SECRETARY,
                        new CreatePost(B1, "Clerk", 1, rule(-1, List.of(beyond), Filling.ELECTION, Optional.empty())))
                .refused(new ImpossibleTerms(-1, 0));
    }

    @Test
    void the_statutes_name_posts_that_there_are() {
        var beyond = new PostId(B1, 9);
        given(formed())
                .when(
                        SECRETARY,
                        new CreatePost(B1, "Clerk", 1, rule(0, List.of(beyond), Filling.ALTERNATES, Optional.empty())))
                .refused(new NoSuchPost(beyond));
    }

    @Test
    void it_is_filled_from_among_a_body_that_there_is() {
        given(formed())
                .when(
                        SECRETARY,
                        new CreatePost(
                                B1,
                                "Clerk",
                                1,
                                rule(0, List.of(), Filling.ALTERNATES, Optional.empty())
                                        .fromAmong(B9)))
                .refused(new NoSuchBody(B9));
        var among = PostRule.plain().fromAmong(B1);
        given(formed())
                .when(SECRETARY, new CreatePost(B1, "Clerk", 1, among))
                .recorded(new PostCreated(new PostId(B1, 7), "Clerk", 1, among));
    }

    @Test
    void alternates_come_from_somewhere_and_only_where_they_move_up() {
        given(formed())
                .when(
                        SECRETARY,
                        new CreatePost(B1, "Clerk", 1, rule(0, List.of(), Filling.ALTERNATES, Optional.empty())))
                .refused(new AlternatesUnclear());
        given(formed())
                .when(
                        SECRETARY,
                        new CreatePost(B1, "Clerk", 1, rule(0, List.of(), Filling.ELECTION, Optional.of(VICE))))
                .refused(new AlternatesUnclear());
    }
}
