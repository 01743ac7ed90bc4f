package plenum.congress.elections;

import static plenum.congress.elections.Scene.E1;
import static plenum.congress.elections.Scene.NORTH;
import static plenum.congress.elections.Scene.SOUTH;
import static plenum.congress.elections.Scene.accepted;
import static plenum.congress.elections.Scene.called;
import static plenum.congress.elections.Scene.calledFor;
import static plenum.congress.elections.Scene.nominated;
import static plenum.congress.elections.Scene.ready;
import static plenum.congress.elections.Scene.south;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.TermId;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.Person;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionFact.NominationDeclined;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.AlreadyNominated;
import plenum.congress.elections.ElectionRefusal.NoName;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotEnrolled;
import plenum.congress.elections.ElectionRefusal.OneAtATime;
import plenum.congress.elections.Nominee.Enrolled;
import plenum.congress.elections.Nominee.Named;
import plenum.congress.elections.QuotaRefusal.NoSuchGroup;
import plenum.congress.elections.QuotaRefusal.TwoGroups;
import plenum.congress.succession.Board;
import plenum.congress.succession.Ending;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.Incompatible;
import plenum.congress.succession.SuccessionRefusal.TermLimit;
import plenum.congress.succession.Title;

class NominateTest {
    private static final Fact CALLED = called(2, BallotForm.CROSSES, "block-vote");

    private static Nominate nominate(Nominee... nominees) {
        return new Nominate(E1, List.of(nominees));
    }

    @Test
    void a_delegate_nominates_somebody_who_is_enrolled() {
        given(CALLED).when(ANNA, nominate(new Enrolled(BRUNO))).recorded(nominated(BRUNO, "Bruno"));
    }

    @Test
    void who_nominates_the_own_person_has_accepted() {
        given(CALLED).when(ANNA, nominate(new Enrolled(ANNA))).recorded(nominated(ANNA, "Anna"), accepted(1));
    }

    @Test
    void a_delegate_nominates_somebody_by_name() {
        given(CALLED)
                .when(ANNA, nominate(new Named(" Olga Orlowa ")))
                .recorded(new Nominated(E1, List.of(new Nomination(1, "Olga Orlowa", Optional.empty(), ANNA))));
    }

    @Test
    void the_chair_reads_out_a_list() {
        given(CALLED)
                .when(CHAIR, nominate(new Named("Olga"), new Named("Pjotr")))
                .recorded(nominated("Olga", "Pjotr"));
    }

    @Test
    void of_two_who_are_called_the_same_the_later_is_told_apart() {
        var other = new PersonId(8);
        given(
                        new PersonsEnrolled(List.of(new Person(other, "Bruno", Optional.empty(), List.of()))),
                        CALLED,
                        nominated(BRUNO, "Bruno"))
                .when(CHAIR, nominate(new Enrolled(other)))
                .recorded(new Nominated(E1, List.of(new Nomination(2, "Bruno (P8)", Optional.of(other), CHAIR))));
    }

    @Test
    void nobody_takes_the_name_by_which_another_is_told_apart() {
        given(
                        CALLED,
                        new Nominated(
                                E1,
                                List.of(
                                        new Nomination(1, "Bruno", Optional.empty(), ANNA),
                                        new Nomination(2, "Bruno (P2)", Optional.empty(), ANNA))))
                .when(CHAIR, nominate(new Enrolled(BRUNO)))
                .refused(new AlreadyNominated("Bruno (P2)"));
    }

    @Test
    void a_name_stays_that_of_whoever_had_it_first() {
        given(CALLED, nominated("Bruno"), new NominationWithdrawn(E1, 1))
                .when(CHAIR, nominate(new Enrolled(BRUNO)))
                .recorded(new Nominated(E1, List.of(new Nomination(2, "Bruno (P2)", Optional.of(BRUNO), CHAIR))));
        given(CALLED, nominated("Bruno"), new NominationWithdrawn(E1, 1))
                .when(CHAIR, nominate(new Named("Bruno")))
                .recorded(new Nominated(E1, List.of(new Nomination(2, "Bruno", Optional.empty(), CHAIR))));
        given(CALLED, nominated(BRUNO, "Bruno"), new NominationDeclined(E1, 1))
                .when(CHAIR, nominate(new Named("Bruno")))
                .refused(new AlreadyNominated("Bruno"));
    }

