package plenum.congress;

import plenum.congress.form.Form;

/// A request to speak. Written `R8`.
public record RequestId(int number) implements Comparable<RequestId> {
    public static final Form<RequestId> FORM = Form.id("R", RequestId::number, RequestId::new);

    @Override
    public int compareTo(RequestId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "R" + number;
    }
}
