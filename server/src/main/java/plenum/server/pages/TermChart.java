package plenum.server.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plenum.congress.succession.Body;
import plenum.congress.succession.HasSuccession;
import plenum.congress.succession.Post;
import plenum.congress.succession.Term;

/// Who held which post of a body when: a bar for each term, in a row for each seat. Posts with so many seats that no
/// eye would follow are left to the table.
record TermChart(Body body, HasSuccession congress, LocalDate today, Words words) {
    private static final int MOST_SEATS = 30;
    private static final int WIDTH = 1000;
    private static final int LABELS = 190;
    private static final int ROW = 30;
    private static final int BAR = 22;
    private static final int HEAD = 28;
    private static final int LETTER = 8;

    /// A seat's terms, one after the other.
    private record Row(Post post, List<Term> terms) {}

    String drawing() {
        var rows = body.posts().stream()
                .filter(post -> post.seats() <= MOST_SEATS)
                .flatMap(post -> rows(post).stream())
                .toList();
        var first = rows.stream()
                .flatMap(row -> row.terms().stream())
                .map(Term::from)
                .min(Comparator.naturalOrder());
        return first.map(day -> drawing(rows, day)).orElse("");
    }

    /// Each term goes into the first row that is free when it begins.
    private List<Row> rows(Post post) {
        var rows = new ArrayList<List<Term>>();
        congress.succession().terms(post.id()).stream()
                .sorted(Comparator.comparing(Term::from).thenComparing(Term::id))
                .forEach(term -> rows.stream()
                        .filter(row -> !lastDay(row.getLast()).isAfter(term.from()))
                        .findFirst()
                        .ifPresentOrElse(row -> row.add(term), () -> rows.add(new ArrayList<>(List.of(term)))));
        return rows.stream().map(terms -> new Row(post, terms)).toList();
    }

    private LocalDate lastDay(Term term) {
        return term.end().map(Term.End::on).orElse(LocalDate.MAX);
    }

    private String drawing(List<Row> rows, LocalDate first) {
        var last = rows.stream()
                .flatMap(row -> row.terms().stream())
                .map(term -> shownUntil(term))
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(today))
                .orElse(today.isAfter(first) ? today : first.plusDays(1));
        var height = HEAD + rows.size() * ROW + 4;
        var svg = new StringBuilder("<svg class=\"terms\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"" + escaped(words.say("succession.chart", body.name())) + "\">");
        years(svg, first, last, height);
        for (var place = 0; place < rows.size(); place++) {
            row(
                    svg,
                    rows.get(place),
                    place,
                    place > 0
                            && rows.get(place - 1).post().equals(rows.get(place).post()),
                    first,
                    last);
        }
        if (!today.isBefore(first) && !today.isAfter(last)) {
            var x = x(today, first, last);
            svg.append("<line class=\"today\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + HEAD + "\" y2=\"" + height
                    + "\"/>");
        }
        return svg.append("</svg>").toString();
    }

    /// The last day of a term that is drawn: of one that runs, its date or today.
    private LocalDate shownUntil(Term term) {
        return term.end()
                .map(Term.End::on)
                .orElseGet(() -> term.until().filter(day -> day.isAfter(today)).orElse(today));
    }

    private static void years(StringBuilder svg, LocalDate first, LocalDate last, int height) {
        var span = last.getYear() - first.getYear();
        var step = Math.max(1, span / 8);
        for (var year = first.getYear() + 1; year <= last.getYear(); year += step) {
            var x = x(LocalDate.of(year, 1, 1), first, last);
            svg.append("<line class=\"year\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + HEAD + "\" y2=\"" + height
                    + "\"/><text class=\"year\" x=\"" + x + "\" y=\"18\">" + year + "</text>");
        }
    }

    private void row(StringBuilder svg, Row row, int place, boolean again, LocalDate first, LocalDate last) {
        var y = HEAD + place * ROW + 4;
        if (!again) {
            svg.append("<text class=\"post\" x=\"0\" y=\"" + (y + 15) + "\">"
                    + escaped(cut(row.post().title(), LABELS - LETTER)) + "</text>");
        }
        for (var term : row.terms()) {
            var x = x(term.from(), first, last);
            var width = Math.max(2, x(shownUntil(term), first, last) - x);
            svg.append("<g><title>" + escaped(told(term)) + "</title><rect class=\"" + style(term) + "\" x=\"" + x
                    + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + BAR + "\" rx=\"2\"/><text x=\""
                    + (x + 6) + "\" y=\"" + (y + 15) + "\">"
                    + escaped(cut(term.holder().name(), width - 10))
                    + "</text></g>");
        }
    }

    private String told(Term term) {
        return words.say(
                "succession.chart-term",
                term.holder().name(),
                words.day(term.from()),
                term.end()
                        .map(end -> BodyView.ending(end, congress, words))
                        .or(() -> term.until().map(day -> words.say("succession.until", words.day(day))))
                        .orElse(""));
    }

    private static String style(Term term) {
        return term.interim() ? "interim" : term.running() ? "running" : "past";
    }

    private static int x(LocalDate day, LocalDate first, LocalDate last) {
        var whole = ChronoUnit.DAYS.between(first, last);
        var part = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, whole);
        return LABELS + Math.toIntExact(part * (WIDTH - LABELS - 2) / whole);
    }

    /// As much of a text as fits.
    private static String cut(String text, int width) {
        var letters = Math.max(0, width / LETTER);
        return text.length() <= letters ? text : letters < 3 ? "" : text.substring(0, letters - 1) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
