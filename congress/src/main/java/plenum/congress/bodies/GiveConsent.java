package plenum.congress.bodies;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.ConsentGiven;
import plenum.congress.bodies.BodiesRefusal.NoConsentAsked;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.bodies.BodiesRefusal.NotYourData;
import plenum.congress.bodies.BodiesRefusal.UnknownAttribute;
import plenum.congress.bodies.BodiesRefusal.ValueNotAllowed;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A person answers what is kept only with consent, and consents by answering. The credentials desk enters what is
/// signed on paper.
///
/// Refused, in this order: for somebody not enrolled; for anybody else; what the organisation does not ask;
/// what it asks of everybody; an answer that is none.
public record GiveConsent(PersonId person, Attribute answer) implements BodiesAct {
    public static final ObjectForm<GiveConsent> FORM = Form.of(
            Field.of("person", GiveConsent::person, PersonId.FORM),
            Field.of("answer", GiveConsent::answer, Attribute.FORM),
            GiveConsent::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var wrong = wrong(bodies, by, person, answer.name());
        if (wrong.isPresent()) {
            return Decision.refuse(wrong.get());
        }
        var rule = bodies.attributes().named(answer.name()).orElseThrow();
        if (answer.withheld() || !rule.allows(answer.value())) {
            return Decision.refuse(new ValueNotAllowed(person, answer.name(), answer.value()));
        }
        var kept = bodies.person(person).flatMap(one -> one.attribute(answer.name()));
        return bodies.consented(person, answer.name()) && kept.equals(Optional.of(answer.value()))
                ? Decision.unchanged()
                : Decision.allow(new ConsentGiven(person, answer));
    }

    /// Why somebody does not dispose of an answer.
    static Optional<BodiesRefusal> wrong(Bodies bodies, Actor by, PersonId person, String attribute) {
        if (bodies.person(person).isEmpty()) {
            return Optional.of(new NoSuchPerson(person));
        }
        if (!by.is(person) && !actsFor(bodies, by)) {
            return Optional.of(new NotYourData(person));
        }
        var rule = bodies.attributes().named(attribute);
        if (rule.isEmpty()) {
            return Optional.of(new UnknownAttribute(attribute));
        }
        return rule.get().consent() ? Optional.empty() : Optional.of(new NoConsentAsked(attribute));
    }

    private static boolean actsFor(Bodies bodies, Actor by) {
        return by.person()
                .map(person -> bodies.holds(person, Office.CREDENTIALS) || bodies.holds(person, Office.ORGANISER))
                .orElseGet(() -> by instanceof Actor.Organiser);
    }
}
