package plenum.congress.elections;

import static plenum.congress.elections.Scene.BEHIND_DOORS;
import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.NORTH;
import static plenum.congress.elections.Scene.RECESS;
import static plenum.congress.elections.Scene.SOUTH;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.south;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PostId;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.elections.ElectionRefusal.ImpossibleBounds;
import plenum.congress.elections.ElectionRefusal.MoreThanSeats;
import plenum.congress.elections.ElectionRefusal.NoSeats;
import plenum.congress.elections.ElectionRefusal.NoTitle;
import plenum.congress.elections.ElectionRefusal.NotInSession;
import plenum.congress.elections.ElectionRefusal.OneSeatOnly;
import plenum.congress.elections.ElectionRefusal.UnknownRule;
import plenum.congress.elections.ElectorRefusal.NotOfTheOrders;
import plenum.congress.elections.QuotaRefusal.GroupsMissing;
import plenum.congress.elections.QuotaRefusal.ImpossibleQuota;
import plenum.congress.elections.QuotaRefusal.MinimaAboveSeats;
import plenum.congress.elections.QuotaRefusal.RuleKeepsNoQuotas;
import plenum.congress.elections.QuotasOfPersons.Seats;
import plenum.congress.orders.ElectionRule;
import plenum.congress.orders.OrdersFact.OrdersAdopted;
import plenum.congress.orders.StandingOrders;
import plenum.congress.succession.Board;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.urns.UrnRefusal.UnknownGroup;
import plenum.count.quotas.Shortage;

