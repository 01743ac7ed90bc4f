package plenum.ballot.text;

/// A text that does not hold what was expected. The message names the place - a field's path or a byte - and what was
/// expected there.
public sealed class Unreadable extends IllegalArgumentException permits NonCanonical {
    private static final long serialVersionUID = 1;

    private final String words;

    public Unreadable(String words) {
        super(words);
        this.words = words;
    }

    @Override
    public String getMessage() {
        return words;
    }

    static Unreadable at(int offset, String expected) {
        return new Unreadable("at byte " + offset + ": expected " + expected);
    }
}
