package plenum.congress.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Somebody enrolled at the congress: a delegate, an officer or a guest.
public record Person(PersonId id, String name, Optional<UnitId> unit, List<Attribute> attributes) {
    /// What stands where words were erased.
    public static final String ERASED = "█████";

    public static final ObjectForm<Person> FORM = Form.of(
            Field.of("id", Person::id, PersonId.FORM),
            Field.of("name", Person::name, Form.TEXT),
            Field.of("unit", Person::unit, Form.optional(UnitId.FORM)),
            Field.of("attributes", Person::attributes, Form.list(Attribute.FORM)),
            Person::new);

    /// What is recorded under a name.
    public Optional<String> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(Attribute::value)
                .findFirst();
    }

    /// The same person after the name was erased.
    Person nameless() {
        return new Person(id, ERASED + " (" + id + ")", unit, attributes);
    }

    /// The same person after what is recorded was erased.
    Person answerless() {
        return new Person(
                id,
                name,
                unit,
                attributes.stream()
                        .map(attribute -> new Attribute(attribute.name(), Attribute.WITHHELD))
                        .toList());
    }

    /// The same person with another value under a name.
    Person with(Attribute changed) {
        var kept = new ArrayList<>(attributes);
        kept.removeIf(attribute -> attribute.name().equals(changed.name()));
        kept.add(changed);
        return new Person(id, name, unit, List.copyOf(kept));
    }
}
