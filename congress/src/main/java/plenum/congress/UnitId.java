package plenum.congress;

import plenum.congress.form.Form;

/// A unit of the organisation that sends delegates. Written `U12`.
public record UnitId(int number) implements Comparable<UnitId> {
    public static final Form<UnitId> FORM = Form.id("U", UnitId::number, UnitId::new);

    @Override
    public int compareTo(UnitId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "U" + number;
    }
}
