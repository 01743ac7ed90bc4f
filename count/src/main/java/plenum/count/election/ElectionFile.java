package plenum.count.election;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import plenum.count.ballots.BallotFile;
import plenum.count.ballots.Bytes;
import plenum.count.budget.Pabulib;
import plenum.count.committee.ApprovalFile;
import plenum.count.file.Table;
import plenum.count.file.Unreadable;
import plenum.count.rounds.AnswerTable;
import plenum.count.rounds.FigureTable;
import plenum.count.rounds.Points;
import plenum.count.rounds.Round;
import plenum.count.single.DebianTally;
import plenum.count.single.ScoreTable;

/// A file of votes in one of the formats it is found in, which is told by its content.
public final class ElectionFile {
    private static final int BEGINNING = 1 << 16;
    private static final int AT_ONCE = 1 << 13;
    private static final Pattern PABULIB = Pattern.compile("(?i)\\A\\s*META[ \\t]*\\r?\\n");
    private static final Pattern ABC = Pattern.compile("(?m)^(?:profile|num_cand):");
    private static final Pattern CATEGORIES =
            Pattern.compile("(?m)^#\\s*(?:DATA TYPE:\\s*cat\\b|NUMBER CATEGORIES:|FILE NAME:.*\\.cat\\s*$)");
    private static final Pattern DEBIAN = Pattern.compile("\\bOption\\s+\\d{1,3}\\s*-+>\\s*:");
    private static final String MARK_OF_ORDER = "\u00ef\u00bb\u00bf";

    private ElectionFile() {}

    /// Reads an election. Ranked ballots are read as they come; other files are read as a whole.
    ///
    /// @throws Unreadable if the file says something impossible, with line and column
    public static Election read(Bytes bytes) {
        var first = beginning(bytes);
        var whole = after(first, bytes);
        var beginning = new String(first, StandardCharsets.ISO_8859_1);
        if (beginning.startsWith(MARK_OF_ORDER)) {
            beginning = beginning.substring(MARK_OF_ORDER.length());
        }
        if (PABULIB.matcher(beginning).find()) {
            return new Election.Funded(Pabulib.read(Table.utf8(all(whole))));
        }
        if (ABC.matcher(beginning).find() || CATEGORIES.matcher(beginning).find()) {
            var file = ApprovalFile.read(Table.utf8(all(whole)));
            return new Election.Approved(file.approvals(), file.seats());
        }
        if (DEBIAN.matcher(beginning).find()) {
            var sheet = DebianTally.read(text(all(whole)));
            return new Election.Ranked(
                    Preferences.marked(sheet), OptionalInt.of(sheet.candidates().size() - 1));
        }
        if (BallotFile.isCef(beginning)) {
            return new Election.Ranked(BallotFile.read(whole), OptionalInt.empty());
        }
        if (FigureTable.begins(beginning)) {
            return new Election.Held(FigureTable.read(Table.utf8(all(whole))));
        }
        if (AnswerTable.begins(beginning)) {
            return marked(AnswerTable.read(Table.utf8(all(whole))));
        }
        if (ScoreTable.begins(beginning)) {
            return new Election.Scored(ScoreTable.read(Table.utf8(all(whole))));
        }
        return new Election.Ranked(BallotFile.read(whole), OptionalInt.empty());
    }

    /// Crosses are scores of 0 and 1, so that rules for scores can count them too.
    private static Election marked(Round round) {
        return round instanceof Points(var scores) ? new Election.Scored(scores) : new Election.Held(round);
    }

    private static byte[] beginning(Bytes bytes) {
        var beginning = new ByteArrayOutputStream();
        var chunk = new byte[AT_ONCE];
        while (beginning.size() < BEGINNING) {
            var read = bytes.read(chunk);
            if (read < 0) {
                break;
            }
            beginning.write(chunk, 0, read);
        }
        return beginning.toByteArray();
    }

    private static Bytes after(byte[] beginning, Bytes rest) {
        var first = Bytes.of(beginning);
        return into -> {
            var read = first.read(into);
            return read < 0 ? rest.read(into) : read;
        };
    }

    private static byte[] all(Bytes bytes) {
        var all = new ByteArrayOutputStream();
        var chunk = new byte[BEGINNING];
        for (var read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
            all.write(chunk, 0, read);
        }
        return all.toByteArray();
    }

    /// Sheets from before 2008 are in Latin-1.
    private static String text(byte[] sheet) {
        try {
            return Table.utf8(sheet);
        } catch (Unreadable _) {
            return new String(sheet, StandardCharsets.ISO_8859_1);
        }
    }
}
