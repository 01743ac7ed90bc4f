package plenum.congress;

import plenum.congress.form.Form;

/// A ruling of the chair. Written `G2`.
public record RulingId(int number) implements Comparable<RulingId> {
    public static final Form<RulingId> FORM = Form.id("G", RulingId::number, RulingId::new);

    @Override
    public int compareTo(RulingId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "G" + number;
    }
}
