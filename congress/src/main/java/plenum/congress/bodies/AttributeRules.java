package plenum.congress.bodies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plenum.congress.bodies.BodiesRefusal.AttributeTwice;
import plenum.congress.bodies.BodiesRefusal.NeedsConsent;
import plenum.congress.bodies.BodiesRefusal.UnknownAttribute;
import plenum.congress.bodies.BodiesRefusal.ValueNotAllowed;

/// What is recorded about persons, in the order in which the credentials report has it. Where nothing is laid down,
/// anything may be recorded.
public record AttributeRules(List<AttributeRule> all) {
    public static final AttributeRules NONE = new AttributeRules(List.of());

    public AttributeRules {
        all = List.copyOf(all);
    }

    public Optional<AttributeRule> named(String name) {
        return all.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /// The first thing about a person that is not as it is laid down.
    ///
    /// @param consented what the person has consented to have kept
    public Optional<BodiesRefusal> wrong(Person person, Predicate<String> consented) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var seen = new HashSet<String>();
        for (var attribute : person.attributes()) {
            var wrong = wrong(person, attribute, consented, seen);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<BodiesRefusal> wrong(
            Person person, Attribute attribute, Predicate<String> consented, Set<String> seen) {
        var rule = named(attribute.name());
        if (rule.isEmpty()) {
            return Optional.of(new UnknownAttribute(attribute.name()));
        }
        if (!seen.add(attribute.name())) {
            return Optional.of(new AttributeTwice(person.id(), attribute.name()));
        }
        if (!rule.get().allows(attribute.value())) {
            return Optional.of(new ValueNotAllowed(person.id(), attribute.name(), attribute.value()));
        }
        return rule.get().consent() && !attribute.withheld() && !consented.test(attribute.name())
                ? Optional.of(new NeedsConsent(person.id(), attribute.name()))
                : Optional.empty();
    }
}
