package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.accepted;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.minutes.Branches.NORTH;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.electing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionRefusal.OneAtATime;
import plenum.congress.elections.ElectorRefusal.LeadsNoDelegation;
import plenum.congress.elections.ElectorRefusal.NoNamesBy;
import plenum.congress.elections.ElectorRefusal.NotADelegate;
import plenum.congress.elections.Nominee.Enrolled;
import plenum.congress.elections.Nominee.Named;
import plenum.congress.mandates.MandateFact.LeaderNamed;
import plenum.congress.minutes.Minutes;
import plenum.congress.orders.ElectionRule;
import plenum.congress.orders.ElectionTie;
import plenum.congress.orders.Nominator;

/// Who proposes names, as the orders have it.
class NominatorsTest {
    private static Minutes by(Nominator... nominators) {
        return given(
                electing(new ElectionRule(List.of(), List.of(), ElectionTie.LOT, List.of(nominators))),
                new LeaderNamed(NORTH, ANNA),
                called(2, BallotForm.CROSSES, "block-vote"));
    }

    private static Nominate person(PersonId person) {
        return new Nominate(E1, List.of(new Enrolled(person)));
    }

    private static Nominate forUnit(Nominee... nominees) {
        return new Nominate(E1, List.of(nominees), List.of(), true);
    }

    @Test
    void whoever_is_enrolled_stands_by_the_own_word() {
        by(Nominator.SELF)
                .when(SECRETARY, person(SECRETARY))
                .recorded(
                        new Nominated(
                                E1, List.of(new Nomination(1, "Simon Secretary", Optional.of(SECRETARY), SECRETARY))),
                        accepted(1));
    }

    @Test
    void only_the_own_name_comes_from_oneself() {
        by(Nominator.SELF).when(ANNA, person(BRUNO)).refused(new NoNamesBy(Nominator.DELEGATES));
        by(Nominator.SELF, Nominator.DELEGATES).when(SECRETARY, person(BRUNO)).refused(new NotADelegate());
    }

    @Test
    void who_leads_a_delegation_nominates_in_the_name_of_its_unit() {
        by(Nominator.UNITS)
                .when(ANNA, forUnit(new Named("Olga")))
                .recorded(new Nominated(
                        E1, List.of(new Nomination(1, "Olga", Optional.empty(), ANNA, List.of(), Optional.of(NORTH)))));
    }

    @Test
    void in_the_name_of_a_unit_nobody_else_nominates_and_one_at_a_time() {
        by(Nominator.UNITS).when(BRUNO, forUnit(new Named("Olga"))).refused(new LeadsNoDelegation());
        by(Nominator.UNITS)
                .when(ANNA, forUnit(new Named("Olga"), new Named("Rosa")))
                .refused(new OneAtATime());
        by(Nominator.UNITS).when(ANNA, person(BRUNO)).refused(new NoNamesBy(Nominator.DELEGATES));
        by(Nominator.DELEGATES).when(ANNA, forUnit(new Named("Olga"))).refused(new NoNamesBy(Nominator.UNITS));
    }

    @Test
    void where_names_come_from_a_list_the_chair_alone_reads_them_out() {
        by(Nominator.LIST)
                .when(CHAIR, new Nominate(E1, List.of(new Named("Olga"), new Named("Pjotr"))))
                .recorded(nominated("Olga", "Pjotr"));
        by(Nominator.LIST)
                .when(CHAIR, new Nominate(E1, List.of(new Named("Olga"))))
                .recorded(nominated("Olga"));
        by(Nominator.LIST).when(ANNA, person(ANNA)).refused(new NoNamesBy(Nominator.DELEGATES));
    }

    @Test
    void without_a_list_the_chair_says_the_names_from_the_floor_one_by_one() {
        by(Nominator.DELEGATES)
                .when(CHAIR, new Nominate(E1, List.of(new Named("Olga"))))
                .recorded(nominated("Olga"));
        by(Nominator.DELEGATES)
                .when(CHAIR, new Nominate(E1, List.of(new Named("Olga"), new Named("Pjotr"))))
                .refused(new NoNamesBy(Nominator.LIST));
    }
}
