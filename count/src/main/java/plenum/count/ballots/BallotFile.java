package plenum.count.ballots;

import java.util.regex.Pattern;
import plenum.count.file.Unreadable;

/// A file of ranked ballots in one of the formats it is found in, which is told by its content.
public final class BallotFile {
    private static final Pattern PREFLIB =
            Pattern.compile("(?m)^#\\s*(?:FILE NAME|NUMBER ALTERNATIVES|ALTERNATIVE NAME)\\b");
    private static final Pattern COMMENTS = Pattern.compile("\\A(?:\\s*#[^\\n]*\\n|\\s*\\n)*");
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\A\\s*\\d+[ \\t,]+\\d+[ \\t,]*\\r?(?:\\n|#|\\z)");
    private static final Pattern ONE_NUMBER = Pattern.compile("\\A\\s*\\d+\\s*\\r?\\n\\s*\\d+\\s*,");

    /// A parameter, or a vote that ranks, before anything but comments.
    private static final Pattern CEF = Pattern.compile("(?i)\\A(?:[ \\t\\r]*(?:#(?!/)[^\\n]*)?\\n)*"
            + "(?:#/[^\\n:]+:|[^\\n#\"]*[^\\n#\"\\s](?:[ \\t]*>|[ \\t]+=)[ \\t]*[^\\s#]|[^\\n#\"]*/EMPTY/)");

    private BallotFile() {}

    /// Whether a file that begins so is one of the Condorcet Election Format.
    public static boolean isCef(String beginning) {
        return CEF.matcher(beginning).find();
    }

    /// Reads the ballots of a BLT file, of PrefLib's strict and weak orders, of the Condorcet Election
    /// Format, or of a table of ranks.
    ///
    /// @throws Unreadable if the file says something impossible, with line and column
    public static Ballots read(Bytes bytes) {
        var text = new Text(bytes);
        var beginning = text.beginning();
        if (beginning.isBlank()) {
            throw text.wrong("the file is empty");
        }
        if (isCef(beginning)) {
            return new CefReader(text).read();
        }
        if (PREFLIB.matcher(beginning).find()) {
            return new PrefLibReader(text).read();
        }
        var content = COMMENTS.matcher(beginning).replaceFirst("");
        if (TWO_NUMBERS.matcher(content).find()) {
            return new BltReader(text).read();
        }
        return ONE_NUMBER.matcher(content).find() ? new PrefLibReader(text).readOlder() : new TableReader(text).read();
    }
}
