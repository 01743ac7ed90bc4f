package plenum.congress;

import plenum.congress.form.Form;

/// A correction of the record after its publication. Written `C3`.
public record CorrectionId(int number) implements Comparable<CorrectionId> {
    public static final Form<CorrectionId> FORM = Form.id("C", CorrectionId::number, CorrectionId::new);

    @Override
    public int compareTo(CorrectionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "C" + number;
    }
}
