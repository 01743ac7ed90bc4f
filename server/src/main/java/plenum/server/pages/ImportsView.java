package plenum.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.agenda.HasAgenda;
import plenum.server.imports.ImportKind;
import plenum.server.imports.Mark;
import plenum.server.imports.Note;
import plenum.server.imports.Preview;
import plenum.server.imports.Upload;

/// The desk where lists are brought in: the form, and the list that waits to be entered.
///
/// @param typed what stands in the form
/// @param kinds the codes of what a list may hold
public record ImportsView(Typed typed, List<String> kinds, Optional<Waiting> waiting) {
    private static final int SHOWN = 100;

    /// What stands in the form: what was typed before a list could not be read, or nothing yet.
    ///
    /// @param kind the code of what the list holds; empty for the first
    /// @param text the list itself, if it was not a file
    /// @param day as a date, of today at first
    public record Typed(String kind, String text, String source, String day) {}

    /// A list that waits, and the part of it that is looked at.
    ///
    /// @param refused why the congress would not have it, in words; empty if it would
    /// @param ready whether it can be entered
    /// @param tabs its lines by their marks
    /// @param earlier the address of the lines before; empty if there are none
    /// @param later the address of the lines after; empty if there are none
    public record Waiting(
            int number,
            String kind,
            String source,
            String refused,
            boolean ready,
            List<Remark> remarks,
            List<Tab> tabs,
            List<String> columns,
            List<Line> lines,
            String earlier,
            String later) {}

    /// Something said of the file as a whole.
    public record Remark(String mark, String text) {}

    /// The lines with a mark.
    ///
    /// @param mark its code, or `all`
    public record Tab(String mark, long lines, boolean current) {}

    /// A line of the file.
    public record Line(long number, String mark, List<Cell> cells) {}

    /// A field with its mark.
    ///
    /// @param note what is said of it; empty if there is nothing to be said
    public record Cell(String text, String mark, String note) {}

    /// The desk of somebody.
    ///
    /// @param show the code of the mark whose lines are asked for; if it is none, the gravest that needs a look
    /// @param page which hundred of them, from 1
    public static ImportsView of(
            Typed typed, Optional<Upload> upload, String show, int page, HasAgenda congress, Words words) {
        return new ImportsView(
                typed,
                ImportKind.ALL.stream().map(ImportKind::code).toList(),
                upload.map(one -> waiting(one, show, page, congress, words)));
    }

    /// A note in words.
    public static String said(Note note, Words words) {
        return words.say(note.key(), note.words().toArray());
    }

    private static Waiting waiting(Upload upload, String asked, int page, HasAgenda congress, Words words) {
        var preview = upload.preview();
        var tabs = tabs(preview, asked);
        var show = tabs.stream().filter(Tab::current).findFirst().orElseThrow();
        var from = Math.min((long) (page - 1) * SHOWN, Math.max(show.lines() - 1, 0) / SHOWN * SHOWN);
        var shown = preview.lines().stream()
                .filter(line -> show.mark().equals("all") || line.mark().code().equals(show.mark()))
                .skip(from)
                .limit(SHOWN)
                .map(line -> line(line, words))
                .toList();
        return new Waiting(
                upload.number(),
                upload.kind().code(),
                upload.basis().source(),
                preview.refused().map(why -> words.refusal(why, congress)).orElse(""),
                preview.ready(),
                preview.notes().stream()
                        .map(note -> new Remark(note.mark().code(), said(note.note(), words)))
                        .toList(),
                tabs,
                preview.columns(),
                shown,
                from > 0 ? address(show, from / SHOWN) : "",
                from + SHOWN < show.lines() ? address(show, from / SHOWN + 2) : "");
    }

    private static String address(Tab tab, long page) {
        return "/imports?show=" + tab.mark() + "&page=" + page;
    }

    private static List<Tab> tabs(Preview preview, String asked) {
        var counts = preview.counts();
        var current = Stream.of(asked, Mark.ERROR.code(), Mark.WARNING.code())
                .filter(code -> Mark.ALL.stream()
                        .anyMatch(mark -> mark.code().equals(code) && counts.getOrDefault(mark, 0L) > 0))
                .findFirst()
                .filter(_ -> !asked.equals("all"))
                .orElse("all");
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("all", preview.lines().size(), current.equals("all")));
        for (var mark : Mark.ALL.reversed()) {
            tabs.add(new Tab(
                    mark.code(), counts.getOrDefault(mark, 0L), mark.code().equals(current)));
        }
        return List.copyOf(tabs);
    }

    private static Line line(Preview.Line line, Words words) {
        return new Line(
                line.number(),
                line.mark().code(),
                line.cells().stream()
                        .map(cell -> new Cell(
                                cell.text(),
                                cell.mark().code(),
                                cell.note().map(note -> said(note, words)).orElse("")))
                        .toList());
    }
}
