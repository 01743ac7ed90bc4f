package plenum.congress.bodies;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.bodies.BodiesFact.AttributesDeclared;
import plenum.congress.bodies.BodiesRefusal.NothingToChoose;
import plenum.congress.bodies.BodiesRefusal.RuleTwice;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The organiser lays down what is recorded about persons, in the order of the credentials report.
///
/// Refused, in this order: for the first attribute that stands in the list twice, or is a choice without values or with
/// the same value twice; for the first person of whom something else is recorded.
public record DeclareAttributes(List<AttributeRule> attributes) implements BodiesAct {
    public static final ObjectForm<DeclareAttributes> FORM = Form.of(
            Field.of("attributes", DeclareAttributes::attributes, Form.list(AttributeRule.FORM)),
            DeclareAttributes::new);

    @Override
    public Decision decide(HasBodies congress, Actor by, Instant at) {
        var bodies = congress.bodies();
        var rules = new AttributeRules(attributes);
        if (rules.equals(bodies.attributes())) {
            return Decision.unchanged();
        }
        var wrong = wrong().or(() -> bodies.persons().stream()
                .flatMap(person -> rules.wrong(person, name -> bodies.consented(person.id(), name)).stream())
                .findFirst());
        return wrong.map(Decision::refuse).orElseGet(() -> Decision.allow(new AttributesDeclared(attributes)));
    }

    private Optional<BodiesRefusal> wrong() {
        var seen = new HashSet<String>();
        for (var rule : attributes) {
            if (!seen.add(rule.name())) {
                return Optional.of(new RuleTwice(rule.name()));
            }
            var several = new HashSet<>(rule.values());
            if (rule.kind() == AttributeKind.CHOICE
                    && (rule.values().isEmpty()
                            || several.size() < rule.values().size())) {
                return Optional.of(new NothingToChoose(rule.name()));
            }
        }
        return Optional.empty();
    }
}
