package plenum.congress;

import plenum.congress.form.Form;

/// The number of a mandate, as it stands on the delegate's card. Written `417`.
public record MandateNumber(int number) implements Comparable<MandateNumber> {
    public static final Form<MandateNumber> FORM = Form.id("", MandateNumber::number, MandateNumber::new);

    @Override
    public int compareTo(MandateNumber other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
