package plenum.congress.agenda;

/// How far the congress is with an item.
public enum Progress {
    PENDING,
    UNDER_WAY,
    CLOSED
}
