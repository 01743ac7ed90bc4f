package plenum.congress;

import plenum.congress.form.Form;

/// A motion. Written `M2`.
public record MotionId(int number) implements Comparable<MotionId> {
    public static final Form<MotionId> FORM = Form.id("M", MotionId::number, MotionId::new);

    @Override
    public int compareTo(MotionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "M" + number;
    }
}
