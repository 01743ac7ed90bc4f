package plenum.congress;

import plenum.congress.form.Form;

/// An item of the agenda. Written `A3`.
public record ItemId(int number) implements Comparable<ItemId> {
    public static final Form<ItemId> FORM = Form.id("A", ItemId::number, ItemId::new);

    @Override
    public int compareTo(ItemId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "A" + number;
    }
}
