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
import plenum.congress.bodies.BodiesFact.ConsentGiven;
import plenum.congress.bodies.BodiesFact.PersonsCorrected;
import plenum.congress.bodies.BodiesRefusal.NeedsConsent;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.bodies.BodiesRefusal.NoSuchUnit;
import plenum.congress.bodies.BodiesRefusal.PersonTaken;
import plenum.congress.bodies.BodiesRefusal.UnknownAttribute;
import plenum.congress.bodies.BodiesRefusal.ValueNotAllowed;

class CorrectPersonsTest {
    private static final AttributesDeclared ASKED = new AttributesDeclared(List.of(
            new AttributeRule("age", AttributeKind.NUMBER, List.of(), "the statutes, article 3", false),
            new AttributeRule("origin", AttributeKind.CHOICE, List.of("worker", "clerk"), "the report", true)));
    private static final String TYPO = "misspelt in the list of the unit";

    private static Person anna(Attribute... attributes) {
        return new Person(ANNA, "Anna Brandt-Weiss", Optional.empty(), List.of(attributes));
    }

    private static CorrectPersons to(Person... persons) {
        return new CorrectPersons(List.of(persons), TYPO);
    }

    @Test
    void a_person_is_from_then_on_as_corrected() {
        var minutes =
                beforeTheSitting().when(SECRETARY, to(anna())).recorded(new PersonsCorrected(List.of(anna()), TYPO));
        minutes.when(SECRETARY, to(anna())).unchanged();
    }

    @Test
    void nobody_who_is_not_enrolled_whatever_the_unit() {
        var nobody = new PersonId(99);
        beforeTheSitting()
                .when(SECRETARY, to(new Person(nobody, "Nobody", Optional.of(new UnitId(9)), List.of())))
                .refused(new NoSuchPerson(nobody));
    }

    @Test
    void nobody_twice_in_one_list() {
        beforeTheSitting().when(SECRETARY, to(anna(), anna())).refused(new PersonTaken(ANNA));
    }

    @Test
    void not_into_a_unit_that_is_not_registered() {
        beforeTheSitting()
                .when(SECRETARY, to(new Person(ANNA, "Anna", Optional.of(new UnitId(9)), List.of())))
                .refused(new NoSuchUnit(new UnitId(9)));
    }

    @Test
    void nothing_is_recorded_but_what_is_laid_down() {
        var asked = beforeTheSitting(ASKED);
        asked.when(SECRETARY, to(anna(new Attribute("height", "1.70")))).refused(new UnknownAttribute("height"));
        asked.when(SECRETARY, to(anna(new Attribute("age", "old")))).refused(new ValueNotAllowed(ANNA, "age", "old"));
    }

    @Test
    void what_is_kept_with_consent_only_the_person_changes() {
        var worker = new Attribute("origin", "worker");
        beforeTheSitting(ASKED).when(SECRETARY, to(anna(worker))).refused(new NeedsConsent(ANNA, "origin"));
        var consented = beforeTheSitting(ASKED, new ConsentGiven(ANNA, worker));
        consented.when(SECRETARY, to(anna(new Attribute("origin", "clerk")))).refused(new NeedsConsent(ANNA, "origin"));
        consented.when(SECRETARY, to(anna())).refused(new NeedsConsent(ANNA, "origin"));
        consented.when(SECRETARY, to(anna(worker))).recorded(new PersonsCorrected(List.of(anna(worker)), TYPO));
    }
}
