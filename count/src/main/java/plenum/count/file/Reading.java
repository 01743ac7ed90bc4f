package plenum.count.file;

/// A text that is read character by character and knows its place for complaints.
public final class Reading {
    /// What [#peek] gives at the end of the text.
    public static final char END = '\0';

    private final String text;
    private final int firstLine;
    private final int firstColumn;
    private int next;

    /// A text of its own.
    public Reading(String text) {
        this(text, 1, 1);
    }

    /// A piece of a larger text, which begins at this place of it.
    public Reading(String text, int line, int column) {
        this.text = text;
        this.firstLine = line;
        this.firstColumn = column;
    }

    public boolean atEnd() {
        return next >= text.length();
    }

    /// The next character, or [#END].
    public char peek() {
        return atEnd() ? END : text.charAt(next);
    }

    /// Takes the next character.
    public char take() {
        var taken = peek();
        next++;
        return taken;
    }

    /// Takes the next character if it is this one.
    public boolean take(char wanted) {
        if (!atEnd() && peek() == wanted) {
            next++;
            return true;
        }
        return false;
    }

    /// Takes the next character.
    ///
    /// @throws Unreadable if it is not this one
    public void expect(char wanted) {
        if (!take(wanted)) {
            throw wrong("\"" + wanted + "\" is missing" + (atEnd() ? " at the end" : " before \"" + peek() + "\""));
        }
    }

    /// Skips spaces, tabs and line ends.
    public Reading skipSpace() {
        while (!atEnd() && Character.isWhitespace(peek())) {
            next++;
        }
        return this;
    }

    /// Takes digits as a number up to a limit.
    ///
    /// @throws Unreadable if there are none, or the number is larger
    public int whole(int most) {
        var start = next;
        while (Character.isDigit(peek())) {
            next++;
        }
        var digits = text.substring(start, next);
        next = start;
        var number = new Field(digits, line(), column()).whole(most);
        next = start + digits.length();
        return number;
    }

    /// The complaint that something is wrong here.
    public Unreadable wrong(String what) {
        return new Unreadable(line(), column(), what);
    }

    private int line() {
        return firstLine
                + (int) text.substring(0, Math.min(next, text.length()))
                        .chars()
                        .filter(found -> found == '\n')
                        .count();
    }

    private int column() {
        var before = text.lastIndexOf('\n', next - 1);
        return before < 0 ? firstColumn + next : next - before;
    }
}
