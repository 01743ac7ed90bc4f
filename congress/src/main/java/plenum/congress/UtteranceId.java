package plenum.congress;

import plenum.congress.form.Form;

/// A paragraph of the record. Written `T120`.
public record UtteranceId(int number) implements Comparable<UtteranceId> {
    public static final Form<UtteranceId> FORM = Form.id("T", UtteranceId::number, UtteranceId::new);

    @Override
    public int compareTo(UtteranceId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "T" + number;
    }
}
