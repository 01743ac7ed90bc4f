package plenum.count.transcript;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Draws how votes went from one to another, stage by stage, as SVG: a column of bars for each stage, a
/// band for each pile that was moved and for what stayed. All in whole pixels.
public final class FlowDrawing {
    /// What the drawing says.
    ///
    /// @param description of the whole, for whoever does not see it
    /// @param nobodys the name of the votes that are not transferable
    /// @param elected what stands behind the name of whoever is elected
    /// @param stage the word before a stage's number
    public record Captions(String description, String nobodys, String elected, String stage) {
        static final Captions ENGLISH = new Captions(
                "The flow of votes; the table below says the same", "not transferable", "elected", "stage");
    }

    private static final int COLUMN = 130;
    private static final int BAR = 12;
    private static final int LETTER = 10;
    private static final int MARGIN = 10;
    private static final int HEIGHT = 480;
    private static final int GAP = 7;
    private static final int TOP = 28;
    private static final int TURN = 137;

    private final Transcript transcript;
    private final Captions captions;
    private final int candidates;
    private final int label;
    private final StringBuilder bands = new StringBuilder();
    private final StringBuilder bars = new StringBuilder();

    private FlowDrawing(Transcript transcript, Captions captions) {
        this.transcript = transcript;
        this.captions = captions;
        this.candidates = transcript.candidates().size();
        this.label = MARGIN
                + LETTER
                        * transcript.candidates().stream()
                                .mapToInt(String::length)
                                .reduce(captions.nobodys().length(), Math::max);
    }

    /// The drawing, for a page in HTML.
    ///
    /// @param transcript of a count that has stages
    public static String of(Transcript transcript, Captions captions) {
        return new FlowDrawing(transcript, captions).svg();
    }

    private String svg() {
        var stages = transcript.stages();
        var before = tops(stages.getFirst());
        names(stages.getFirst(), before);
        for (var at = 0; at < stages.size(); at++) {
            var tops = tops(stages.get(at));
            column(stages.get(at), tops, x(at));
            if (at > 0) {
                flow(stages.get(at - 1), before, stages.get(at), tops, x(at - 1) + BAR, x(at));
            }
            before = tops;
        }
        labels(stages.getLast(), before, x(stages.size() - 1) + BAR + 6);
        var width = x(stages.size() - 1)
                + BAR
                + label
                + LETTER * (captions.elected().length() + 2);
        var height = TOP + HEIGHT + GAP * (candidates + 1) + 2 * (candidates + 1);
        return """
                <svg class="flow" role="img" aria-label="%s" width="%d" height="%d" viewBox="0 0 %d %d"\
                 xmlns="http://www.w3.org/2000/svg">
                %s%s</svg>
                """.formatted(Html.escaped(captions.description()), width, height, width, height, bands, bars);
    }

    private void column(Stage stage, int[] tops, int x) {
        bars.append("<text x=\"")
                .append(x)
                .append("\" y=\"16\">")
                .append(stage.number())
                .append("</text>\n");
        for (var who = 0; who <= candidates; who++) {
            var height = height(votes(stage, who));
            if (height > 0) {
                bars.append("<rect x=\"").append(x).append("\" y=\"").append(tops[who]);
                bars.append("\" width=\"" + BAR + "\" height=\"")
                        .append(height)
                        .append("\" fill=\"")
                        .append(colour(who));
                bars.append("\" stroke=\"#111\" stroke-width=\"").append(isElected(stage, who) ? 2 : 0);
                bars.append("\"><title>")
                        .append(Html.escaped(name(who)))
                        .append(", ")
                        .append(Html.escaped(captions.stage()))
                        .append(' ')
                        .append(stage.number());
                bars.append(": ").append(Exact.of(votes(stage, who))).append("</title></rect>\n");
            }
        }
    }

