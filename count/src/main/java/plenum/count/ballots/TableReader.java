package plenum.count.ballots;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import plenum.count.file.Unreadable;

/// Reads a table of ranks: a line of headings, then a line for each ballot or for several equal ones.
///
/// ```
/// precinct,rank1,rank2,rank3,count
/// W-1 P-01,ANNA,,BERT|CLEO,3
/// ```
///
/// The columns `rank1`, `rank2` … are read from the first choice on, `count` (or `weight`) is how many
/// ballots the line stands for; other columns are passed over. An empty cell or `undervote` is a rank
/// left empty; `overvote`, or names with `|` between them, are several names at one rank. Who is named
/// somewhere is a candidate; their order is that of the alphabet, so that the order of the ballots says
/// nothing.
final class TableReader {
    private static final Pattern RANK = Pattern.compile("rank\\s*\\d{1,5}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Text text;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Long> columns = new ArrayList<>();
    private char separator = ',';
    private boolean ended;

    TableReader(Text text) {
        this.text = text;
    }

    Ballots read() {
        var beginning = text.beginning();
        var end = beginning.indexOf('\n');
        var firstLine = end < 0 ? beginning : beginning.substring(0, end);
        separator = firstLine.contains(";") ? ';' : firstLine.contains("\t") ? '\t' : ',';
        var headings = row().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        var ranks = ranks(headings);
        var weightAt = Math.max(headings.indexOf("count"), headings.indexOf("weight"));
        var box = new BallotBox(Ballots.MOST_CANDIDATES);
        while (!ended) {
            var line = text.line();
            var row = row();
            if (row.size() == 1 && row.getFirst().isBlank()) {
                continue;
            }
            if (row.size() != headings.size()) {
                throw new Unreadable(
                        line,
                        columns.get(Math.min(row.size(), headings.size() + 1) - 1),
                        row.size() + " cells under " + headings.size() + " headings");
            }
            open(box, weightAt < 0 ? "1" : row.get(weightAt).strip(), line, columns.get(Math.max(0, weightAt)));
            for (var column : ranks) {
                mark(box, row.get(column).strip());
            }
            box.close();
        }
        return sealed(box);
    }

    private List<Integer> ranks(List<String> headings) {
        var columns = new ArrayList<Integer>();
        for (var column = 0; column < headings.size(); column++) {
            if (RANK.matcher(headings.get(column)).matches()) {
                var number = headings.get(column).substring("rank".length()).strip();
                if (Integer.parseInt(number) != columns.size() + 1) {
                    throw new Unreadable(
                            1,
                            1,
                            "the column rank" + (columns.size() + 1) + " was expected before " + headings.get(column));
                }
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            throw new Unreadable(
                    1, 1, "neither a BLT file nor one of PrefLib, nor a table with the columns rank1, rank2 …");
        }
        return columns;
    }

    private static void open(BallotBox box, String weight, long line, long column) {
        try {
            var number = Long.parseLong(weight);
            if (number < 0) {
                throw new Unreadable(line, column, "a negative number of ballots");
            }
            box.open(number);
        } catch (NumberFormatException _) {
            throw new Unreadable(line, column, "\"" + weight + "\" is not a whole number of ballots");
        } catch (ArithmeticException _) {
            throw new Unreadable(line, column, "more than " + Long.MAX_VALUE + " ballots in all");
        }
    }

    private void mark(BallotBox box, String cell) {
        if (cell.isEmpty() || cell.equalsIgnoreCase("undervote") || cell.equalsIgnoreCase("skipped")) {
            box.gap();
        } else if (cell.equalsIgnoreCase("overvote")) {
            box.overvote();
        } else {
            var first = true;
            for (var name : BAR.split(cell, -1)) {
                var place = place(name.strip());
                if (first) {
                    box.rank(place);
                } else {
                    box.level(place);
                }
                first = false;
            }
        }
    }

    private int place(String name) {
        if (name.isEmpty()) {
            throw text.wrong("an empty name beside \"|\"");
        }
        var place = places.computeIfAbsent(name, _ -> places.size());
        if (place >= Ballots.MOST_CANDIDATES) {
            throw text.wrong("more than " + Ballots.MOST_CANDIDATES + " names");
        }
        return place;
    }

    private Ballots sealed(BallotBox box) {
        if (places.isEmpty()) {
            throw text.wrong("no ballot names anybody, and the table says nowhere else who stands");
        }
        var alphabetical = new TreeMap<>(places);
        var moved = new int[alphabetical.size()];
        var place = 0;
        for (var found : alphabetical.values()) {
            moved[found] = place;
            place++;
        }
        box.renumber(moved);
        return box.seal(List.copyOf(alphabetical.keySet()), Ballots.Heading.NONE);
    }

    /// The cells of one line, and the columns where they begin; quotes as in RFC 4180.
    private List<String> row() {
        columns.clear();
        columns.add(text.column());
        var cells = new ArrayList<String>();
        var cell = new ByteArrayOutputStream();
        var quoted = false;
        var opened = text.wrong("the closing quote is missing");
        while (true) {
            var next = text.next();
            if (quoted) {
                if (next == Text.END) {
                    throw opened;
                }
                if (next == '"' && text.peek() == '"') {
                    cell.write(text.next());
                } else if (next == '"') {
                    quoted = false;
                } else {
                    cell.write(next);
                }
            } else if (next == '"' && cell.size() == 0) {
                quoted = true;
                opened = text.wrong("the closing quote is missing");
            } else if (next == separator || next == '\n' || next == Text.END) {
                cells.add(Text.decoded(cell.toByteArray()));
                cell.reset();
                if (next != separator) {
                    ended = next == Text.END || text.peek() == Text.END;
                    return cells;
                }
                columns.add(text.column());
            } else if (next != '\r') {
                cell.write(next);
            }
        }
    }
}
