package plenum.congress;

import plenum.congress.form.Form;

/// A speech, from the call to its end. Written `L4`.
public record SpeechId(int number) implements Comparable<SpeechId> {
    public static final Form<SpeechId> FORM = Form.id("L", SpeechId::number, SpeechId::new);

    @Override
    public int compareTo(SpeechId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "L" + number;
    }
}
