package plenum.congress;

import plenum.congress.form.Form;

/// A sitting of the congress. Written `S19`.
public record SittingId(int number) implements Comparable<SittingId> {
    public static final Form<SittingId> FORM = Form.id("S", SittingId::number, SittingId::new);

    @Override
    public int compareTo(SittingId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "S" + number;
    }
}