    /// The bands between two stages: at each bar first what stays, then what moves in the order of the
    /// ballot paper.
    private void flow(Stage before, int[] topsBefore, Stage after, int[] topsAfter, int from, int to) {
        var leaving = new int[candidates + 1];
        var arriving = new int[candidates + 1];
        for (var who = 0; who <= candidates; who++) {
            var stays = height(stays(before, after, who));
            leaving[who] = topsBefore[who] + stays;
            arriving[who] = topsAfter[who] + stays;
            band(from, topsBefore[who], to, topsAfter[who], stays, who);
        }
        for (var transfer : after.transfers()) {
            var source = transfer.from();
            for (var share : transfer.to()) {
                moved(from, to, source, share.candidate(), height(share.votes().value()), leaving, arriving);
            }
            moved(
                    from,
                    to,
                    source,
                    candidates,
                    height(transfer.nonTransferable().votes().value()),
                    leaving,
                    arriving);
        }
    }

    private void moved(int from, int to, int source, int target, int height, int[] leaving, int[] arriving) {
        band(from, leaving[source], to, arriving[target], height, source);
        leaving[source] += height;
        arriving[target] += height;
    }

    /// Who gives papers away keeps what he has left; whoever else keeps what he had, or what is left of
    /// it.
    private static BigDecimal stays(Stage before, Stage after, int who) {
        return votes(before, who).min(votes(after, who));
    }

    private void band(int x0, int y0, int x1, int y1, int height, int who) {
        if (height > 0) {
            var middle = (x0 + x1) / 2;
            bands.append("<path d=\"M").append(x0).append(' ').append(y0);
            curve(middle, y0, middle, y1, x1, y1);
            bands.append('V').append(y1 + height);
            curve(middle, y1 + height, middle, y0 + height, x0, y0 + height);
            bands.append("Z\" fill=\"").append(colour(who)).append("\" fill-opacity=\"0.35\"/>\n");
        }
    }

    private void curve(int... numbers) {
        var separator = 'C';
        for (var number : numbers) {
            bands.append(separator).append(number);
            separator = ' ';
        }
    }

    /// The names before the first bars.
    private void names(Stage first, int[] tops) {
        for (var who = 0; who <= candidates; who++) {
            var height = height(votes(first, who));
            if (height > 0) {
                text(x(0) - 6, tops[who] + height / 2 + 4, "end", false, name(who));
            }
        }
    }

    /// The names after the last bars, and who is elected.
    private void labels(Stage last, int[] tops, int x) {
        for (var who = 0; who <= candidates; who++) {
            var elected = who < candidates && transcript.elected().contains(who);
            var height = height(votes(last, who));
            if (height > 0 || elected) {
                text(
                        x,
                        tops[who] + height / 2 + 4,
                        "start",
                        elected,
                        name(who) + (elected ? " (" + captions.elected() + ")" : ""));
            }
        }
    }

    private void text(int x, int y, String anchor, boolean bold, String text) {
        bars.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor);
        bars.append(bold ? "\" font-weight=\"bold\">" : "\">")
                .append(Html.escaped(text))
                .append("</text>\n");
    }

    private boolean isElected(Stage stage, int who) {
        return transcript.stages().stream()
                .takeWhile(each -> each.number() <= stage.number())
                .anyMatch(each -> each.elected().contains(who));
    }

    private int x(int column) {
        return label + column * COLUMN;
    }

    /// Where each bar begins.
    private int[] tops(Stage stage) {
        var tops = new int[candidates + 1];
        tops[0] = TOP;
        for (var who = 1; who <= candidates; who++) {
            tops[who] = tops[who - 1] + height(votes(stage, who - 1)) + GAP;
        }
        return tops;
    }

    private int height(BigDecimal votes) {
        var valid = BigDecimal.valueOf(Math.max(1, transcript.ballots().valid()));
        return votes.multiply(BigDecimal.valueOf(HEIGHT))
                .divide(valid, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal votes(Stage stage, int who) {
        return who < stage.tallies().size()
                ? stage.tallies().get(who).value()
                : stage.nonTransferable().value();
    }

    private String name(int who) {
        return who < candidates ? transcript.candidates().get(who) : captions.nobodys();
    }

    private String colour(int who) {
        return who < candidates ? "hsl(" + (who * TURN % 360) + ",60%,50%)" : "#999";
    }
}
