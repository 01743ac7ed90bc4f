package plenum.congress;

import java.util.Optional;

/// Who acts.
public sealed interface Actor {
    /// Somebody who is enrolled and has signed in.
    record Person(PersonId id) implements Actor {}

    /// Whoever holds the machine and founds the congress, before anybody can sign in.
    record Organiser() implements Actor {}

    static Actor of(PersonId person) {
        return new Person(person);
    }

    default Optional<PersonId> person() {
        return switch (this) {
            case Person(var id) -> Optional.of(id);
            case Organiser() -> Optional.empty();
        };
    }

    default boolean is(PersonId person) {
        return equals(of(person));
    }
}
