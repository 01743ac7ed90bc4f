package plenum.congress.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.AttributesDeclared;
import plenum.congress.bodies.BodiesFact.PersonsEnrolled;
import plenum.congress.bodies.BodiesRefusal.NothingToChoose;
import plenum.congress.bodies.BodiesRefusal.RuleTwice;
import plenum.congress.bodies.BodiesRefusal.UnknownAttribute;
import plenum.congress.bodies.BodiesRefusal.ValueNotAllowed;

class DeclareAttributesTest {
    private static final AttributeRule AGE = choice("age", "under 40", "over 40");

    private static AttributeRule choice(String name, String... values) {
        return new AttributeRule(name, AttributeKind.CHOICE, List.of(values), "credentials report", false);
    }

    private static PersonsEnrolled frieda(String attribute, String value) {
        return new PersonsEnrolled(List.of(
                new Person(new PersonId(8), "Frieda", Optional.empty(), List.of(new Attribute(attribute, value)))));
    }

    @Test
    void what_is_recorded_about_persons_is_laid_down() {
        beforeTheSitting(frieda("age", "over 40"))
                .when(SECRETARY, new DeclareAttributes(List.of(AGE)))
                .recorded(new AttributesDeclared(List.of(AGE)))
                .when(SECRETARY, new DeclareAttributes(List.of(AGE)))
                .unchanged();
    }

    @Test
    void not_to_say_is_always_an_answer() {
        beforeTheSitting(frieda("age", "prefers not to say"))
                .when(SECRETARY, new DeclareAttributes(List.of(AGE)))
                .recorded(new AttributesDeclared(List.of(AGE)));
    }

    @Test
    void not_twice_under_one_name() {
        beforeTheSitting(frieda("age", "ninety"))
                .when(SECRETARY, new DeclareAttributes(List.of(AGE, choice("age"))))
                .refused(new RuleTwice("age"));
    }

    @Test
    void not_a_choice_without_values_or_with_the_same_twice() {
        beforeTheSitting(frieda("age", "ninety"))
                .when(SECRETARY, new DeclareAttributes(List.of(choice("age"))))
                .refused(new NothingToChoose("age"));
        beforeTheSitting()
                .when(SECRETARY, new DeclareAttributes(List.of(choice("age", "old", "old"))))
                .refused(new NothingToChoose("age"));
    }

    @Test
    void not_against_what_is_recorded_already() {
        beforeTheSitting(frieda("age", "ninety"))
                .when(SECRETARY, new DeclareAttributes(List.of(AGE)))
                .refused(new ValueNotAllowed(new PersonId(8), "age", "ninety"));
        beforeTheSitting(frieda("height", "1.70"))
                .when(SECRETARY, new DeclareAttributes(List.of(AGE)))
                .refused(new UnknownAttribute("height"));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 12, true",
        "NUMBER, -3, true",
        "NUMBER, 012, false",
        "NUMBER, 1.5, false",
        "DAY, 1956-02-14, true",
        "DAY, 1956-02-30, false",
        "DAY, 14.2.1956, false",
        "TEXT, a turner, true",
        "TEXT, ' ', false",
        "CHOICE, a turner, false",
        "CHOICE, prefers not to say, true"
    })
    void an_answer_is_of_its_kind(AttributeKind kind, String value, boolean allowed) {
        assertThat(new AttributeRule("x", kind, List.of("one"), "", false).allows(value))
                .isEqualTo(allowed);
    }
}
