package plenum.ballot.group;

/// Something that should be an element of a group, and is not. The message says what is wrong with it.
public final class NotAnElement extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public NotAnElement(String message) {
        super(message);
    }
}
