package plenum.count.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import plenum.count.file.Unreadable;

/// Reads the BLT format of Hill, Wichmann and Woodall's programs (Computer Journal 30(3), 1987), with
/// what other programs have added to it.
///
/// ```
/// 4 2          four candidates, two seats
/// -3           the third has withdrawn
/// 5 1 2 0      five papers: first 1, then 2
/// 1 2=4 - 1 0  an equal rank, and one left empty
/// 3 0          three blank papers
/// 0            no more papers
/// "Anna"       the names, then the title
/// ```
///
/// Commas serve as blanks; a paper may be called by a name in parentheses; `[nick a b]` gives the
/// candidates short names, `[tie b a]` the order for ties; `#` begins a comment. Names may lack quotes
/// or have quotes inside. A paper must be closed with 0 on its own line: else nobody could tell a long
/// paper from a broken one.
final class BltReader {
    private final Text text;
    private final Map<String, Integer> nicks = new HashMap<>();
    private final List<Integer> withdrawn = new ArrayList<>();
    private final List<Integer> tieOrder = new ArrayList<>();
    private int candidates;

    BltReader(Text text) {
        this.text = text;
    }

    Ballots read() {
        text.skipToContent();
        candidates = Math.toIntExact(between(1, Ballots.MOST_CANDIDATES, "candidates"));
        text.skipBlanks();
        var seats = Math.toIntExact(between(1, Integer.MAX_VALUE, "seats"));
        var box = new BallotBox(candidates);
        while (hasEntry(box)) {
            text.skipBlanks();
        }
        var strings = new Strings(text.line(), text.rest());
        var names = strings.names(candidates);
        return box.seal(
                names, new Ballots.Heading(strings.title(candidates), OptionalInt.of(seats), withdrawn, tieOrder));
    }

    /// Reads a line of papers or an option; false if it was the 0 that ends them.
    private boolean hasEntry(BallotBox box) {
        text.skipToContent();
        switch (text.peek()) {
            case Text.END -> throw text.wrong("the file ends before the 0 that ends the papers");
            case '-' -> withdraw();
            case '[' -> option();
            default -> {
                return hasPapers(box);
            }
        }
        return true;
    }

    private boolean hasPapers(BallotBox box) {
        if (text.peek() == '(') {
            skipName();
        }
        if (!text.atDigit()) {
            throw text.wrong("a number of papers or the closing 0 was expected, found " + text.found());
        }
        var weight = weight();
        text.skipBlanks();
        if (weight == 0 && (text.atEndOfLine() || text.peek() == '"')) {
            return false;
        }
        try {
            box.open(weight);
        } catch (ArithmeticException _) {
            throw text.wrong("more than " + Long.MAX_VALUE + " papers in all");
        }
        if (!text.atEndOfLine()) {
            ranks(box);
        }
        box.close();
        return true;
    }

    private long weight() {
        var weight = text.number();
        var next = text.peek();
        if (next == '.' || next == '/') {
            throw text.wrong("a number of papers must be whole");
        }
        return weight;
    }

    private void ranks(BallotBox box) {
        var level = false;
        while (true) {
            text.skipBlanks();
            var next = text.peek();
            if (next == '-' && !level) {
                text.next();
                needBlankAfter("\"-\"");
                box.gap();
            } else if (text.atEndOfLine()) {
                throw text.wrong("the paper is not closed with 0");
            } else {
                var candidate = candidate();
                if (candidate < 0 && !level) {
                    return;
                }
                if (candidate < 0) {
                    throw text.wrong("a candidate was expected after \"=\"");
                }
                if (level) {
                    box.level(candidate);
                } else {
                    box.rank(candidate);
                }
                text.skipBlanks();
                level = text.peek() == '=';
                if (level) {
                    text.next();
                }
            }
        }
    }

    /// A candidate's place on the ballot paper from 0; -1 for the closing 0.
    private int candidate() {
        if (!text.atDigit()) {
            return nick();
        }
        var number = text.number();
        if (number > candidates) {
            throw text.wrong("there is no candidate " + number + " among " + candidates);
        }
        if (text.peek() != '=') {
            needBlankAfter("a candidate's number");
        }
        return (int) number - 1;
    }

    private void needBlankAfter(String what) {
        if (!text.atBlank() && !text.atEndOfLine()) {
            throw text.wrong("a blank was expected after " + what + ", found " + text.found());
        }
    }

    private int nick() {
        var complaint = text.wrong("a candidate was expected, found " + text.found());
        var candidate = nicks.get(text.word());
        if (candidate == null) {
            throw complaint;
        }
        return candidate;
    }

