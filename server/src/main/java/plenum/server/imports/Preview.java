package plenum.server.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.Act;
import plenum.congress.Refusal;
import plenum.congress.assembly.Assembly;

/// What an import would do, cell by cell.
///
/// @param notes on the file as a whole, such as columns that are not taken over
/// @param refused by which of its acts the congress would refuse it, if it would
/// @param acts what would be done, in this order; all of them or none
public record Preview(
        List<String> columns,
        List<Line> lines,
        List<Marked> notes,
        Optional<Refusal> refused,
        List<Act<? super Assembly>> acts) {
    /// A note and its weight.
    public record Marked(Mark mark, Note note) {}

    public record Cell(String text, Mark mark, Optional<Note> note) {}

    /// A line of the file with all its cells.
    ///
    /// @param mark the gravest of its cells
    public record Line(long number, Mark mark, List<Cell> cells) {}

    /// Whether it can be done.
    public boolean ready() {
        return !acts.isEmpty()
                && refused.isEmpty()
                && notes.stream().noneMatch(note -> note.mark() == Mark.ERROR)
                && lines.stream().noneMatch(line -> line.mark() == Mark.ERROR);
    }

    /// How many lines bear a mark.
    public Map<Mark, Long> counts() {
        var counts = new EnumMap<Mark, Long>(Mark.class);
        Mark.ALL.forEach(mark -> counts.put(
                mark, lines.stream().filter(line -> line.mark() == mark).count()));
        return counts;
    }
}
