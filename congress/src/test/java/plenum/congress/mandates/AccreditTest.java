package plenum.congress.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S2;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.UnitId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.CheckIn;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.GiveFloor;
import plenum.congress.floor.RequestFloor;
import plenum.congress.mandates.GuestRefusal.HoldsMandate;
import plenum.congress.mandates.GuestRefusal.MovesNothing;
import plenum.congress.mandates.GuestRefusal.NeverSpeaks;
import plenum.congress.mandates.GuestRefusal.NoOrganisation;
import plenum.congress.mandates.GuestRefusal.NoSuchGuest;
import plenum.congress.mandates.GuestRefusal.NoSuchKind;
import plenum.congress.mandates.GuestRefusal.NotBehindClosedDoors;
import plenum.congress.mandates.GuestRefusal.NotIntoTheHall;
import plenum.congress.mandates.GuestRefusal.SpeaksWhenInvited;
import plenum.congress.mandates.MandateFact.Accredited;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.minutes.Minutes;
import plenum.congress.minutes.Orders;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MoveMotion;
import plenum.congress.motions.Subject;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.GuestHall;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.GuestRule;
import plenum.congress.orders.GuestSpeech;
import plenum.congress.orders.MandateRule;
import plenum.congress.sittings.AdmitGuest;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.GuestAdmitted;

class AccreditTest {
    private static final PersonId NOBODY = new PersonId(99);
    private static final Fact KINDS = Orders.mandates(new MandateRule(
            Alternation.IN_ORDER,
            true,
            0,
            false,
            List.of(
                    new GuestRule(GuestKind.GUEST, GuestHall.ADMITTED, GuestSpeech.INVITED, false, true, false),
                    new GuestRule(GuestKind.OBSERVER, GuestHall.ADMITTED, GuestSpeech.ASKS, true, false, false),
                    new GuestRule(GuestKind.PRESS, GuestHall.OPEN, GuestSpeech.NEVER, false, false, true),
                    new GuestRule(GuestKind.STAFF, GuestHall.NONE, GuestSpeech.NEVER, false, false, false))));
    private static final MoveMotion MOTION =
            new MoveMotion(Subject.RESOLUTION, Optional.empty(), "A tank", "The congress buys a tank.");

    @Test
    void the_kind_and_the_organisation_are_those_named_last() {
        var after = given(KINDS)
                .when(SECRETARY, new Accredit(EMIL, GuestKind.PRESS, "The Daily"))
                .recorded(new Accredited(EMIL, GuestKind.PRESS, "The Daily"));
        after.when(SECRETARY, new Accredit(EMIL, GuestKind.PRESS, "The Daily")).unchanged();
        after.when(SECRETARY, new Accredit(EMIL, GuestKind.GUEST, ""))
                .recorded(new Accredited(EMIL, GuestKind.GUEST, ""));
        assertThat(after.hall().mandates().accredited(EMIL).map(Accreditation::organisation))
                .contains("The Daily");
    }

    @Test
    void not_to_somebody_who_is_not_enrolled() {
        given().when(SECRETARY, new Accredit(NOBODY, GuestKind.PRESS, "")).refused(new NoSuchGuest(NOBODY));
    }

    @Test
    void not_as_a_kind_of_which_the_orders_are_silent() {
        given().when(SECRETARY, new Accredit(ANNA, GuestKind.PRESS, "")).refused(new NoSuchKind(GuestKind.PRESS));
    }

    @Test
    void not_to_a_delegate() {
        given(KINDS).when(SECRETARY, new Accredit(ANNA, GuestKind.PRESS, "")).refused(new HoldsMandate(ANNA, ANNAS));
    }

    @Test
    void press_comes_for_somebody() {
        given(KINDS)
                .when(SECRETARY, new Accredit(EMIL, GuestKind.PRESS, " "))
                .refused(new NoOrganisation(GuestKind.PRESS));
    }

