package plenum.count.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes a transcript as a page that stands by itself: the result, the flow of votes as a drawing, the
/// same as a table, and every stage in words. It needs no script, no network and no colour to be
/// understood.
public final class Html {
    private static final String STYLE = """
            body{font:16px/1.45 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
            table{border-collapse:collapse;font-variant-numeric:tabular-nums}
            th,td{padding:.2rem .6rem;border-bottom:1px solid #bbb;text-align:right;white-space:nowrap}
            th:first-child{text-align:left;position:sticky;left:0;background:#fff}
            .wide{overflow-x:auto}
            .wide+.wide{margin-top:1.2rem}
            .in{font-weight:bold}
            .out{color:#555}
            ol>li{margin:.2rem 0}
            svg text{font:12px system-ui,sans-serif;fill:#111}
            @media (max-width:40rem){th:first-child{white-space:normal}th,td{padding:.2rem .4rem}}
            @media print{body{margin:0;max-width:none;font-size:10pt}.wide{overflow:visible;break-inside:avoid}
              table{font-size:8pt}th,td{white-space:normal;padding:.1rem .3rem}
              svg{max-width:100%;height:auto}svg text{font-size:15px}h2,h3{break-after:avoid}section{break-inside:avoid}}
            """;

    /// So many stages stand side by side on a sheet of paper.
    private static final int STAGES_IN_A_TABLE = 6;

    private final Transcript transcript;
    private final List<Other> others;
    private final Optional<Margin> margin;
    private final StringBuilder out = new StringBuilder();

    private Html(Transcript transcript, List<Other> others, Optional<Margin> margin) {
        this.transcript = transcript;
        this.others = others;
        this.margin = margin;
    }

    /// The whole page.
    public static String of(Transcript transcript) {
        return of(transcript, List.of());
    }

    /// The whole page, with what other rules say.
    public static String of(Transcript transcript, List<Other> others) {
        return of(transcript, others, Optional.empty());
    }

    /// The same, with how close it was.
    public static String of(Transcript transcript, List<Other> others, Optional<Margin> margin) {
        return new Html(transcript, others, margin).page();
    }

    /// A page of a count that has no stages: what it says, line by line. Indented lines belong to the one
    /// above them.
    public static String ofLines(String title, List<String> lines) {
        return ofLines(title, List.of(), lines);
    }

    /// The same with a table above the lines.
    ///
    /// @param rows first the headings; none for no table
    public static String ofLines(String title, List<List<String>> rows, List<String> lines) {
        var out = new StringBuilder(beginning(title));
        out.append("<h1>").append(escaped(title)).append("</h1>\n");
        rows(out, rows);
        lines(out, lines);
        return out.append("</body>\n</html>\n").toString();
    }

