package plenum.congress;

import plenum.congress.form.Form;

/// A vote. Written `V5`.
public record VoteId(int number) implements Comparable<VoteId> {
    public static final Form<VoteId> FORM = Form.id("V", VoteId::number, VoteId::new);

    @Override
    public int compareTo(VoteId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "V" + number;
    }
}
