package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.KEY;
import static plenum.congress.elections.Scene.U1;
import static plenum.congress.elections.Scene.calledFor;
import static plenum.congress.elections.Scene.counted;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.opened;
import static plenum.congress.elections.Scene.paper;
import static plenum.congress.elections.Scene.prepared;
import static plenum.congress.elections.Scene.standing;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.elections.ElectionFact.ElectedInstalled;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.OfficeRefused;
import plenum.congress.elections.ElectionFact.SeatOffered;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.OfficeRefusal.NoSeatOpen;
import plenum.congress.elections.OfficeRefusal.NobodyIsNext;
import plenum.congress.elections.OfficeRefusal.NotDecided;
import plenum.congress.elections.OfficeRefusal.NotNext;
import plenum.congress.minutes.Minutes;
import plenum.congress.succession.Board;
import plenum.congress.succession.Ending;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.Incompatible;
import plenum.congress.succession.Title;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking.Crosses;
import plenum.congress.urns.BallotPaper.Marking.Ranks;
import plenum.count.quotas.Shortage;

class OfferSeatTest {
    private static final Fact REFUSED = new OfficeRefused(E1, 1);

    private static OfferSeat offer(int nomination) {
        return new OfferSeat(E1, nomination);
    }

    /// Gerd has been elected treasurer, and others had so many votes.
    private static Minutes decided(PostId post, String result) {
        var names = List.of("Gerd", "Hanna", "Inge", "Jan");
        var voted = given(Board.formed())
                .and(KEY)
                .and(
                        calledFor(post, false, 1, BallotForm.CROSSES, "block-vote"),
                        nominated(names.toArray(String[]::new)),
                        Scene.ready(4),
                        opened(1, U1, standing(4)),
                        prepared(U1, 1, paper(new Asked("Committee", names, new Crosses(1, 1, true))), 5));
        return counted(voted, U1, 5, result).and(new ElectionDecided(E1, List.of(1), 0, List.of()));
    }

    @Test
    void whoever_had_the_next_most_votes_is_offered_the_seat() {
        decided(Board.TREASURER, "[[0,3,2,0,0]]")
                .and(REFUSED)
                .when(CHAIR, offer(2))
                .recorded(new SeatOffered(E1, 2, List.of(2)));
    }

    @Test
    void of_two_who_had_as_many_the_lot_decides() {
        decided(Board.TREASURER, "[[0,3,1,0,1]]")
                .and(REFUSED)
                .when(CHAIR, offer(4))
                .recorded(new SeatOffered(E1, 4, List.of(2, 4)));
    }

    @Test
    void a_seat_that_was_given_up_is_offered_too() {
        var term = new TermId(1);
        decided(Board.TREASURER, "[[0,3,2,0,0]]")
                .and(
                        new ElectedInstalled(E1, List.of(1), Board.MAY_1955, false),
                        new TermBegun(
                                term,
                                Board.TREASURER,
                                Board.named("Gerd"),
                                new Title.Elected(E1),
                                Board.MAY_1955,
                                Optional.empty()),
                        Board.ended(term, new Ending.Resigned()))
                .when(CHAIR, offer(2))
                .recorded(new SeatOffered(E1, 2, List.of(2)));
    }

    @Test
    void there_is_no_such_election() {
        given().when(CHAIR, offer(2)).refused(new NoSuchElection(E1));
    }

    @Test
    void not_before_it_is_decided() {
        given(Board.formed())
                .and(calledFor(Board.TREASURER, false, 1, BallotForm.CROSSES, "block-vote"))
                .when(CHAIR, offer(2))
                .refused(new NotDecided(E1));
    }

    @Test
    void not_while_the_seat_is_taken() {
        decided(Board.TREASURER, "[[0,3,2,0,0]]").when(CHAIR, offer(2)).refused(new NoSeatOpen(E1));
    }

    @Test
    void not_where_the_statutes_want_an_election() {
        decided(Board.PRESIDENT, "[[0,3,2,0,0]]")
                .and(REFUSED)
                .when(CHAIR, offer(2))
                .refused(new NobodyIsNext(E1));
    }

    @Test
    void not_past_others_who_had_more_votes() {
        decided(Board.TREASURER, "[[0,3,1,0,1]]")
                .and(REFUSED)
                .when(CHAIR, offer(3))
                .refused(new NotNext("Hanna, Jan"));
    }

    @Test
    void nobody_whom_the_statutes_do_not_let() {
        decided(Board.TREASURER, "[[0,3,2,0,0]]")
                .and(REFUSED, Board.begun(new TermId(1), Board.AUDITOR, Board.named("Hanna")))
                .when(CHAIR, offer(2))
                .refused(new Incompatible("Hanna", "Board: Auditor", "Board: Treasurer"));
    }

