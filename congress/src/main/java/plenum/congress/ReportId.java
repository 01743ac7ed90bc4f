package plenum.congress;

import plenum.congress.form.Form;

/// A report of the credentials commission. Written `C2`.
public record ReportId(int number) implements Comparable<ReportId> {
    public static final Form<ReportId> FORM = Form.id("C", ReportId::number, ReportId::new);

    @Override
    public int compareTo(ReportId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "C" + number;
    }
}
