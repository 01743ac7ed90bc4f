package plenum.congress.bodies;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.ConsentWithdrawn;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A person prefers not to say, or not any more. From here on that is what is kept.
///
/// Refused, in this order: for somebody not enrolled; for anybody else; what the organisation does not ask;
/// what it asks of everybody.
public record WithdrawConsent(PersonId person, String attribute) implements BodiesAct {
    public static final ObjectForm<WithdrawConsent> FORM = Form.of(
            Field.of("person", WithdrawConsent::person, PersonId.FORM),
            Field.of("attribute", WithdrawConsent::attribute, Form.TEXT),
            WithdrawConsent::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var wrong = GiveConsent.wrong(bodies, by, person, attribute);
        if (wrong.isPresent()) {
            return Decision.refuse(wrong.get());
        }
        var kept = bodies.person(person).flatMap(one -> one.attribute(attribute));
        return !bodies.consented(person, attribute) && kept.equals(Optional.of(Attribute.WITHHELD))
                ? Decision.unchanged()
                : Decision.allow(new ConsentWithdrawn(person, attribute));
    }
}
