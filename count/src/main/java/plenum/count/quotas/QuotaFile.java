package plenum.count.quotas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import plenum.count.file.Field;
import plenum.count.file.Table;
import plenum.count.file.Unreadable;

/// A table of quotas: what is provided for a shortage, the groups with their seats, and who is in which
/// of them. The first line decides whether commas, semicolons or tabs separate the columns.
///
/// ```
/// shortage,refuse
///
/// attribute,group,least,most
/// gender,women,3,
/// region,north,1,2
///
/// candidate,gender,region
/// Anna,women,north
/// Bert,,south
/// ```
///
/// `shortage` is `refuse`, `vacant` or `fill`, see [Shortage]; without the line it is `refuse`. An empty
/// minimum is 0, an empty maximum none. Groups stand in the order in which they have precedence. Every
/// candidate who stands has a row; those who have withdrawn may have one. An empty field is in no group,
/// and so is one that names a group without seats of its own, as `south` here.
public final class QuotaFile {
    private static final int MOST_SEATS = 100_000;
    private static final List<String> LIMITS = List.of("attribute", "group", "least", "most");

    private final List<String> stood;
    private final List<String> stand;
    private final Map<Key, Limit> limits = new LinkedHashMap<>();
    private final Map<Key, List<Integer>> members = new HashMap<>();
    private final Set<Key> named = new HashSet<>();
    private final Set<String> rowsOf = new HashSet<>();
    private Shortage shortage = Shortage.REFUSE;

    private record Key(String attribute, String group) {}

    private record Limit(int least, int most, Field at) {}

    private QuotaFile(List<String> stood, List<String> stand) {
        this.stood = stood;
        this.stand = stand;
    }

    /// The quotas of a table.
    ///
    /// @param stood the names on the ballot paper, those who have withdrawn among them
    /// @param stand the names of those who stand, in the order of the ballot paper
    /// @throws Unreadable if the text is no such table, or does not fit those who stand
    public static Quotas read(String text, List<String> stood, List<String> stand) {
        var separator = Table.separatorOf(text.lines().findFirst().orElse(""));
        var rows = Table.rows(text, separator).stream()
                .map(QuotaFile::trimmed)
                .filter(Predicate.not(List::isEmpty))
                .toList();
        return new QuotaFile(stood, stand).read(rows);
    }

    /// Programs for tables write as many separators on each line as on the longest.
    private static List<Field> trimmed(List<Field> row) {
        var end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }

    private Quotas read(List<List<Field>> rows) {
        var candidates = rowOf("candidate", rows);
        var limits = rowOf("attribute", rows.subList(0, candidates));
        rows.subList(0, limits).forEach(this::provision);
        var order = columns(rows.get(limits));
        rows.subList(limits + 1, candidates).forEach(row -> limit(row, order));
        var header = rows.get(candidates);
        attributes(header);
        rows.subList(candidates + 1, rows.size()).forEach(row -> candidate(row, header));
        refuseWhatIsMissing(header.getFirst());
        return quotas();
    }

    private static int rowOf(String word, List<List<Field>> rows) {
        for (var row = 0; row < rows.size(); row++) {
            if (word(rows.get(row).getFirst()).equals(word)) {
                return row;
            }
        }
        throw new Unreadable(1, 1, "no line begins with \"" + word + "\"");
    }

    private void provision(List<Field> row) {
        var what = row.getFirst();
        if (!word(what).equals("shortage") || row.size() != 2) {
            throw what.wrong("\"shortage\" and what is provided for it may stand before the groups, not \""
                    + what.text() + "\"");
        }
        shortage = List.of(Shortage.values()).stream()
                .filter(each -> each.id().equals(word(row.get(1))))
                .findFirst()
                .orElseThrow(() -> row.get(1)
                        .wrong("refuse, vacant or fill, not \"" + row.get(1).text() + "\""));
    }

