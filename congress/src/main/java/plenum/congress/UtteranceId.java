package plenum.congress;

import java.util.Optional;
import plenum.congress.form.Form;

/// A paragraph of the record. Written `T120`.
public record UtteranceId(int number) implements Comparable<UtteranceId> {
    public static final Form<UtteranceId> FORM = Form.id("T", UtteranceId::number, UtteranceId::new);

    /// So many paragraphs have numbers of their own in each closed sitting.
    public static final int IN_A_CLOSED_SITTING = 1_000_000;

    /// The closed sitting in which the paragraph was taken down; nothing if it was an open one.
    public Optional<SittingId> closedSitting() {
        return number > IN_A_CLOSED_SITTING
                ? Optional.of(new SittingId(number / IN_A_CLOSED_SITTING))
                : Optional.empty();
    }

    @Override
    public int compareTo(UtteranceId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "T" + number;
    }
}
