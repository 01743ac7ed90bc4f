package plenum.server.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Refusal;
import plenum.congress.assembly.Assembly;
import plenum.server.imports.Preview.Cell;
import plenum.server.imports.Preview.Line;
import plenum.server.imports.Preview.Marked;
import plenum.server.imports.Sheet.Row;

/// A sheet while it is read and marked.
final class Marking {
    static final int MOST = 999_999_999;
    /// So many persons, units or mandates are one entry of the journal at most.
    private static final int ENTRY = 5_000;

    private final Sheet sheet;
    private final Map<Long, Map<Integer, Cell>> cells = new HashMap<>();
    private final List<Marked> notes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private boolean faulty;

    Marking(Sheet sheet, List<String> needed) {
        this.sheet = sheet;
        for (int at = 0; at < sheet.columns().size(); at++) {
            places.put(sheet.columns().get(at).toLowerCase(Locale.ROOT), at);
        }
        for (var column : needed) {
            if (!has(column)) {
                note(Mark.ERROR, Note.of("column-missing", column, String.join(", ", sheet.columns())));
            }
        }
    }

    List<Row> rows() {
        return faulty ? List.of() : sheet.rows();
    }

    List<String> columns() {
        return sheet.columns();
    }

    boolean has(String column) {
        return at(column) >= 0;
    }

    void note(Mark mark, Note note) {
        notes.add(new Marked(mark, note));
        faulty |= mark == Mark.ERROR;
    }

    /// What stands in a column; nothing where there is no such column.
    String text(Row row, String column) {
        var at = at(column);
        return at < 0 ? "" : row.fields().get(at);
    }

    /// What stands in a column where something must.
    Optional<String> needed(Row row, String column) {
        var text = text(row, column);
        if (text.isEmpty() || text.length() > 300) {
            mark(row, column, Mark.ERROR, Note.of("expected-text"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// Says of columns that are not taken over that they are not.
    void known(List<String> columns) {
        var left = sheet.columns().stream()
                .filter(column -> !columns.contains(column.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            note(Mark.WARNING, Note.of("column-unknown", left));
        }
    }

    /// A whole number, or another one where the field is empty.
    Optional<Integer> whole(Row row, String column, int least, Optional<Integer> otherwise) {
        return text(row, column).isEmpty() && otherwise.isPresent() ? otherwise : whole(row, column, least, MOST);
    }

    /// A whole number within bounds.
    Optional<Integer> whole(Row row, String column, int least, int most) {
        var text = text(row, column);
        if (!text.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            mark(row, column, Mark.ERROR, Note.of("expected-whole", least, most));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    void mark(Row row, String column, Mark mark, Note note) {
        put(row, column, mark, Optional.of(note));
    }

    /// Marks what is entered anew.
    void fresh(Row row) {
        for (var column : sheet.columns()) {
            if (!text(row, column).isEmpty()) {
                put(row, column, Mark.NEW, Optional.empty());
            }
        }
    }

    /// Marks a cell by which something recorded changes.
    void changed(Row row, String column, Object before) {
        mark(row, column, Mark.CHANGED, Note.of("was", before));
    }

    /// Where a column stands, however its name is capitalised; -1 if nowhere.
    private int at(String column) {
        return places.getOrDefault(column.toLowerCase(Locale.ROOT), -1);
    }

    /// The gravest mark of a cell stays. What is said of a column that the sheet does not have stands at the first.
    private void put(Row row, String column, Mark mark, Optional<Note> note) {
        var at = Math.max(at(column), 0);
        cells.computeIfAbsent(row.line(), _ -> new HashMap<>())
                .merge(
                        at,
                        new Cell(row.fields().get(at), mark, note),
                        (before, after) -> after.mark().compareTo(before.mark()) > 0 ? after : before);
    }

    /// The preview with the acts, tried on the congress as it is.
    Preview preview(List<Act<? super Assembly>> acts, Assembly congress, Actor by) {
        var lines = rows().stream().map(this::line).toList();
        var clean = !faulty && lines.stream().noneMatch(line -> line.mark() == Mark.ERROR);
        return new Preview(
                sheet.columns(),
                lines,
                List.copyOf(notes),
                clean ? refused(acts, congress, by) : Optional.empty(),
                clean ? List.copyOf(acts) : List.of());
    }

    private Line line(Row row) {
        var marked = cells.getOrDefault(row.line(), Map.of());
        var all = new ArrayList<Cell>();
        var mark = Mark.SAME;
        for (int at = 0; at < sheet.columns().size(); at++) {
            var cell = marked.get(at);
            all.add(cell == null ? new Cell(row.fields().get(at), Mark.SAME, Optional.empty()) : cell);
            mark = mark.orGraver(all.getLast().mark());
        }
        return new Line(row.line(), mark, List.copyOf(all));
    }

    private static Optional<Refusal> refused(List<Act<? super Assembly>> acts, Assembly congress, Actor by) {
        var after = congress;
        for (var act : acts) {
            switch (after.decide(act, by, congress.at())) {
                case Decision.Refused(var why) -> {
                    return Optional.of(why);
                }
                case Decision.Allowed(var facts) -> after = after.evolve(facts, after.entries(), congress.at());
            }
        }
        return Optional.empty();
    }

    /// Acts on many things, each of them with as many as an entry of the journal may have.
    static <T> List<Act<? super Assembly>> entries(List<T> all, Function<List<T>, Act<? super Assembly>> act) {
        var acts = new ArrayList<Act<? super Assembly>>();
        for (int from = 0; from < all.size(); from += ENTRY) {
            acts.add(act.apply(List.copyOf(all.subList(from, Math.min(all.size(), from + ENTRY)))));
        }
        return acts;
    }
}
