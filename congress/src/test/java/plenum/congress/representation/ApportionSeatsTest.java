package plenum.congress.representation;

import static plenum.congress.minutes.Branches.EAST;
import static plenum.congress.minutes.Branches.JANUARY;
import static plenum.congress.minutes.Branches.JULY;
import static plenum.congress.minutes.Branches.NORTH;
import static plenum.congress.minutes.Branches.SOUTH;
import static plenum.congress.minutes.Branches.WEST;
import static plenum.congress.minutes.Branches.registered;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.FiguresEntered;
import plenum.congress.bodies.BodiesFact.UnitClosed;
import plenum.congress.bodies.BodiesFact.UnitPlaced;
import plenum.congress.bodies.Figures;
import plenum.congress.representation.RepresentationFact.RuleLaidDown;
import plenum.congress.representation.RepresentationFact.SeatsApportioned;
import plenum.congress.representation.RepresentationRefusal.DrawnTwice;
import plenum.congress.representation.RepresentationRefusal.LotNeeded;
import plenum.congress.representation.RepresentationRefusal.NoRule;
import plenum.congress.representation.RepresentationRefusal.NoWayToFill;
import plenum.congress.representation.RepresentationRefusal.TooManyByOffice;
import plenum.count.apportion.Rounding;

class ApportionSeatsTest {
    private static RuleLaidDown rule(Senders senders, Key decisive, SeatBounds bounds) {
        return new RuleLaidDown(new RepresentationRule(
                senders, new VoiceRule(Basis.MEMBERS, decisive, bounds), Optional.empty(), Optional.empty()));
    }

    private static RuleLaidDown house(int seats) {
        return rule(Senders.EACH, new Key.House(seats, "sainte-lague"), SeatBounds.NONE);
    }

    private static ApportionSeats apportion(UnitId... lots) {
        return new ApportionSeats(JULY, List.of(lots));
    }

    private static UnitSeats seats(UnitId unit, long members, long candidates, int decisive, int consultative) {
        return new UnitSeats(unit, members, candidates, decisive, consultative);
    }

    @Test
    void each_unit_has_one_seat_for_so_many_rounded() {
        var rule = new RepresentationRule(
                Senders.EACH,
                new VoiceRule(Basis.MEMBERS, new Key.OnePer(50, Rounding.HALF_UP), SeatBounds.NONE),
                Optional.of(new VoiceRule(Basis.CANDIDATES, new Key.OnePer(8, Rounding.DOWN), SeatBounds.NONE)),
                Optional.empty());
        beforeTheSitting(registered(), new RuleLaidDown(rule))
                .when(SECRETARY, apportion())
                .recorded(new SeatsApportioned(
                        JULY,
                        List.of(
                                seats(NORTH, 120, 12, 2, 1),
                                seats(SOUTH, 80, 8, 2, 1),
                                seats(EAST, 40, 4, 1, 0),
                                seats(WEST, 10, 1, 0, 0)),
                        List.of()))
                .when(SECRETARY, apportion())
                .unchanged();
    }

    @Test
    void the_seats_of_a_house_are_distributed_by_the_figures_of_the_day() {
        beforeTheSitting(
                        registered(),
                        new FiguresEntered(JANUARY, "", List.of(new Figures(WEST, 100, 0))),
                        new FiguresEntered(JULY.plusDays(1), "", List.of(new Figures(WEST, 1000, 0))),
                        house(17))
                .when(SECRETARY, apportion())
                .recorded(new SeatsApportioned(
                        JULY,
                        List.of(
                                seats(NORTH, 120, 12, 6, 0),
                                seats(SOUTH, 80, 8, 4, 0),
                                seats(EAST, 40, 4, 2, 0),
                                seats(WEST, 100, 0, 5, 0)),
                        List.of()));
    }

