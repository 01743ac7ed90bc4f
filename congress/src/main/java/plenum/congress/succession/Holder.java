package plenum.congress.succession;

import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Who holds a post, or could: somebody who is enrolled, or somebody else by name.
public record Holder(String name, Optional<PersonId> person) {
    public static final ObjectForm<Holder> FORM = Form.of(
            Field.of("name", Holder::name, Form.TEXT),
            Field.of("person", Holder::person, Form.optional(PersonId.FORM)),
            Holder::new);

    /// Whether both are one person: by their numbers, or by name where one of them has none.
    public boolean is(Holder other) {
        var numbered = person.isPresent() && other.person.isPresent();
        return numbered ? person.equals(other.person) : name.equals(other.name);
    }
}
