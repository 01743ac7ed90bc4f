package plenum.congress;

import plenum.congress.form.Form;

/// A text that was given to readers in numbered copies. Written `D2`.
public record TextId(int number) implements Comparable<TextId> {
    public static final Form<TextId> FORM = Form.id("D", TextId::number, TextId::new);

    @Override
    public int compareTo(TextId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "D" + number;
    }
}