    private static void rows(StringBuilder out, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("<div class=\"wide\">\n<table>\n<thead><tr>");
        rows.getFirst()
                .forEach(heading -> out.append("<th scope=\"col\">")
                        .append(escaped(heading))
                        .append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : rows.subList(1, rows.size())) {
            out.append("<tr><th scope=\"row\">").append(escaped(row.getFirst())).append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private static void lines(StringBuilder out, List<String> lines) {
        out.append("<ol>\n");
        for (var at = 0; at < lines.size(); at++) {
            var indented = lines.get(at).startsWith(" ");
            var below = at + 1 < lines.size() && lines.get(at + 1).startsWith(" ");
            out.append("<li>").append(escaped(sentence(lines.get(at).strip())));
            out.append(!indented && below ? "\n<ul>\n" : "</li>\n");
            out.append(indented && !below ? "</ul>\n</li>\n" : "");
        }
        out.append("</ol>\n");
    }

    /// A reason as a sentence.
    public static String sentence(String reason) {
        var end = reason.endsWith(".") || reason.endsWith("?") || reason.endsWith(":") ? "" : ".";
        return reason.isEmpty() ? reason : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + end;
    }

    /// A page up to where its body begins.
    public static String beginning(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n";
    }

    private String page() {
        out.append(beginning("Count by " + transcript.rule()));
        result();
        if (!transcript.stages().isEmpty()) {
            out.append("<h2>The flow of votes</h2>\n<div class=\"wide\">\n");
            out.append(FlowDrawing.of(transcript, FlowDrawing.Captions.ENGLISH))
                    .append("</div>\n<h2>The stages as a table</h2>\n");
            tables();
            out.append("<h2>The stages in words</h2>\n");
            transcript.stages().forEach(this::stage);
        }
        if (!others.isEmpty()) {
            out.append("<h2>Would another rule have elected other people?</h2>\n<ul>\n");
            others.forEach(other -> out.append("<li>")
                    .append(escaped(other.rule() + " " + other.says(transcript)))
                    .append("</li>\n"));
            out.append("</ul>\n");
        }
        margin.ifPresent(this::margin);
        return out.append("</body>\n</html>\n").toString();
    }

    private void margin(Margin found) {
        out.append("<h2>How close was it?</h2>\n");
        paragraph(found.lines().getFirst());
        if (found.lines().size() > 1) {
            out.append("<ul>\n");
            found.lines().stream()
                    .skip(1)
                    .forEach(told ->
                            out.append("<li>").append(escaped(told.strip())).append("</li>\n"));
            out.append("</ul>\n");
        }
    }

    private void result() {
        var ballots = transcript.ballots();
        out.append("<h1>Count by ").append(escaped(transcript.rule())).append("</h1>\n");
        paragraph(
                transcript.elected().isEmpty() ? "Nobody is elected." : "Elected: " + list(transcript.elected()) + ".");
        transcript
                .lotRequired()
                .ifPresent(lot ->
                        paragraph("A lot is required for " + lot.question().id() + " among " + list(lot.among())
                                + "; the count cannot go on without it."));
        paragraph("Seats " + transcript.seats() + ". Ballots cast " + ballots.cast() + ", valid " + ballots.valid()
                + ", invalid " + ballots.invalid() + ".");
        paragraph("Quota " + transcript.quota().votes() + ": "
                + transcript.quota().how() + ".");
        transcript.demands().forEach(demand -> paragraph("Demanded: " + demand + "."));
        transcript
                .lots()
                .forEach(lot -> paragraph("Lot at stage " + lot.stage() + " among " + list(lot.among()) + ": "
                        + name(lot.drawn()) + ", " + lot.how() + "."));
    }

    private void tables() {
        var stages = transcript.stages();
        for (var from = 0; from < stages.size(); from += STAGES_IN_A_TABLE) {
            table(stages.subList(from, Math.min(from + STAGES_IN_A_TABLE, stages.size())));
        }
    }

    private void table(List<Stage> stages) {
        out.append("<div class=\"wide\">\n<table>\n<thead><tr><th scope=\"col\">Stage</th>");
        for (var stage : stages) {
            out.append("<th scope=\"col\">").append(stage.number()).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (var candidate = 0; candidate < transcript.candidates().size(); candidate++) {
            row(candidate, stages);
        }
        out.append("<tr><th scope=\"row\">not transferable</th>");
        for (var stage : stages) {
            out.append("<td>").append(stage.nonTransferable()).append("</td>");
        }
        out.append("</tr>\n</tbody>\n</table>\n</div>\n");
    }

    private void row(int candidate, List<Stage> stages) {
        out.append("<tr><th scope=\"row\">").append(escaped(name(candidate))).append("</th>");
        for (var stage : stages) {
            var elected = stage.elected().contains(candidate);
            var excluded = stage.excluded().contains(candidate);
            out.append(elected ? "<td class=\"in\">" : excluded ? "<td class=\"out\">" : "<td>");
            out.append(stage.tallies().get(candidate));
            out.append(elected ? " elected" : excluded ? " excluded" : "").append("</td>");
        }
        out.append("</tr>\n");
    }

    private void stage(Stage stage) {
        out.append("<section>\n<h3>Stage ").append(stage.number()).append(": ");
        out.append(stage.what().id().replace('-', ' '));
        out.append(stage.of().isEmpty() ? "" : " of " + escaped(list(stage.of())))
                .append("</h3>\n");
        paragraph(sentence(stage.why()));
        stage.quota().ifPresent(quota -> paragraph("Quota " + quota + "."));
        stage.ties()
                .forEach(tie -> paragraph("Tie for " + tie.question().id() + " among " + list(tie.among()) + ": "
                        + name(tie.chosen()) + ", " + tie.how() + "."));
        if (!stage.transfers().isEmpty()) {
            out.append("<ul>\n");
            stage.transfers().forEach(this::transfer);
            out.append("</ul>\n");
        }
        if (stage.lost().value().signum() != 0) {
            paragraph("Lost by rounding: " + stage.lost() + ".");
        }
        if (!stage.elected().isEmpty()) {
            paragraph("Elected: " + list(stage.elected()) + ".");
        }
        if (!stage.excluded().isEmpty()) {
            paragraph("Excluded: " + list(stage.excluded()) + ".");
        }
        stage.guarded()
                .forEach(finding -> paragraph("Guarded: " + name(finding.candidate()) + ", " + finding.why() + "."));
        stage.doomed()
                .forEach(finding -> paragraph("Doomed: " + name(finding.candidate()) + ", " + finding.why() + "."));
        out.append("</section>\n");
    }

    private void transfer(Transfer transfer) {
        out.append("<li>").append(transfer.papers()).append(" papers of ").append(escaped(name(transfer.from())));
        out.append(" at ").append(transfer.value()).append(": ");
        var separator = "";
        for (var share : transfer.to()) {
            out.append(separator).append(share.papers()).append(" to ").append(escaped(name(share.candidate())));
            out.append(" = ").append(share.votes());
            separator = ", ";
        }
        var nobody = transfer.nonTransferable();
        if (nobody.papers() > 0) {
            out.append(separator)
                    .append(nobody.papers())
                    .append(" not transferable = ")
                    .append(nobody.votes());
        }
        out.append("</li>\n");
    }

    private void paragraph(String text) {
        out.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private String list(List<Integer> candidates) {
        return String.join(", ", transcript.names(candidates));
    }

    private String name(int candidate) {
        return transcript.candidates().get(candidate);
    }

    /// The text as it must be written in a page.
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