class CallElectionTest {
    private static CallElection call(int seats, BallotForm form, String rule) {
        return new CallElection(
                "Committee", seats, form, rule, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CallElection within(String rule, Optional<Integer> minimum, Optional<Integer> maximum) {
        return new CallElection(
                "Committee", 3, BallotForm.CROSSES, rule, minimum, maximum, Optional.empty(), Optional.empty());
    }

    @Test
    void the_chair_calls_an_election_under_the_orders() {
        given().when(CHAIR, call(5, BallotForm.LIST, "struck-names"))
                .recorded(called(5, BallotForm.LIST, "struck-names"));
    }

    @Test
    void the_chair_may_name_bounds_and_a_group() {
        given().when(
                        CHAIR,
                        new CallElection(
                                " Committee ",
                                3,
                                BallotForm.CROSSES,
                                "block-vote",
                                Optional.of(1),
                                Optional.of(2),
                                Optional.of("BELENIOS-2048"),
                                Optional.empty()))
                .recorded(new ElectionCalled(
                        E1,
                        "Committee",
                        3,
                        BallotForm.CROSSES,
                        "block-vote",
                        "BELENIOS-2048",
                        Optional.of(1),
                        Optional.of(2),
                        Optional.empty()));
    }

    @Test
    void not_out_of_session() {
        given(RECESS).when(CHAIR, call(0, BallotForm.LIST, "dice")).refused(new NotInSession());
    }

    @Test
    void not_behind_closed_doors() {
        given(BEHIND_DOORS).when(CHAIR, call(0, BallotForm.LIST, "dice")).refused(new BehindClosedDoors(S1));
    }

    @Test
    void not_without_a_title() {
        given().when(
                        CHAIR,
                        new CallElection(
                                " ",
                                0,
                                BallotForm.LIST,
                                "dice",
                                Optional.of(1),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .refused(new NoTitle());
    }

    @Test
    void not_without_a_seat() {
        given().when(CHAIR, call(0, BallotForm.LIST, "dice")).refused(new NoSeats(0));
    }

    @Test
    void not_under_a_rule_that_nobody_knows() {
        given().when(CHAIR, call(2, BallotForm.LIST, "dice")).refused(new UnknownRule("dice", BallotForm.LIST));
    }

    @Test
    void not_under_a_rule_for_other_ballots() {
        given().when(CHAIR, call(2, BallotForm.CROSSES, "struck-names"))
                .refused(new UnknownRule("struck-names", BallotForm.CROSSES));
        given().when(CHAIR, call(2, BallotForm.CROSSES, "cumulative-vote"))
                .refused(new UnknownRule("cumulative-vote", BallotForm.CROSSES));
        given().when(CHAIR, call(2, BallotForm.ANSWERS, "limited-vote"))
                .refused(new UnknownRule("limited-vote", BallotForm.ANSWERS));
        given().when(CHAIR, call(2, BallotForm.RANKING, "block-vote"))
                .refused(new UnknownRule("block-vote", BallotForm.RANKING));
        given().when(CHAIR, call(2, BallotForm.LIST, "scottish-stv"))
                .refused(new UnknownRule("scottish-stv", BallotForm.LIST));
    }

    @Test
    void not_for_several_seats_under_a_rule_for_one() {
        given().when(CHAIR, call(2, BallotForm.CROSSES, "two-round")).refused(new OneSeatOnly("two-round", 2));
    }

    @Test
    void not_within_bounds_that_leave_no_crosses() {
        given().when(CHAIR, within("block-vote", Optional.of(3), Optional.of(2)))
                .refused(new ImpossibleBounds("block-vote", 3));
        given().when(CHAIR, within("block-vote", Optional.of(0), Optional.empty()))
                .refused(new ImpossibleBounds("block-vote", 3));
    }

    @Test
    void not_by_a_limited_vote_with_as_many_crosses_as_seats() {
        given().when(CHAIR, within("limited-vote", Optional.empty(), Optional.empty()))
                .refused(new ImpossibleBounds("limited-vote", 3));
        given().when(CHAIR, within("limited-vote", Optional.empty(), Optional.of(3)))
                .refused(new ImpossibleBounds("limited-vote", 3));
    }

    @Test
    void not_within_bounds_where_the_rule_sets_them() {
        given().when(CHAIR, within("cdu-statute-43", Optional.of(1), Optional.empty()))
                .refused(new ImpossibleBounds("cdu-statute-43", 3));
        given().when(
                        CHAIR,
                        new CallElection(
                                "Committee",
                                3,
                                BallotForm.RANKING,
                                "scottish-stv",
                                Optional.empty(),
                                Optional.of(2),
                                Optional.of("none"),
                                Optional.empty()))
                .refused(new ImpossibleBounds("scottish-stv", 3));
    }

    @Test
    void not_in_a_group_that_archives_may_not_name() {
        given().when(
                        CHAIR,
                        new CallElection(
                                "Committee",
                                3,
                                BallotForm.RANKING,
                                "scottish-stv",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("none"),
                                Optional.empty()))
                .refused(new UnknownGroup("none"));
    }

    private static CallElection callFor(int seats, PostId post) {
        return new CallElection(
                "Members",
                seats,
                BallotForm.CROSSES,
                "block-vote",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ForOffice(post, false)));
    }

    @Test
    void the_elected_are_to_hold_a_post() {
        given(Board.formed())
                .when(CHAIR, callFor(2, Board.MEMBERS))
                .recorded(new ElectionCalled(
                        E1,
                        "Members",
                        2,
                        BallotForm.CROSSES,
                        "block-vote",
                        "Ed25519",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new ForOffice(Board.MEMBERS, false))));
    }

    @Test
    void not_for_a_post_that_there_is_not() {
        given().when(CHAIR, callFor(2, Board.MEMBERS)).refused(new NoSuchPost(Board.MEMBERS));
    }

    @Test
    void no_more_are_elected_than_the_post_has_seats() {
        given(Board.formed()).when(CHAIR, callFor(3, Board.MEMBERS)).refused(new MoreThanSeats(3, 2));
    }

    private static CallElection callWith(BallotForm form, String rule, QuotasOfPersons quotas) {
        return new CallElection(
                "Committee",
                2,
                form,
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quotas));
    }

    @Test
    void groups_of_persons_have_seats_at_least_and_at_most() {
        given().when(CHAIR, callWith(BallotForm.RANKING, "scottish-stv", south(2)))
                .recorded(called(2, BallotForm.RANKING, "scottish-stv", south(2)));
        given().when(CHAIR, callWith(BallotForm.LIST, "struck-names", south(1)))
                .recorded(called(2, BallotForm.LIST, "struck-names", south(1)));
    }

    @Test
    void not_every_rule_keeps_quotas() {
        given().when(CHAIR, callWith(BallotForm.RANKING, "irv", south(1))).refused(new RuleKeepsNoQuotas("irv"));
    }

    @Test
    void no_quota_allows_nothing() {
        for (var wrong : List.of(
                new Seats(SOUTH, -1, Optional.empty()),
                new Seats(SOUTH, 2, Optional.of(1)),
                new Seats(SOUTH, 0, Optional.of(-1)))) {
            var quotas = new QuotasOfPersons(List.of(wrong), Shortage.REFUSE);
            given().when(CHAIR, callWith(BallotForm.CROSSES, "block-vote", quotas))
                    .refused(new ImpossibleQuota(SOUTH));
        }
        var nameless = new GroupOfPersons("region", " ");
        var once = new Seats(NORTH, 1, Optional.empty());
        given().when(
                        CHAIR,
                        callWith(
                                BallotForm.CROSSES,
                                "block-vote",
                                new QuotasOfPersons(
                                        List.of(new Seats(nameless, 1, Optional.empty())), Shortage.REFUSE)))
                .refused(new ImpossibleQuota(nameless));
        given().when(
                        CHAIR,
                        callWith(
                                BallotForm.CROSSES,
                                "block-vote",
                                new QuotasOfPersons(List.of(once, once), Shortage.REFUSE)))
                .refused(new ImpossibleQuota(NORTH));
    }

    @Test
    void a_zipper_keeps_its_places_for_groups_that_the_quotas_name() {
        var south = new QuotasOfPersons(List.of(new Seats(SOUTH, 1, Optional.empty())), Shortage.REFUSE);
        given().when(CHAIR, callWith(BallotForm.CROSSES, "zipper", south)).refused(new GroupsMissing("zipper", 2));
        given().when(CHAIR, call(2, BallotForm.CROSSES, "zipper-odd")).refused(new GroupsMissing("zipper-odd", 1));
        given().when(CHAIR, call(2, BallotForm.ANSWERS, "zipper"))
                .refused(new UnknownRule("zipper", BallotForm.ANSWERS));
        given().when(CHAIR, call(2, BallotForm.CROSSES, "ordered-list"))
                .recorded(called(2, BallotForm.CROSSES, "ordered-list"));
    }

    @Test
    void the_minima_of_an_attribute_are_not_more_than_the_seats() {
        given().when(CHAIR, callWith(BallotForm.CROSSES, "block-vote", south(3)))
                .refused(new MinimaAboveSeats("region", 3, 2));
    }

    /// Orders by which one seat is filled in two rounds, and several by crosses.
    private static OrdersAdopted orders() {
        var general = StandingOrders.general();
        return new OrdersAdopted(new StandingOrders(
                general.edition(),
                general.articles(),
                general.quorum(),
                general.floor(),
                general.motions(),
                general.voting(),
                general.secret(),
                general.mandates(),
                general.record(),
                general.chairMayReorderAgenda(),
                new ElectionRule(List.of("two-round"), List.of("block-vote", "scottish-stv")),
                List.of()));
    }

    @Test
    void the_rule_is_one_of_those_that_the_orders_name_for_so_many_seats() {
        given(orders())
                .when(CHAIR, call(3, BallotForm.CROSSES, "block-vote"))
                .recorded(called(3, BallotForm.CROSSES, "block-vote"));
        given(orders())
                .when(CHAIR, call(3, BallotForm.LIST, "struck-names"))
                .refused(new NotOfTheOrders("struck-names", "block-vote, scottish-stv"));
        given(orders())
                .when(CHAIR, call(1, BallotForm.CROSSES, "block-vote"))
                .refused(new NotOfTheOrders("block-vote", "two-round"));
    }
}
