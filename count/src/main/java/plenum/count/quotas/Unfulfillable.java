package plenum.count.quotas;

/// Quotas that those who stand cannot meet, where the statutes then want no count; or of so many
/// attributes that it cannot be found out.
public final class Unfulfillable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unfulfillable(String what) {
        super(what);
    }
}