    @Test
    void who_has_declined_is_nominated_anew() {
        given(CALLED, nominated(BRUNO, "Bruno"), new NominationDeclined(E1, 1))
                .when(CLARA, nominate(new Enrolled(BRUNO)))
                .recorded(new Nominated(E1, List.of(new Nomination(2, "Bruno", Optional.of(BRUNO), CLARA))));
    }

    @Test
    void there_is_no_such_election() {
        given().when(ANNA, nominate()).refused(new NoSuchElection(E1));
    }

    @Test
    void not_once_nominations_are_closed() {
        given(CALLED, nominated("Olga"), ready(1)).when(ANNA, nominate()).refused(new NominationsOver(E1));
    }

    @Test
    void a_delegate_reads_out_no_list() {
        given(CALLED).when(ANNA, nominate(new Named(""), new Named("Olga"))).refused(new OneAtATime());
    }

    @Test
    void nobody_is_nominated_without_a_name() {
        given(CALLED).when(ANNA, nominate()).refused(new NoName());
        given(CALLED).when(CHAIR, nominate(new Named("Olga"), new Named(" "))).refused(new NoName());
    }

    @Test
    void nobody_is_nominated_by_a_number_that_does_not_exist() {
        given(CALLED).when(ANNA, nominate(new Enrolled(new PersonId(99)))).refused(new NotEnrolled(new PersonId(99)));
    }

    @Test
    void nobody_is_nominated_twice() {
        given(CALLED, nominated(BRUNO, "Bruno"))
                .when(CLARA, nominate(new Enrolled(BRUNO)))
                .refused(new AlreadyNominated("Bruno"));
        given(CALLED)
                .when(CHAIR, nominate(new Named("Olga"), new Named("Olga")))
                .refused(new AlreadyNominated("Olga"));
    }

    @Test
    void nobody_beyond_the_terms_that_the_statutes_allow() {
        var olga = Board.named("Olga");
        given(Board.formed())
                .and(
                        calledFor(Board.PRESIDENT, false, 1, BallotForm.CROSSES, "two-round"),
                        Board.begun(new TermId(1), Board.PRESIDENT, olga),
                        Board.ended(new TermId(1), new Ending.Succeeded()),
                        new TermBegun(
                                new TermId(2),
                                Board.PRESIDENT,
                                olga,
                                new Title.Entered(""),
                                Board.MARCH_1956,
                                Optional.empty()))
                .when(ANNA, nominate(new Named("Olga")))
                .refused(new TermLimit("Olga", "Board: President", 2));
    }

    @Test
    void nobody_who_holds_what_does_not_go_with_the_post() {
        given(Board.formed())
                .and(
                        calledFor(Board.TREASURER, false, 1, BallotForm.CROSSES, "two-round"),
                        Board.begun(new TermId(1), Board.AUDITOR, Board.enrolled(BRUNO, "Bruno")))
                .when(ANNA, nominate(new Enrolled(BRUNO)))
                .refused(new Incompatible("Bruno", "Board: Auditor", "Board: Treasurer"));
    }

    @Test
    void all_who_are_nominated_together_belong_to_the_groups() {
        given(called(2, BallotForm.CROSSES, "block-vote", south(1)))
                .when(CHAIR, new Nominate(E1, List.of(new Named("Olga"), new Named("Pjotr")), List.of(NORTH)))
                .recorded(new Nominated(
                        E1,
                        List.of(
                                new Nomination(1, "Olga", Optional.empty(), CHAIR, List.of(NORTH)),
                                new Nomination(2, "Pjotr", Optional.empty(), CHAIR, List.of(NORTH)))));
    }

    @Test
    void nobody_is_of_a_group_that_has_no_quota() {
        var north = new Nominate(E1, List.of(new Named("Olga")), List.of(NORTH));
        given(CALLED).when(CHAIR, north).refused(new NoSuchGroup(NORTH));
        var east = new GroupOfPersons("region", "East");
        given(called(2, BallotForm.CROSSES, "block-vote", south(1)))
                .when(CHAIR, new Nominate(E1, List.of(new Named("Olga")), List.of(NORTH, east)))
                .refused(new NoSuchGroup(east));
    }

    @Test
    void nobody_is_in_two_groups_of_one_attribute() {
        given(called(2, BallotForm.CROSSES, "block-vote", south(1)))
                .when(CHAIR, new Nominate(E1, List.of(new Named("Olga")), List.of(NORTH, SOUTH)))
                .refused(new TwoGroups("region"));
    }
}
