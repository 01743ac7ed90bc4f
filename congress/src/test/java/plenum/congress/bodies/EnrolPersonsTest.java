package plenum.congress.bodies;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.BodiesFact.AttributesDeclared;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesRefusal.AttributeTwice;
import plenum.congress.bodies.BodiesRefusal.NeedsConsent;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.PersonTaken;
import plenum.congress.bodies.BodiesRefusal.UnknownAttribute;
import plenum.congress.bodies.BodiesRefusal.ValueNotAllowed;

class EnrolPersonsTest {
    private static final PersonId P8 = new PersonId(8);

    private static Person person(PersonId id, Optional<UnitId> unit) {
        return new Person(id, "Frieda", unit, List.of());
    }

    @Test
    void a_person_is_enrolled() {
        beforeTheSitting()
                .when(SECRETARY, new EnrolPersons(List.of(person(P8, Optional.empty()))))
                .recorded(new PersonsEnrolled(List.of(person(P8, Optional.empty()))));
    }

    @Test
    void not_under_a_number_that_is_taken_whatever_the_unit() {
        beforeTheSitting()
                .when(SECRETARY, new EnrolPersons(List.of(person(ANNA, Optional.of(new UnitId(9))))))
                .refused(new PersonTaken(ANNA));
    }

    @Test
    void not_twice_in_one_list() {
        beforeTheSitting()
                .when(SECRETARY, new EnrolPersons(List.of(person(P8, Optional.empty()), person(P8, Optional.empty()))))
                .refused(new PersonTaken(P8));
    }

    @Test
    void not_from_a_unit_that_is_not_registered() {
        beforeTheSitting()
                .when(SECRETARY, new EnrolPersons(List.of(person(P8, Optional.of(new UnitId(9))))))
                .refused(new NoSuchUnit(new UnitId(9)));
    }

    @Test
    void nothing_is_recorded_but_what_is_laid_down() {
        var asked = beforeTheSitting(new AttributesDeclared(List.of(
                new AttributeRule("age", AttributeKind.NUMBER, List.of(), "the statutes, article 3", false),
                new AttributeRule("origin", AttributeKind.CHOICE, List.of("worker"), "the report", true))));
        asked.when(SECRETARY, with("age", "41"))
                .recorded(new PersonsEnrolled(with("age", "41").persons()));
        asked.when(SECRETARY, with("height", "1.70")).refused(new UnknownAttribute("height"));
        asked.when(SECRETARY, with("age", "old")).refused(new ValueNotAllowed(P8, "age", "old"));
        asked.when(SECRETARY, with("origin", "worker")).refused(new NeedsConsent(P8, "origin"));
        var withheld = with("origin", Attribute.WITHHELD);
        asked.when(SECRETARY, withheld).recorded(new PersonsEnrolled(withheld.persons()));
        var twice = List.of(new Attribute("age", "41"), new Attribute("age", "42"));
        asked.when(SECRETARY, new EnrolPersons(List.of(new Person(P8, "Frieda", Optional.empty(), twice))))
                .refused(new AttributeTwice(P8, "age"));
    }

    private static EnrolPersons with(String attribute, String value) {
        return new EnrolPersons(
                List.of(new Person(P8, "Frieda", Optional.empty(), List.of(new Attribute(attribute, value)))));
    }
}