    @Test
    void a_unit_at_the_top_sends_for_all_its_parts() {
        beforeTheSitting(
                        registered(),
                        new UnitPlaced(SOUTH, Optional.of(NORTH)),
                        new UnitPlaced(WEST, Optional.of(SOUTH)),
                        rule(Senders.TOP, new Key.OnePer(10, Rounding.DOWN), new SeatBounds(1, 0, Optional.of(20), 0)))
                .when(SECRETARY, apportion())
                .recorded(new SeatsApportioned(
                        JULY, List.of(seats(NORTH, 210, 21, 20, 0), seats(EAST, 40, 4, 5, 0)), List.of()));
    }

    @Test
    void a_closed_unit_sends_nobody_and_its_parts_send_for_themselves() {
        beforeTheSitting(
                        registered(),
                        new UnitPlaced(WEST, Optional.of(SOUTH)),
                        new UnitClosed(SOUTH, JANUARY, Optional.empty(), "nobody left"),
                        rule(Senders.TOP, new Key.OnePer(10, Rounding.DOWN), SeatBounds.NONE))
                .when(SECRETARY, apportion())
                .recorded(new SeatsApportioned(
                        JULY,
                        List.of(seats(NORTH, 120, 12, 12, 0), seats(EAST, 40, 4, 4, 0), seats(WEST, 10, 1, 1, 0)),
                        List.of()));
    }

    @Test
    void a_lot_decides_where_claims_are_equal() {
        var equal = new FiguresEntered(
                JANUARY, "", List.of(new Figures(NORTH, 30, 0), new Figures(SOUTH, 30, 0), new Figures(EAST, 30, 0)));
        var minutes = beforeTheSitting(registered(), equal, house(2));
        minutes.when(SECRETARY, apportion()).refused(new LotNeeded(List.of(NORTH, SOUTH, EAST), 2));
        minutes.when(SECRETARY, apportion(EAST)).refused(new LotNeeded(List.of(NORTH, SOUTH), 1));
        minutes.when(SECRETARY, apportion(EAST, NORTH))
                .recorded(new SeatsApportioned(
                        JULY,
                        List.of(
                                seats(NORTH, 30, 0, 1, 0),
                                seats(SOUTH, 30, 0, 0, 0),
                                seats(EAST, 30, 0, 1, 0),
                                seats(WEST, 10, 1, 0, 0)),
                        List.of(EAST, NORTH)));
    }

    @Test
    void those_who_sit_by_office_are_added() {
        beforeTheSitting(registered(), byOffice(2))
                .when(SECRETARY, apportion())
                .recorded(new SeatsApportioned(
                        JULY,
                        List.of(
                                seats(NORTH, 120, 12, 4, 0),
                                seats(SOUTH, 80, 8, 3, 0),
                                seats(EAST, 40, 4, 1, 0),
                                seats(WEST, 10, 1, 2, 0)),
                        List.of()));
    }

    private static RuleLaidDown byOffice(int seats) {
        return new RuleLaidDown(new RepresentationRule(
                Senders.EACH,
                new VoiceRule(Basis.MEMBERS, new Key.OnePer(30, Rounding.HALF_UP), SeatBounds.NONE),
                Optional.empty(),
                Optional.of(new ExOfficio(WEST, seats, 1, 5))));
    }

    @Test
    void not_without_a_rule() {
        beforeTheSitting(registered()).when(SECRETARY, apportion(NORTH, NORTH)).refused(new NoRule());
    }

    @Test
    void not_by_a_lot_drawn_twice() {
        beforeTheSitting(
                        registered(),
                        rule(Senders.EACH, new Key.House(3, "dhondt"), new SeatBounds(1, 0, Optional.empty(), 0)))
                .when(SECRETARY, apportion(NORTH, NORTH))
                .refused(new DrawnTwice(NORTH));
    }

    @Test
    void not_if_the_bounds_leave_no_way_to_fill_the_house() {
        beforeTheSitting(
                        registered(),
                        rule(Senders.EACH, new Key.House(3, "dhondt"), new SeatBounds(1, 0, Optional.empty(), 0)))
                .when(SECRETARY, apportion())
                .refused(new NoWayToFill());
    }

    @Test
    void not_if_more_sit_by_office_than_the_law_allows() {
        beforeTheSitting(registered(), byOffice(3)).when(SECRETARY, apportion()).refused(new TooManyByOffice(3, 2));
    }
}
