package plenum.count.ballots;

/// An election that is too large for a rule that must keep every paper apart.
public final class Uncountable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Uncountable(String what) {
        super(what);
    }
}
