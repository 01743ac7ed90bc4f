package plenum.count.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text of rows and fields as RFC 4180 describes it, with any one character between the fields. A
/// field in quotation marks may contain separators, line ends and doubled quotation marks. Rows without
/// any character are left out.
public final class Table {
    private final String text;
    private final char separator;
    private final boolean lenient;
    private int next;
    private int line = 1;
    private int lineStart;

    private Table(String text, char separator, boolean lenient) {
        this.text = text;
        this.separator = separator;
        this.lenient = lenient;
    }

    /// The rows of a text, each a list of its fields.
    ///
    /// @throws Unreadable if a quotation mark is not closed, or something follows it
    public static List<List<Field>> rows(String text, char separator) {
        return new Table(text, separator, false).rows();
    }

    /// The rows of a text whose quotation marks may be none: where one is not closed before a separator,
    /// it is a character like others.
    public static List<List<Field>> lenientRows(String text, char separator) {
        return new Table(text, separator, true).rows();
    }

    /// The bytes of a file as text, without the mark that some programs put before it.
    ///
    /// @throws Unreadable if the bytes are not UTF-8
    public static String utf8(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw misencoded(bytes);
        }
    }

    /// The separator among `;`, tab and `,` that a line has most of; a comma when it has none.
    public static char separatorOf(String line) {
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(found -> found == wanted).count();
    }

    private static Unreadable misencoded(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var read = ByteBuffer.wrap(bytes);
        decoder.decode(read, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        var before = new String(Arrays.copyOf(bytes, read.position()), StandardCharsets.UTF_8);
        var lines = before.split("\n", -1);
        return new Unreadable(lines.length, lines[lines.length - 1].length() + 1, "not UTF-8 text");
    }

    private List<List<Field>> rows() {
        var rows = new ArrayList<List<Field>>();
        while (next < text.length()) {
            var row = row();
            if (row.size() > 1 || !row.getFirst().text().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Field> row() {
        var fields = new ArrayList<Field>();
        while (true) {
            fields.add(next < text.length() && text.charAt(next) == '"' ? quotedOrPlain() : plain());
            if (next >= text.length()) {
                return fields;
            }
            if (text.charAt(next) == separator) {
                next++;
                if (next >= text.length()) {
                    fields.add(new Field("", line, column()));
                    return fields;
                }
            } else {
                endOfLine();
                return fields;
            }
        }
    }

    private int column() {
        return next - lineStart + 1;
    }

    private Field plain() {
        var column = column();
        var start = next;
        while (next < text.length() && !endsField(text.charAt(next))) {
            next++;
        }
        return new Field(text.substring(start, next), line, column);
    }

    private boolean endsField(char found) {
        return found == separator || found == '\n' || found == '\r';
    }

    private Field quotedOrPlain() {
        var start = next;
        var startLine = line;
        var startOfLine = lineStart;
        try {
            return quoted();
        } catch (Unreadable unclosed) {
            if (!lenient) {
                throw unclosed;
            }
            next = start;
            line = startLine;
            lineStart = startOfLine;
            return plain();
        }
    }

    private Field quoted() {
        var opening = new Field("", line, column());
        var content = new StringBuilder();
        next++;
        while (next < text.length()) {
            var found = text.charAt(next);
            if (found == '"' && next + 1 < text.length() && text.charAt(next + 1) == '"') {
                content.append('"');
                next += 2;
            } else if (found == '"') {
                next++;
                if (next < text.length() && !endsField(text.charAt(next))) {
                    throw new Unreadable(line, column(), "text after a closing quotation mark");
                }
                return new Field(content.toString(), opening.line(), opening.column());
            } else if (found == '\n' || found == '\r') {
                content.append('\n');
                endOfLine();
            } else {
                content.append(found);
                next++;
            }
        }
        throw opening.wrong("a quotation mark that is not closed");
    }

    private void endOfLine() {
        var carriageReturn = text.charAt(next) == '\r';
        next++;
        if (carriageReturn && next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        line++;
        lineStart = next;
    }
}