    @Test
    void press_neither_speaks_nor_moves_nor_comes_behind_closed_doors() {
        var press = accredited(GuestKind.PRESS);
        press.when(EMIL, new RequestFloor(FloorKind.CONTRIBUTION, "")).refused(new NeverSpeaks(GuestKind.PRESS));
        press.when(CHAIR, new GiveFloor(EMIL, FloorKind.CONTRIBUTION)).refused(new NeverSpeaks(GuestKind.PRESS));
        press.when(EMIL, MOTION).refused(new MovesNothing(GuestKind.PRESS));
        press.when(SECRETARY, new AdmitGuest(S2, EMIL)).refused(new NotBehindClosedDoors(GuestKind.PRESS));
        var admittedBefore = accredited(GuestKind.PRESS).and(new GuestAdmitted(sitting(press), EMIL), closed(press));
        assertThat(admittedBefore.hall().admitted(EMIL)).isFalse();
    }

    @Test
    void a_guest_speaks_when_the_chair_gives_the_floor() {
        var guest = accredited(GuestKind.GUEST);
        guest.when(EMIL, new RequestFloor(FloorKind.CONTRIBUTION, "")).refused(new SpeaksWhenInvited(GuestKind.GUEST));
        assertThat(new GiveFloor(EMIL, FloorKind.GREETING).decide(guest.hall(), Actor.of(CHAIR), Minutes.BEGIN))
                .isInstanceOf(Decision.Allowed.class);
        var inside = guest.and(new GuestAdmitted(sitting(guest), EMIL), closed(guest));
        assertThat(inside.hall().admitted(EMIL)).isTrue();
        assertThat(inside.hall().reads(EMIL)).isTrue();
    }

    @Test
    void an_observer_may_ask_and_move_and_hear_a_closed_sitting_without_its_pages() {
        var observer = accredited(GuestKind.OBSERVER);
        assertThat(new RequestFloor(FloorKind.CONTRIBUTION, "").decide(observer.hall(), Actor.of(EMIL), Minutes.BEGIN))
                .isInstanceOf(Decision.Allowed.class);
        assertThat(MOTION.decide(observer.hall(), Actor.of(EMIL), Minutes.BEGIN))
                .isInstanceOfSatisfying(
                        Decision.Allowed.class,
                        allowed -> assertThat(((MotionMoved) allowed.facts().getFirst()).mover())
                                .isEqualTo(EMIL));
        var inside = observer.and(new GuestAdmitted(sitting(observer), EMIL), closed(observer));
        assertThat(inside.hall().admitted(EMIL)).isTrue();
        assertThat(inside.hall().reads(EMIL)).isFalse();
        assertThat(inside.hall().reads(BRUNO)).isTrue();
    }

    @Test
    void staff_works_outside_the_hall() {
        given(KINDS, new Accredited(EMIL, GuestKind.STAFF, ""))
                .when(SECRETARY, new CheckIn(EMIL))
                .refused(new NotIntoTheHall(GuestKind.STAFF));
    }

    @Test
    void whoever_takes_a_mandate_over_is_a_delegate() {
        var mandate = new Mandate(new MandateNumber(9), EMIL, new UnitId(1), Voice.DECISIVE, 1);
        var after = accredited(GuestKind.PRESS).and(new MandatesIssued(List.of(mandate)));
        assertThat(after.hall().guest(EMIL)).isEmpty();
        assertThat(after.hall().maySpeak(EMIL)).isTrue();
    }

    @Test
    void nobody_counts_for_the_quorum_by_an_accreditation() {
        var rules = given().hall().orders().quorum("motion");
        assertThat(accredited(GuestKind.OBSERVER).hall().quorum(rules))
                .isEqualTo(given().hall().quorum(rules));
    }

    private static Minutes accredited(GuestKind kind) {
        return given(KINDS, new Accredited(EMIL, kind, "The Daily"), new CheckedIn(EMIL));
    }

    private static SittingId sitting(Minutes minutes) {
        return minutes.hall().sittings().current().orElseThrow().id();
    }

    private static DoorsClosed closed(Minutes minutes) {
        return new DoorsClosed(sitting(minutes));
    }
}
