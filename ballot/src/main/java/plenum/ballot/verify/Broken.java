package plenum.ballot.verify;

/// Ends a verification: a rule is broken.
final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Broken(Rule rule, Place place, String why) {
        this(new Refusal(rule, place, why));
    }

    Broken(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