    /// Where each of the words for a group's seats stands.
    private static List<Integer> columns(List<Field> header) {
        for (var field : header) {
            if (!LIMITS.contains(word(field))) {
                throw field.wrong("an unknown column \"" + field.text() + "\"; there are " + String.join(", ", LIMITS));
            }
        }
        var words = header.stream().map(QuotaFile::word).toList();
        for (var wanted : LIMITS) {
            if (words.indexOf(wanted) < 0 || words.indexOf(wanted) != words.lastIndexOf(wanted)) {
                throw header.getFirst().wrong("one column \"" + wanted + "\" is expected");
            }
        }
        return LIMITS.stream().map(words::indexOf).toList();
    }

    private void limit(List<Field> row, List<Integer> order) {
        var first = row.getFirst();
        if (row.size() > LIMITS.size()) {
            throw row.getLast().wrong("more than four columns");
        }
        var fields = order.stream()
                .map(at -> at < row.size() ? row.get(at) : new Field("", first.line(), first.column()))
                .toList();
        var key = new Key(word(fields.get(0)), word(fields.get(1)));
        if (key.attribute().isEmpty() || key.group().isEmpty()) {
            throw first.wrong("a group needs the name of its attribute and one of its own");
        }
        if (fields.get(2).isBlank() && fields.get(3).isBlank()) {
            throw first.wrong("neither a minimum nor a maximum");
        }
        var least = fields.get(2).isBlank() ? 0 : fields.get(2).whole(MOST_SEATS);
        var most = fields.get(3).isBlank() ? Group.UNLIMITED : fields.get(3).whole(MOST_SEATS);
        if (least > most) {
            throw fields.get(2).wrong("a minimum of " + least + " above the maximum of " + most);
        }
        if (limits.putIfAbsent(key, new Limit(least, most, fields.get(1))) != null) {
            throw first.wrong("the group " + key.attribute() + " " + key.group() + " stands here twice");
        }
    }

    private void attributes(List<Field> header) {
        var seen = new HashSet<String>();
        for (var field : header.subList(1, header.size())) {
            var attribute = word(field);
            if (limits.keySet().stream().noneMatch(key -> key.attribute().equals(attribute))) {
                throw field.wrong("no group of \"" + field.text() + "\" has seats");
            }
            if (!seen.add(attribute)) {
                throw field.wrong("two columns \"" + field.text() + "\"");
            }
        }
        limits.forEach((key, limit) -> {
            if (!seen.contains(key.attribute())) {
                throw limit.at().wrong("no column of the candidates says their " + key.attribute());
            }
        });
    }

    private void candidate(List<Field> row, List<Field> header) {
        var name = row.getFirst().text().strip();
        if (!stood.contains(name)) {
            throw row.getFirst().wrong("there is no candidate \"" + name + "\"");
        }
        if (!rowsOf.add(name)) {
            throw row.getFirst().wrong(name + " stands here twice");
        }
        if (row.size() > header.size()) {
            throw row.get(header.size()).wrong(row.size() + " columns where the header has " + header.size());
        }
        for (var column = 1; column < row.size(); column++) {
            var key = new Key(word(header.get(column)), word(row.get(column)));
            named.add(key);
            if (stand.contains(name)) {
                members.computeIfAbsent(key, _ -> new ArrayList<>()).add(stand.indexOf(name));
            }
        }
    }

    /// A maximum for a group that nobody is in is more likely a slip of the pen than meant.
    private void refuseWhatIsMissing(Field header) {
        for (var name : stand) {
            if (!rowsOf.contains(name)) {
                throw header.wrong(name + " stands for election and has no row");
            }
        }
        limits.forEach((key, limit) -> {
            if (limit.least() == 0 && !named.contains(key)) {
                throw limit.at().wrong("no candidate is in the group " + key.attribute() + " " + key.group());
            }
        });
    }

    private Quotas quotas() {
        var groups = new ArrayList<Group>();
        limits.forEach((key, limit) -> groups.add(new Group(
                key.attribute(),
                key.group(),
                limit.least(),
                limit.most(),
                members.getOrDefault(key, List.of()).stream().sorted().toList())));
        return new Quotas(groups, shortage);
    }

    private static String word(Field field) {
        return field.text().strip();
    }
}
