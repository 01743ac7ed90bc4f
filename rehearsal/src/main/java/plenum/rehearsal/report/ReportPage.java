package plenum.rehearsal.report;

import java.util.Locale;
import plenum.rehearsal.report.Report.VoteCount;

/// The report as a page to look at or print. It stands alone: no script, and nothing from elsewhere.
record ReportPage(Report report) {
    private static final String STYLE = """
        :root { color-scheme: light dark; --ink: light-dark(#1d2330, #e6e8ee); --paper: light-dark(#fbfaf7, #14171f);
          --quiet: light-dark(#5b6272, #a2a9b8); --line: light-dark(#d9d6cd, #333a49); --good: light-dark(#1f6b46, #7fcfa5);
          --bad: light-dark(#9c2b23, #f09a90); --bar: light-dark(#3b5b92, #8fb0e8); }
        body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, sans-serif; }
        h1 { margin: 0; font: 600 1.9rem/1.2 Georgia, serif; }
        h2 { margin: 2.5rem 0 .5rem; font: 600 1.2rem/1.3 Georgia, serif; }
        p { margin: .25rem 0; } .quiet { color: var(--quiet); }
        dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1px; margin: 1.5rem 0 0;
          background: var(--line); border: 1px solid var(--line); }
        dl div { background: var(--paper); padding: .75rem 1rem; }
        dt { color: var(--quiet); font-size: .85rem; } dd { margin: 0; font-variant-numeric: tabular-nums; font-size: 1.35rem; }
        dd small { color: var(--quiet); display: block; font-size: .8rem; line-height: 1.4; }
        table { border-collapse: collapse; width: 100%; } .wide { overflow-x: auto; }
        th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; }
        th { color: var(--quiet); font-size: .85rem; font-weight: 500; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        td.good, td.bad { white-space: nowrap; } .good { color: var(--good); } .bad { color: var(--bad); font-weight: 600; }
        rect { fill: var(--bar); }
        """;

    String text() {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Rehearsal: ")
                .append(escaped(report.congress()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body><main>\n");
        head(page);
        figures(page);
        votes(page);
        refusals(page);
        errors(page);
        return page.append("</main></body></html>\n").toString();
    }

    private void head(StringBuilder page) {
        page.append("<h1>").append(escaped(report.congress())).append("</h1>\n");
        page.append("<p class=\"quiet\">A rehearsal. Whatever the delegates do here is simulated from the seed ")
                .append(report.seed())
                .append(".</p>\n<p class=\"")
                .append(report.succeeded() ? "good\">It went as it should." : "bad\">It did not go as it should.")
                .append("</p>\n");
    }

    private void figures(StringBuilder page) {
        page.append("<dl>\n");
        figure(
                page,
                "delegates",
                number(report.delegates()),
                "and " + number(report.consultative()) + " consultative, each with a live connection");
        figure(page, "acts answered", number(report.acts()), "");
        figure(page, "act answered within", millis(report.latency().p99()), delays(report.latency()));
        figure(page, "opening of a vote seen within", millis(report.liveDelay().p99()), delays(report.liveDelay()));
        report.loads()
                .forEach(load -> figure(
                        page,
                        load.what(),
                        String.format(Locale.ROOT, "%.0f a second", load.aSecond()),
                        String.format(
                                Locale.ROOT,
                                "%,d acts in %.1f s; %s",
                                load.acts(),
                                load.seconds(),
                                delays(load.latency()))));
        figure(
                page,
                "slowest page",
                millis(report.slowestPage().milliseconds()),
                report.slowestPage().path());
        figure(page, "errors", number(report.errors().size()), "");
        page.append("</dl>\n");
    }

    private static void figure(StringBuilder page, String name, String value, String note) {
        page.append("<div><dt>")
                .append(name)
                .append("</dt><dd>")
                .append(value)
                .append("<small>")
                .append(escaped(note))
                .append("</small></dd></div>\n");
    }

    private void votes(StringBuilder page) {
        page.append("<h2>Votes</h2>\n<div class=\"wide\"><table><thead><tr><th>Sitting</th><th>Vote</th>")
                .append("<th>Question</th><th>Outcome</th><th class=\"number\">Cast</th><th"
                        + " class=\"number\">Counted</th>")
                .append("<th></th></tr></thead><tbody>\n");
        report.votes().forEach(vote -> vote(page, vote));
        page.append("</tbody></table></div>\n");
    }

    private static void vote(StringBuilder page, VoteCount vote) {
        page.append("<tr><td>")
                .append(escaped(vote.sitting()))
                .append("</td><td>")
                .append(escaped(vote.id()))
                .append("</td><td>")
                .append(escaped(vote.question()))
                .append("</td><td>")
                .append(escaped(vote.outcome()))
                .append("</td><td class=\"number\">")
                .append(number(vote.cast()))
                .append("</td><td class=\"number\">")
                .append(number(vote.counted()))
                .append("</td><td class=\"number\">")
                .append(String.format(Locale.ROOT, "%.1f s", vote.seconds()))
                .append(
                        vote.agrees()
                                ? "</td><td class=\"good\">all counted</td></tr>\n"
                                : "</td><td class=\"bad\">not counted</td></tr>\n");
    }

    private void refusals(StringBuilder page) {
        page.append("<h2>Refusals</h2>\n"
                        + "<p class=\"quiet\">Delegates make mistakes in a rehearsal, so that it is seen how ")
                .append("they are refused.</p>\n<table><tbody>\n");
        var most = report.refusals().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        report.refusals()
                .forEach((code, times) -> page.append("<tr><td>")
                        .append(escaped(code))
                        .append("</td><td class=\"number\">")
                        .append(number(times))
                        .append("</td><td><svg width=\"200\" height=\"10\" aria-hidden=\"true\"><rect height=\"10\""
                                + " width=\"")
                        .append(200 * times / most)
                        .append("\"/></svg></td></tr>\n"));
        page.append("</tbody></table>\n");
    }

    private void errors(StringBuilder page) {
        page.append("<h2>Errors</h2>\n");
        if (report.errors().isEmpty()) {
            page.append("<p class=\"good\">None.</p>\n");
            return;
        }
        page.append("<ol>\n");
        report.errors()
                .forEach(error ->
                        page.append("<li class=\"bad\">").append(escaped(error)).append("</li>\n"));
        page.append("</ol>\n");
    }

    private static String delays(Delays.Summary delays) {
        return "99 of 100 times; half within " + millis(delays.p50()) + ", all within " + millis(delays.max());
    }

    private static String millis(double milliseconds) {
        return String.format(Locale.ROOT, "%,.1f ms", milliseconds);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
