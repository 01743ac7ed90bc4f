package plenum.congress;

import plenum.congress.form.Form;

/// A term for which somebody holds a post. Written `H12`.
public record TermId(int number) implements Comparable<TermId> {
    public static final Form<TermId> FORM = Form.id("H", TermId::number, TermId::new);

    @Override
    public int compareTo(TermId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "H" + number;
    }
}
