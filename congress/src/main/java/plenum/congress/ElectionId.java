package plenum.congress;

import plenum.congress.form.Form;

/// An election. Written `E2`.
public record ElectionId(int number) implements Comparable<ElectionId> {
    public static final Form<ElectionId> FORM = Form.id("E", ElectionId::number, ElectionId::new);

    @Override
    public int compareTo(ElectionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "E" + number;
    }
}
