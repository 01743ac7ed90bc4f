package plenum.congress;

import plenum.congress.form.Form;

/// Somebody who is enrolled: a delegate, an officer, a guest. Written `P17`.
public record PersonId(int number) implements Comparable<PersonId> {
    public static final Form<PersonId> FORM = Form.id("P", PersonId::number, PersonId::new);

    /// The person who is written so.
    ///
    /// @throws IllegalArgumentException if the text is not written like `P17`
    public static PersonId parse(String text) {
        return new PersonId(Form.numberAfter("P", text));
    }

    @Override
    public int compareTo(PersonId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "P" + number;
    }
}
