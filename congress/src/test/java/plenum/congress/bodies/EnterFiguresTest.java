package plenum.congress.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Branches.JANUARY;
import static plenum.congress.minutes.Branches.JULY;
import static plenum.congress.minutes.Branches.NONE;
import static plenum.congress.minutes.Branches.NORTH;
import static plenum.congress.minutes.Branches.SOUTH;
import static plenum.congress.minutes.Branches.registered;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.bodies.BodiesFact.FiguresEntered;
import plenum.congress.bodies.BodiesFact.UnitClosed;
import plenum.congress.bodies.BodiesRefusal.FiguresTwice;
import plenum.congress.bodies.BodiesRefusal.NegativeFigures;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.UnitIsClosed;

class EnterFiguresTest {
    private static EnterFigures enter(LocalDate day, Figures... figures) {
        return new EnterFigures(day, "annual count", List.of(figures));
    }

    private static FiguresEntered entered(LocalDate day, Figures... figures) {
        return new FiguresEntered(day, "annual count", List.of(figures));
    }

    @Test
    void figures_are_in_force_from_the_day_of_the_count() {
        var bodies = beforeTheSitting(registered())
                .when(SECRETARY, enter(JULY, new Figures(NORTH, 150, 3)))
                .recorded(entered(JULY, new Figures(NORTH, 150, 3)))
                .hall()
                .bodies();
        assertThat(bodies.strengthOn(NORTH, JULY.minusDays(1))).isEqualTo(new Strength(120, 12, ""));
        assertThat(bodies.strengthOn(NORTH, JULY)).isEqualTo(new Strength(150, 3, "annual count"));
        assertThat(bodies.strengthOn(SOUTH, JULY).members()).isEqualTo(80);
    }

    @Test
    void an_earlier_count_that_comes_late_changes_nothing_after_the_later_one() {
        var bodies = beforeTheSitting(registered(), entered(JULY, new Figures(NORTH, 150, 3)))
                .when(SECRETARY, enter(JANUARY, new Figures(NORTH, 130, 5)))
                .recorded(entered(JANUARY, new Figures(NORTH, 130, 5)))
                .hall()
                .bodies();
        assertThat(bodies.strengthOn(NORTH, JANUARY).members()).isEqualTo(130);
        assertThat(bodies.strengthOn(NORTH, JULY).members()).isEqualTo(150);
    }

    @Test
    void only_what_differs_is_recorded() {
        beforeTheSitting(registered(), entered(JULY, new Figures(NORTH, 150, 3)))
                .when(SECRETARY, enter(JULY, new Figures(NORTH, 150, 3), new Figures(SOUTH, 80, 8)))
                .recorded(entered(JULY, new Figures(SOUTH, 80, 8)))
                .when(SECRETARY, enter(JULY, new Figures(NORTH, 150, 3)))
                .unchanged();
    }

    @Test
    void not_of_a_unit_that_is_not_registered() {
        beforeTheSitting(registered())
                .when(SECRETARY, enter(JULY, new Figures(NONE, -1, 0)))
                .refused(new NoSuchUnit(NONE));
    }

    @Test
    void not_of_a_unit_that_is_closed_on_that_day() {
        var minutes = beforeTheSitting(registered(), new UnitClosed(NORTH, JULY, Optional.empty(), "nobody left"));
        minutes.when(SECRETARY, enter(JULY, new Figures(NORTH, -1, 0))).refused(new UnitIsClosed(NORTH));
        minutes.when(SECRETARY, enter(JANUARY, new Figures(NORTH, 1, 0)))
                .recorded(entered(JANUARY, new Figures(NORTH, 1, 0)));
    }

    @Test
    void not_twice_for_one_unit() {
        beforeTheSitting(registered())
                .when(SECRETARY, enter(JULY, new Figures(NORTH, 1, 0), new Figures(NORTH, -1, 0)))
                .refused(new FiguresTwice(NORTH));
    }

    @Test
    void not_fewer_than_nobody() {
        beforeTheSitting(registered())
                .when(SECRETARY, enter(JULY, new Figures(NORTH, 1, -1)))
                .refused(new NegativeFigures(NORTH));
    }
}