    /// `-3`, or several on a line.
    private void withdraw() {
        while (text.peek() == '-') {
            text.next();
            withdrawn.add((int) between(1, candidates, "the number of a candidate") - 1);
            text.skipBlanks();
        }
        if (!text.atEndOfLine()) {
            throw text.wrong("only withdrawn candidates can stand on this line, found " + text.found());
        }
    }

    private void option() {
        text.next();
        var words = new ArrayList<String>();
        var complaint = text.wrong("an option that nobody here knows");
        for (text.skipBlanks(); text.peek() != ']'; text.skipBlanks()) {
            if (text.atEndOfLine() || text.peek() == '=') {
                throw text.wrong("\"]\" was expected, found " + text.found());
            }
            words.add(text.word());
        }
        text.next();
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "nick" -> nicks(words.subList(1, words.size()));
            case "tie" -> words.subList(1, words.size()).forEach(word -> tieOrder.add(named(word)));
            case "withdrawn" -> words.subList(1, words.size()).forEach(word -> withdrawn.add(named(word)));
            default -> throw complaint;
        }
    }

    private void nicks(List<String> words) {
        if (words.size() != candidates) {
            throw text.wrong(words.size() + " short names for " + candidates + " candidates");
        }
        for (var nick : words) {
            if (nicks.putIfAbsent(nick, nicks.size()) != null) {
                throw text.wrong("two candidates are called " + nick);
            }
        }
    }

    private int named(String word) {
        var nick = nicks.get(word);
        if (nick != null) {
            return nick;
        }
        if (word.matches("\\d{1,5}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= candidates) {
            return Integer.parseInt(word) - 1;
        }
        throw text.wrong("there is no candidate " + word);
    }

    private void skipName() {
        while (text.peek() != ')') {
            if (text.atEndOfLine()) {
                throw text.wrong("\")\" was expected, found " + text.found());
            }
            text.next();
        }
        text.next();
        text.skipBlanks();
    }

    private long between(long least, long most, String what) {
        var complaint = text.wrong(what + " from " + least + " to " + most + " were expected, found " + text.found());
        if (!text.atDigit()) {
            throw complaint;
        }
        var number = text.number();
        if (number < least || number > most) {
            throw complaint;
        }
        return number;
    }

    /// The strings after the papers: the candidates' names, then the title.
    private static final class Strings {
        private final List<String> values = new ArrayList<>();
        private final List<Long> lines = new ArrayList<>();
        private long line;

        Strings(long firstLine, String rest) {
            line = firstLine;
            for (var text : rest.split("\n", -1)) {
                line(text.strip());
                line++;
            }
        }

        List<String> names(int candidates) {
            if (values.size() < candidates) {
                throw new Unreadable(line - 1, 1, candidates + " names were expected, found " + values.size());
            }
            if (values.size() > candidates + 1) {
                throw new Unreadable(
                        lines.get(candidates + 1),
                        1,
                        "after " + candidates + " names and the title nothing more was expected");
            }
            return values.subList(0, candidates);
        }

        String title(int candidates) {
            return values.size() > candidates ? values.get(candidates) : "";
        }

        private void line(String text) {
            if (text.isEmpty() || text.startsWith("#")) {
                return;
            }
            if (!text.startsWith("\"")) {
                add(text);
                return;
            }
            var from = 1;
            while (from > 0) {
                from = quoted(text, from);
            }
        }

        /// Takes the string that begins here; gives where the next one begins, 0 if none does.
        ///
        /// A quote ends the string where the line ends, a comment follows, or another string begins.
        /// Any other quote belongs to the name, as does one after a backslash or a pair of them.
        private int quoted(String text, int from) {
            var value = new StringBuilder();
            for (var at = from; at < text.length(); at++) {
                var letter = text.charAt(at);
                var next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
                if (letter == '\\' && (next == '"' || next == '\\')) {
                    value.append(next);
                    at++;
                } else if (letter == '"') {
                    var after = text.substring(at + 1).strip();
                    if (after.isEmpty() || after.startsWith("#")) {
                        add(value.toString());
                        return 0;
                    }
                    if (next == '"') {
                        value.append('"');
                        at++;
                    } else if (Character.isWhitespace(next) && after.startsWith("\"")) {
                        add(value.toString());
                        return text.indexOf('"', at + 1) + 1;
                    } else {
                        value.append('"');
                    }
                } else {
                    value.append(letter);
                }
            }
            throw new Unreadable(line, text.length() + 1L, "the closing quote is missing");
        }

        private void add(String value) {
            if (value.isBlank()) {
                throw new Unreadable(line, 1, "an empty name");
            }
            values.add(value.strip());
            lines.add(line);
        }
    }
}
