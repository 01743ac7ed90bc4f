package plenum.congress.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.Unit;
import plenum.congress.mandates.MandateFact.AlternatesListed;
import plenum.congress.mandates.MandateRefusal.HoldsAnother;
import plenum.congress.mandates.MandateRefusal.ListedTwice;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;

class ListAlternatesTest {
    private static final UnitId NORTH = new UnitId(1);
    private static final UnitsRegistered REGISTERED = new UnitsRegistered(List.of(new Unit(NORTH, "North", 9, 0, "")));

    @Test
    void a_list_replaces_the_one_before() {
        var after = given(REGISTERED)
                .when(SECRETARY, new ListAlternates(NORTH, List.of(EMIL, CHAIR)))
                .recorded(new AlternatesListed(NORTH, List.of(EMIL, CHAIR)))
                .when(SECRETARY, new ListAlternates(NORTH, List.of(CHAIR)))
                .recorded(new AlternatesListed(NORTH, List.of(CHAIR)));
        after.when(SECRETARY, new ListAlternates(NORTH, List.of(CHAIR))).unchanged();
        assertThat(after.hall().mandates().freeAlternates(NORTH)).containsExactly(CHAIR);
    }

    @Test
    void not_of_a_unit_that_is_not_there() {
        given().when(SECRETARY, new ListAlternates(NORTH, List.of(EMIL))).refused(new NoSuchUnit(NORTH));
    }

    @Test
    void not_somebody_who_is_not_enrolled() {
        var nobody = new PersonId(99);
        given(REGISTERED)
                .when(SECRETARY, new ListAlternates(NORTH, List.of(EMIL, nobody)))
                .refused(new NoSuchHolder(nobody));
    }

    @Test
    void nobody_twice() {
        given(REGISTERED)
                .when(SECRETARY, new ListAlternates(NORTH, List.of(EMIL, EMIL)))
                .refused(new ListedTwice(EMIL));
    }

    @Test
    void no_delegate_is_an_alternate() {
        given(REGISTERED)
                .when(SECRETARY, new ListAlternates(NORTH, List.of(ANNA)))
                .refused(new HoldsAnother(ANNA, ANNAS));
    }
}
