package plenum.congress.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.AttributesDeclared;
import plenum.congress.bodies.BodiesFact.ConsentGiven;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesRefusal.NoConsentAsked;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.bodies.BodiesRefusal.NotYourData;
import plenum.congress.bodies.BodiesRefusal.UnknownAttribute;
import plenum.congress.bodies.BodiesRefusal.ValueNotAllowed;

class GiveConsentTest {
    private static final AttributesDeclared ASKED = new AttributesDeclared(List.of(
            new AttributeRule("age", AttributeKind.NUMBER, List.of(), "the statutes, article 3", false),
            new AttributeRule("origin", AttributeKind.CHOICE, List.of("worker", "peasant"), "the report", true)));

    private static GiveConsent says(PersonId person, String attribute, String value) {
        return new GiveConsent(person, new Attribute(attribute, value));
    }

    @Test
    void an_answer_is_kept_with_the_consent_of_the_person() {
        var minutes = beforeTheSitting(ASKED)
                .when(ANNA, says(ANNA, "origin", "worker"))
                .recorded(new ConsentGiven(ANNA, new Attribute("origin", "worker")));
        assertThat(minutes.hall().bodies().person(ANNA).orElseThrow().attribute("origin"))
                .contains("worker");
        minutes.when(ANNA, says(ANNA, "origin", "worker")).unchanged();
        minutes.when(ANNA, says(ANNA, "origin", "peasant"))
                .recorded(new ConsentGiven(ANNA, new Attribute("origin", "peasant")));
    }

    @Test
    void the_credentials_desk_enters_what_is_signed() {
        beforeTheSitting(ASKED, new OfficerAppointed(EMIL, Office.CREDENTIALS))
                .when(EMIL, says(ANNA, "origin", "worker"))
                .recorded(new ConsentGiven(ANNA, new Attribute("origin", "worker")));
    }

    @Test
    void not_for_somebody_who_is_not_enrolled() {
        beforeTheSitting(ASKED)
                .when(ANNA, says(new PersonId(99), "height", "1.70"))
                .refused(new NoSuchPerson(new PersonId(99)));
    }

    @Test
    void not_for_anybody_else() {
        beforeTheSitting(ASKED).when(BRUNO, says(ANNA, "height", "1.70")).refused(new NotYourData(ANNA));
    }

    @Test
    void not_what_the_organisation_does_not_ask() {
        beforeTheSitting(ASKED).when(ANNA, says(ANNA, "height", "1.70")).refused(new UnknownAttribute("height"));
    }

    @Test
    void not_what_it_asks_of_everybody() {
        beforeTheSitting(ASKED).when(ANNA, says(ANNA, "age", "old")).refused(new NoConsentAsked("age"));
    }

    @Test
    void not_an_answer_that_is_none() {
        beforeTheSitting(ASKED)
                .when(ANNA, says(ANNA, "origin", "duke"))
                .refused(new ValueNotAllowed(ANNA, "origin", "duke"));
        beforeTheSitting(ASKED)
                .when(ANNA, says(ANNA, "origin", "prefers not to say"))
                .refused(new ValueNotAllowed(ANNA, "origin", "prefers not to say"));
    }
}
