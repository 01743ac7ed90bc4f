package plenum.ballot.text;

/// A text that can be read, but is not the one way in which its value is written. Section 4.1.
public final class NonCanonical extends Unreadable {
    private static final long serialVersionUID = 1;

    NonCanonical(int offset) {
        super("at byte " + offset + ": not canonical, the value is written differently from here on");
    }
}
