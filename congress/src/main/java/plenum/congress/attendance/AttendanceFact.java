package plenum.congress.attendance;

import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Who comes and goes, and what is lent to whom.
public sealed interface AttendanceFact extends Fact {
    /// The person is in the hall.
    record CheckedIn(PersonId person) implements AttendanceFact {
        public static final ObjectForm<CheckedIn> FORM =
                Form.of(Field.of("person", CheckedIn::person, PersonId.FORM), CheckedIn::new);
    }

    /// The person has left the hall.
    record CheckedOut(PersonId person) implements AttendanceFact {
        public static final ObjectForm<CheckedOut> FORM =
                Form.of(Field.of("person", CheckedOut::person, PersonId.FORM), CheckedOut::new);
    }

    /// A station saw the person pass, at the moment that the scan tells.
    record Scanned(PersonId person, Scan scan) implements AttendanceFact {
        public static final ObjectForm<Scanned> FORM = Form.of(
                Field.of("person", Scanned::person, PersonId.FORM),
                Field.of("scan", Scanned::scan, Scan.FORM),
                Scanned::new);
    }

    /// A station saw a badge that was not its person's valid one at that moment: nobody came or went by it.
    record ScanSetAside(PersonId person, Scan scan, int badge) implements AttendanceFact {
        public static final ObjectForm<ScanSetAside> FORM = Form.of(
                Field.of("person", ScanSetAside::person, PersonId.FORM),
                Field.of("scan", ScanSetAside::scan, Scan.FORM),
                Field.of("badge", ScanSetAside::badge, Form.INT),
                ScanSetAside::new);
    }

    /// The desk has looked at a scan in doubt, and notes what it found. The scan stays as it is.
    record DoubtSettled(PersonId person, Scan scan, String note) implements AttendanceFact {
        public static final ObjectForm<DoubtSettled> FORM = Form.of(
                Field.of("person", DoubtSettled::person, PersonId.FORM),
                Field.of("scan", DoubtSettled::scan, Scan.FORM),
                Field.of("note", DoubtSettled::note, Form.TEXT),
                DoubtSettled::new);
    }

    /// What becomes of voting cards and devices.
    sealed interface EquipmentFact extends AttendanceFact {}

    /// The person has the card or the device.
    record PieceLent(Piece piece, PersonId person) implements EquipmentFact {
        public static final ObjectForm<PieceLent> FORM = Form.of(
                Field.of("piece", PieceLent::piece, Piece.FORM),
                Field.of("person", PieceLent::person, PersonId.FORM),
                PieceLent::new);
    }

    /// The card or the device is back at the desk.
    record PieceReturned(Piece piece) implements EquipmentFact {
        public static final ObjectForm<PieceReturned> FORM =
                Form.of(Field.of("piece", PieceReturned::piece, Piece.FORM), PieceReturned::new);
    }

    /// Whoever had the card or the device has it no more, and it has not come back.
    record PieceMissed(Piece piece, String note) implements EquipmentFact {
        public static final ObjectForm<PieceMissed> FORM = Form.of(
                Field.of("piece", PieceMissed::piece, Piece.FORM),
                Field.of("note", PieceMissed::note, Form.TEXT),
                PieceMissed::new);
    }
}
