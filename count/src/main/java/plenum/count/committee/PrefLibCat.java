package plenum.count.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import plenum.count.file.Field;
import plenum.count.file.Reading;
import plenum.count.file.Unreadable;

/// The `.cat` files of PrefLib: lines of `# KEY: value`, then a line for each kind of ballot with its
/// number, a colon and the categories, each a candidate or several in braces. Who stands in the first
/// category is approved.
public final class PrefLibCat {
    private static final Pattern NAME = Pattern.compile("# ALTERNATIVE NAME (\\d{1,9}): ?(.*)");
    private static final Pattern COUNT = Pattern.compile("# (NUMBER ALTERNATIVES|NUMBER VOTERS): ?(.*)");

    private final TreeMap<Integer, String> names = new TreeMap<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private PrefLibCat() {}

    /// The approvals of a file.
    ///
    /// @throws Unreadable if the text is no such file
    public static ApprovalFile read(String text) {
        var file = new PrefLibCat();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            file.header(lines.get(i), i + 1);
        }
        file.numbers.addAll(file.names.keySet());
        if (file.names.isEmpty()) {
            throw new Unreadable(1, 1, "no line \"# ALTERNATIVE NAME 1: …\" names a candidate");
        }
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                file.ballot(new Reading(lines.get(i), i + 1, 1), lines.get(i), i + 1);
            }
        }
        file.compare(lines);
        return new ApprovalFile(new Approvals(List.copyOf(file.names.values()), file.ballots), OptionalInt.empty());
    }

    private void header(String line, int number) {
        var name = NAME.matcher(line);
        if (name.matches()
                && names.put(Integer.valueOf(name.group(1)), name.group(2).strip()) != null) {
            throw new Unreadable(number, 1, "candidate " + name.group(1) + " is named twice");
        }
    }

    private void ballot(Reading line, String text, int number) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw line.wrong("a ballot without a number and a colon");
        }
        var weight = new Field(text.substring(0, colon).strip(), number, 1).whole();
        while (line.take() != ':') {
            line.peek();
        }
        var approved = new ArrayList<Integer>();
        var seen = new HashSet<Integer>();
        var category = 0;
        do {
            category(line, category == 0 ? approved : new ArrayList<>(), seen);
            category++;
        } while (line.skipSpace().take(','));
        if (!line.atEnd()) {
            throw line.wrong("\"" + line.peek() + "\" after the categories");
        }
        ballots.add(new Ballot(approved, weight));
    }

    private void category(Reading line, List<Integer> members, Set<Integer> seen) {
        if (line.skipSpace().take('{')) {
            while (!line.skipSpace().take('}')) {
                members.add(candidate(line, seen));
                if (line.skipSpace().peek() != '}') {
                    line.expect(',');
                }
            }
        } else if (!line.atEnd()) {
            members.add(candidate(line, seen));
        }
    }

    private int candidate(Reading line, Set<Integer> seen) {
        line.skipSpace();
        var here = line.wrong("a candidate who is not named above, or comes twice");
        var place = numbers.indexOf(line.whole(Integer.MAX_VALUE));
        if (place < 0 || !seen.add(place)) {
            throw here;
        }
        return place;
    }

    /// The head of the file and its lines must agree.
    private void compare(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var count = COUNT.matcher(lines.get(i));
            if (count.matches()) {
                var said = new Field(count.group(2).strip(), i + 1, count.start(2) + 1).whole();
                var found = count.group(1).endsWith("VOTERS")
                        ? ballots.stream().map(Ballot::weight).reduce(BigInteger.ZERO, BigInteger::add)
                        : BigInteger.valueOf(names.size());
                if (!said.equals(found)) {
                    throw new Unreadable(i + 1, count.start(2) + 1, "the file says " + said + " and has " + found);
                }
            }
        }
    }
}
