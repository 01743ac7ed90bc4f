package plenum.count.ballots;

/// An election that is too large for the rule: for what it must keep apart, or for its transcript.
public final class Uncountable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Uncountable(String what) {
        super(what);
    }
}
