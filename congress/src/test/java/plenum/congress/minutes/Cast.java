package plenum.congress.minutes;

import java.util.List;
import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.UnitId;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Person;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.Voice;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingPlanned;

/// Who appears in the tests: three delegates with a decisive vote, Clara's counting three; Dora with a consultative
/// one; Emil, a guest; the chair and the secretary. Where ballots are secret, Felix, Greta and Hugo are the
/// trustees and Regina is the registrar; they are no delegates.
public final class Cast {
    public static final PersonId ANNA = new PersonId(1);
    public static final PersonId BRUNO = new PersonId(2);
    public static final PersonId CLARA = new PersonId(3);
    public static final PersonId DORA = new PersonId(4);
    public static final PersonId EMIL = new PersonId(5);
    public static final PersonId CHAIR = new PersonId(6);
    public static final PersonId SECRETARY = new PersonId(7);
    public static final PersonId FELIX = new PersonId(11);
    public static final PersonId GRETA = new PersonId(12);
    public static final PersonId HUGO = new PersonId(13);
    public static final PersonId REGINA = new PersonId(14);

    public static final MandateNumber ANNAS = new MandateNumber(1);
    public static final MandateNumber BRUNOS = new MandateNumber(2);
    public static final MandateNumber CLARAS = new MandateNumber(3);
    public static final MandateNumber DORAS = new MandateNumber(4);

    public static final SittingId S1 = new SittingId(1);
    public static final SittingId S2 = new SittingId(2);
    public static final ItemId A1 = new ItemId(1);

    private Cast() {}

    /// Everybody is enrolled, the delegates and the officers are in the hall, and two sittings are planned.
    static List<Fact> gathered() {
        return List.of(
                new PersonsEnrolled(List.of(
                        person(ANNA, "Anna"),
                        person(BRUNO, "Bruno"),
                        person(CLARA, "Clara"),
                        person(DORA, "Dora"),
                        person(EMIL, "Emil"),
                        person(CHAIR, "Carla Chair"),
                        person(SECRETARY, "Simon Secretary"))),
                new MandatesIssued(List.of(
                        mandate(ANNAS, ANNA, Voice.DECISIVE, 1),
                        mandate(BRUNOS, BRUNO, Voice.DECISIVE, 1),
                        mandate(CLARAS, CLARA, Voice.DECISIVE, 3),
                        mandate(DORAS, DORA, Voice.CONSULTATIVE, 1))),
                new OfficerAppointed(CHAIR, Office.CHAIR),
                new OfficerAppointed(SECRETARY, Office.SECRETARY),
                new CheckedIn(ANNA),
                new CheckedIn(BRUNO),
                new CheckedIn(CLARA),
                new CheckedIn(DORA),
                new SittingPlanned(S1, "Morning", "14 February", "10:00", false),
                new SittingPlanned(S2, "Evening", "14 February", "18:00", false));
    }

    static Fact opened() {
        return new SittingOpened(S1, CHAIR);
    }

    private static Person person(PersonId id, String name) {
        return new Person(id, name, Optional.of(new UnitId(1)), List.of());
    }

    private static Mandate mandate(MandateNumber number, PersonId holder, Voice voice, long weight) {
        return new Mandate(number, holder, new UnitId(1), voice, weight);
    }
}
