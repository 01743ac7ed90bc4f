package plenum.congress.attendance;

import java.util.Comparator;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// One voting card or device, by what is printed on it. Short numbers come before long ones, so that 9 is before 10.
public record Piece(PieceKind kind, String number) implements Comparable<Piece> {
    public static final ObjectForm<Piece> FORM = Form.of(
            Field.of("kind", Piece::kind, PieceKind.FORM), Field.of("number", Piece::number, Form.TEXT), Piece::new);

    private static final Comparator<Piece> ORDER = Comparator.comparing(Piece::kind)
            .thenComparingInt(piece -> piece.number().length())
            .thenComparing(Piece::number);

    @Override
    public int compareTo(Piece other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return number;
    }
}
