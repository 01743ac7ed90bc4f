package plenum.congress;

import plenum.congress.form.Form;

/// An urn for secret ballots. Written `U3`.
public record UrnId(int number) implements Comparable<UrnId> {
    public static final Form<UrnId> FORM = Form.id("U", UrnId::number, UrnId::new);

    @Override
    public int compareTo(UrnId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "U" + number;
    }
}
