package plenum.congress;

import plenum.congress.form.Form;

/// A body of the organisation, such as its board. Written `B1`.
public record BodyId(int number) implements Comparable<BodyId> {
    public static final Form<BodyId> FORM = Form.id("B", BodyId::number, BodyId::new);

    @Override
    public int compareTo(BodyId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "B" + number;
    }
}
