package plenum.congress;

import java.util.Optional;

/// Who acts.
public sealed interface Actor {
    /// Somebody who is enrolled and has signed in.
    record Person(PersonId id) implements Actor {}

    /// Whoever holds the machine: founds the congress before anybody can sign in, and enters what follows from the
    /// urns without anybody's will.
    record Organiser() implements Actor {}

    /// Whoever holds a credential of an urn. Who that is nobody asks: the ballot's signature says that it may be cast.
    record Voter() implements Actor {}

    static Actor of(PersonId person) {
        return new Person(person);
    }

    default Optional<PersonId> person() {
        return switch (this) {
            case Person(var id) -> Optional.of(id);
            case Organiser(), Voter() -> Optional.empty();
        };
    }

    default boolean is(PersonId person) {
        return equals(of(person));
    }
}