    /// Two treasurers are elected by transferable vote, and Gerd refuses.
    private static Minutes ranked(String rankings) {
        var names = List.of("Gerd", "Hanna", "Inge", "Jan");
        var voted = given(Board.formed())
                .and(KEY)
                .and(
                        calledFor(Board.TREASURER, false, 2, BallotForm.RANKING, "scottish-stv"),
                        nominated(names.toArray(String[]::new)),
                        Scene.ready(4),
                        opened(1, U1, standing(4)),
                        prepared(U1, 1, paper(new Asked("Committee", names, new Ranks())), 5));
        return counted(voted, U1, 5, rankings).and(new ElectionDecided(E1, List.of(1, 2), 0, List.of()), REFUSED);
    }

    @Test
    void of_rankings_who_is_elected_without_those_who_left_is_next() {
        // With Gerd: Gerd 3, Hanna 2, quota 2. Without him Jan has the second preferences of two, and Inge that of one.
        var ranked = ranked("[[[1,0,0,2],[1,0,0,2],[1,0,2,0],[0,1,0,0],[0,1,2,0]]]");
        ranked.when(CHAIR, offer(3)).refused(new NotNext("Jan"));
        ranked.when(CHAIR, offer(4)).recorded(new SeatOffered(E1, 4, List.of(4)));
    }

    @Test
    void who_sits_keeps_the_seat_though_the_other_count_elects_another() {
        // Counted without Gerd, Inge and Jan have two each, and Hanna one: Hanna sits all the same.
        ranked("[[[1,0,2,0],[1,0,2,0],[1,0,0,2],[2,1,0,0],[0,0,0,1]]]")
                .when(CHAIR, offer(3))
                .recorded(new SeatOffered(E1, 3, List.of(3)));
    }

    @Test
    void nobody_is_next_where_the_other_count_would_need_a_lot() {
        ranked("[[[1,0,2,0],[1,0,0,2],[1,0,0,0],[0,1,0,0],[0,1,0,0]]]")
                .when(CHAIR, offer(3))
                .refused(new NobodyIsNext(E1));
    }

    /// Of two treasurers one is from the south, and has refused. Pjotr, from the north, has more votes than
    /// Sven, from the south, if he stands.
    private static Minutes southHasRefused(Shortage shortage, boolean another) {
        var names = another ? List.of("Olga", "Rosa", "Pjotr", "Sven") : List.of("Olga", "Rosa", "Pjotr");
        var called = new ElectionCalled(
                E1,
                "Committee",
                2,
                BallotForm.CROSSES,
                "block-vote",
                Scene.GROUP,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ForOffice(Board.TREASURER, false)),
                Optional.of(Scene.south(1, shortage)));
        var nominations = IntStream.range(0, names.size())
                .mapToObj(place -> new Nomination(
                        place + 1,
                        names.get(place),
                        Optional.empty(),
                        CHAIR,
                        List.of(place % 2 == 0 ? Scene.NORTH : Scene.SOUTH)))
                .toList();
        var voted = given(Board.formed())
                .and(KEY)
                .and(
                        called,
                        new ElectionFact.Nominated(E1, nominations),
                        Scene.ready(names.size()),
                        opened(1, U1, standing(names.size())),
                        prepared(U1, 1, paper(new Asked("Committee", names, new Crosses(1, 2, true))), 5));
        var result = another ? "[[0,4,3,2,1]]" : "[[0,4,3,2]]";
        return counted(voted, U1, 5, result)
                .and(new ElectionDecided(E1, List.of(1, 2), 0, List.of()), new OfficeRefused(E1, 2));
    }

    @Test
    void the_quotas_are_kept_by_whoever_follows() {
        southHasRefused(Shortage.REFUSE, true).when(CHAIR, offer(3)).refused(new NotNext("Sven"));
        southHasRefused(Shortage.REFUSE, true).when(CHAIR, offer(4)).recorded(new SeatOffered(E1, 4, List.of(4)));
    }

    @Test
    void nobody_follows_where_nobody_meets_the_quotas_and_nothing_is_conceded() {
        southHasRefused(Shortage.REFUSE, false).when(CHAIR, offer(3)).refused(new NobodyIsNext(E1));
        southHasRefused(Shortage.VACANT, false).when(CHAIR, offer(3)).refused(new NobodyIsNext(E1));
        southHasRefused(Shortage.FILL, false).when(CHAIR, offer(3)).recorded(new SeatOffered(E1, 3, List.of(3)));
    }
}
