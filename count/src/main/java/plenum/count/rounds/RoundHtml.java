package plenum.count.rounds;

import java.util.List;
import plenum.count.transcript.Html;

/// Writes the transcript of an election in rounds as a page that stands by itself: the result, the votes of
/// all rounds as a table, and every round in words. It needs no script, no network and no colour to be
/// understood.
public final class RoundHtml {
    private final RoundCount count;
    private final StringBuilder out = new StringBuilder();

    private RoundHtml(RoundCount count) {
        this.count = count;
    }

    /// The whole page.
    public static String of(RoundCount count) {
        return new RoundHtml(count).page();
    }

    private String page() {
        out.append(Html.beginning("Count by " + count.rule()));
        out.append("<h1>").append(Html.escaped("Count by " + count.rule())).append("</h1>\n");
        paragraph(count.elected().isEmpty() ? "Nobody is elected." : "Elected: " + list(count.elected()) + ".");
        paragraph(RoundText.outcome(count.outcome()));
        count.lots()
                .forEach(lot -> paragraph("Lot in round " + lot.stage() + " among " + list(lot.among()) + ": "
                        + count.candidates().get(lot.drawn()) + ", " + lot.how() + "."));
        out.append("<h2>The rounds as a table</h2>\n");
        table();
        out.append("<h2>The rounds in words</h2>\n");
        count.stages().forEach(this::stage);
        return out.append("</body>\n</html>\n").toString();
    }

    private void table() {
        out.append("<div class=\"wide\">\n<table>\n<thead><tr><th scope=\"col\">Round</th>");
        count.stages()
                .forEach(stage ->
                        out.append("<th scope=\"col\">").append(stage.number()).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (var place = 0; place < count.candidates().size(); place++) {
            out.append("<tr><th scope=\"row\">")
                    .append(Html.escaped(count.candidates().get(place)))
                    .append("</th>");
            for (var stage : count.stages()) {
                cell(stage, place);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void cell(Stage stage, int place) {
        var elected = stage.elected().contains(place);
        var dropped = stage.out().contains(place);
        var row = stage.standing().indexOf(place);
        out.append(elected ? "<td class=\"in\">" : dropped ? "<td class=\"out\">" : "<td>");
        if (row >= 0) {
            out.append(RoundText.votes(stage, stage.figures().get(row)));
        } else if (stage.withdrawn().contains(place)) {
            out.append("withdrawn");
        }
        out.append(elected ? " elected" : dropped ? " out" : "").append("</td>");
    }

    private void stage(Stage stage) {
        out.append("<section>\n<h3>Round ").append(stage.number()).append(": ");
        out.append(stage.purpose().id()).append("</h3>\n");
        paragraph("Seats " + stage.seats() + ", " + stage.crosses().words() + ". Ballots cast " + stage.cast()
                + ", valid " + stage.valid() + ", invalid " + stage.invalid() + ", abstentions " + stage.abstained()
                + ". " + Html.sentence(RoundText.needed(stage)));
        told("Withdrawn", stage.withdrawn());
        stage.ties()
                .forEach(tie -> paragraph("Tie for " + tie.question().id() + " among " + list(tie.among()) + ": "
                        + count.candidates().get(tie.chosen()) + ", " + tie.how() + "."));
        told("Elected", stage.elected());
        told("Out", stage.out());
        stage.why().forEach(reason -> paragraph(Html.sentence(reason)));
        out.append("</section>\n");
    }

    private void told(String what, List<Integer> places) {
        if (!places.isEmpty()) {
            paragraph(what + ": " + list(places) + ".");
        }
    }

    private void paragraph(String text) {
        out.append("<p>").append(Html.escaped(text)).append("</p>\n");
    }

    private String list(List<Integer> places) {
        return String.join(", ", count.names(places));
    }
}
