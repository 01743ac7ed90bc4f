package plenum.congress.mandates;

import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.UnitsRegistered;
import plenum.congress.bodies.Unit;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateRefusal.HoldsAnother;
import plenum.congress.mandates.MandateRefusal.NoSeatLeft;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;
import plenum.congress.mandates.MandateRefusal.NoWeight;
import plenum.congress.mandates.MandateRefusal.NumberTaken;
import plenum.congress.representation.Basis;
import plenum.congress.representation.Key;
import plenum.congress.representation.RepresentationFact.RuleLaidDown;
import plenum.congress.representation.RepresentationFact.SeatsApportioned;
import plenum.congress.representation.RepresentationRule;
import plenum.congress.representation.SeatBounds;
import plenum.congress.representation.Senders;
import plenum.congress.representation.UnitSeats;
import plenum.congress.representation.VoiceRule;
import plenum.count.apportion.Rounding;

class IssueMandatesTest {
    private static final UnitsRegistered NORTH =
            new UnitsRegistered(List.of(new Unit(new UnitId(1), "North", 40, 2, "")));

    private static Mandate mandate(int number, PersonId holder, int unit, long weight) {
        return new Mandate(new MandateNumber(number), holder, new UnitId(unit), Voice.DECISIVE, weight);
    }

    @Test
    void mandates_are_issued() {
        beforeTheSitting(NORTH)
                .when(new Actor.Organiser(), new IssueMandates(List.of(mandate(9, EMIL, 1, 2))))
                .recorded(new MandatesIssued(List.of(mandate(9, EMIL, 1, 2))));
    }

    @Test
    void not_under_a_number_ever_issued() {
        beforeTheSitting(NORTH, new MandateWithdrawn(ANNAS, "resigned"))
                .when(new Actor.Organiser(), new IssueMandates(List.of(mandate(1, new PersonId(99), 9, 0))))
                .refused(new NumberTaken(ANNAS));
    }

    @Test
    void not_to_somebody_who_is_not_enrolled() {
        beforeTheSitting(NORTH)
                .when(new Actor.Organiser(), new IssueMandates(List.of(mandate(9, new PersonId(99), 9, 0))))
                .refused(new NoSuchHolder(new PersonId(99)));
    }

    @Test
    void not_to_somebody_who_holds_another() {
        beforeTheSitting(NORTH)
                .when(new Actor.Organiser(), new IssueMandates(List.of(mandate(9, BRUNO, 9, 0))))
                .refused(new HoldsAnother(BRUNO, BRUNOS));
    }

    @Test
    void not_two_to_one_person_in_one_list() {
        beforeTheSitting(NORTH)
                .when(
                        new Actor.Organiser(),
                        new IssueMandates(List.of(mandate(9, EMIL, 1, 1), mandate(10, EMIL, 1, 1))))
                .refused(new HoldsAnother(EMIL, new MandateNumber(9)));
    }

    @Test
    void not_from_a_unit_that_is_not_registered() {
        beforeTheSitting(NORTH)
                .when(new Actor.Organiser(), new IssueMandates(List.of(mandate(9, EMIL, 9, 0))))
                .refused(new NoSuchUnit(new UnitId(9)));
    }

    @Test
    void not_without_a_vote() {
        beforeTheSitting(NORTH)
                .when(new Actor.Organiser(), new IssueMandates(List.of(mandate(9, EMIL, 1, 0))))
                .refused(new NoWeight(new MandateNumber(9)));
    }

    @Test
    void not_more_than_its_unit_has_seats() {
        var minutes = beforeTheSitting(
                NORTH,
                new RuleLaidDown(new RepresentationRule(
                        Senders.EACH,
                        new VoiceRule(Basis.MEMBERS, new Key.OnePer(10, Rounding.DOWN), SeatBounds.NONE),
                        Optional.empty(),
                        Optional.empty())),
                new SeatsApportioned(
                        LocalDate.of(1955, 7, 14), List.of(new UnitSeats(new UnitId(1), 40, 2, 4, 0)), List.of()));
        minutes.when(
                        new Actor.Organiser(),
                        new IssueMandates(List.of(mandate(9, EMIL, 1, 1), mandate(10, CHAIR, 1, 1))))
                .refused(new NoSeatLeft(new UnitId(1), 4));
        minutes.and(new MandateWithdrawn(ANNAS, "resigned"))
                .when(
                        new Actor.Organiser(),
                        new IssueMandates(List.of(mandate(9, EMIL, 1, 1), mandate(10, CHAIR, 1, 1))))
                .recorded(new MandatesIssued(List.of(mandate(9, EMIL, 1, 1), mandate(10, CHAIR, 1, 1))));
        minutes.when(
                        new Actor.Organiser(),
                        new IssueMandates(
                                List.of(new Mandate(new MandateNumber(9), EMIL, new UnitId(1), Voice.CONSULTATIVE, 1))))
                .refused(new NoSeatLeft(new UnitId(1), 0));
    }
}
