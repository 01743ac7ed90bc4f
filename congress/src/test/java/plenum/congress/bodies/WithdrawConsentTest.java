package plenum.congress.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.AttributesDeclared;
import plenum.congress.bodies.BodiesFact.ConsentGiven;
import plenum.congress.bodies.BodiesFact.ConsentWithdrawn;
import plenum.congress.bodies.BodiesRefusal.NoConsentAsked;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.bodies.BodiesRefusal.NotYourData;
import plenum.congress.bodies.BodiesRefusal.UnknownAttribute;

class WithdrawConsentTest {
    private static final AttributesDeclared ASKED = new AttributesDeclared(List.of(
            new AttributeRule("age", AttributeKind.NUMBER, List.of(), "the statutes, article 3", false),
            new AttributeRule("origin", AttributeKind.CHOICE, List.of("worker", "peasant"), "the report", true)));

    @Test
    void consent_is_withdrawn_and_that_is_kept() {
        var minutes = beforeTheSitting(ASKED, new ConsentGiven(ANNA, new Attribute("origin", "worker")))
                .when(ANNA, new WithdrawConsent(ANNA, "origin"))
                .recorded(new ConsentWithdrawn(ANNA, "origin"));
        assertThat(minutes.hall().bodies().person(ANNA).orElseThrow().attribute("origin"))
                .contains("prefers not to say");
        minutes.when(ANNA, new WithdrawConsent(ANNA, "origin")).unchanged();
    }

    @Test
    void whoever_never_consented_may_prefer_not_to_say() {
        beforeTheSitting(ASKED)
                .when(ANNA, new WithdrawConsent(ANNA, "origin"))
                .recorded(new ConsentWithdrawn(ANNA, "origin"));
    }

    @Test
    void not_for_somebody_who_is_not_enrolled() {
        beforeTheSitting(ASKED)
                .when(ANNA, new WithdrawConsent(new PersonId(99), "height"))
                .refused(new NoSuchPerson(new PersonId(99)));
    }

    @Test
    void not_for_anybody_else() {
        beforeTheSitting(ASKED).when(BRUNO, new WithdrawConsent(ANNA, "height")).refused(new NotYourData(ANNA));
    }

    @Test
    void not_what_the_organisation_does_not_ask() {
        beforeTheSitting(ASKED).when(ANNA, new WithdrawConsent(ANNA, "height")).refused(new UnknownAttribute("height"));
    }

    @Test
    void not_what_it_asks_of_everybody() {
        beforeTheSitting(ASKED).when(ANNA, new WithdrawConsent(ANNA, "age")).refused(new NoConsentAsked("age"));
    }
}
