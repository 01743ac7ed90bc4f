package plenum.count.rounds;

import java.math.BigInteger;
import java.util.List;

/// Writes the transcript of an election in rounds as text that a chair can read out.
public final class RoundText {
    private final RoundCount count;
    private final StringBuilder out = new StringBuilder();

    private RoundText(RoundCount count) {
        this.count = count;
    }

    /// The transcript.
    public static String of(RoundCount count) {
        return new RoundText(count).document();
    }

    private String document() {
        line("Rule " + count.rule() + ", seats " + count.seats());
        count.stages().forEach(this::stage);
        line("");
        count.lots()
                .forEach(lot -> line("Lot in round " + lot.stage() + " among " + list(lot.among()) + ": "
                        + count.candidates().get(lot.drawn()) + ", " + lot.how()));
        line(count.elected().isEmpty() ? "Nobody is elected." : "Elected: " + list(count.elected()));
        line(outcome(count.outcome()));
        return out.toString();
    }

    private void stage(Stage stage) {
        line("");
        line("Round " + stage.number() + ", " + stage.purpose().id() + ": " + seats(stage.seats()) + ", "
                + stage.crosses().words());
        line("  ballots cast " + stage.cast() + ", valid " + stage.valid() + ", invalid " + stage.invalid()
                + ", abstentions " + stage.abstained());
        line("  " + needed(stage));
        if (!stage.withdrawn().isEmpty()) {
            line("  withdrawn: " + list(stage.withdrawn()));
        }
        table(stage);
        stage.ties()
                .forEach(tie -> line("  tie for " + tie.question().id() + " among " + list(tie.among()) + ": "
                        + count.candidates().get(tie.chosen()) + ", " + tie.how()));
        if (!stage.elected().isEmpty()) {
            line("  elected: " + list(stage.elected()));
        }
        if (!stage.out().isEmpty()) {
            line("  out: " + list(stage.out()));
        }
        stage.why().forEach(reason -> line("  " + reason));
    }

    /// What elects in a round, and how many votes that is.
    static String needed(Stage stage) {
        return stage.majority().words()
                + stage.needed().map(votes -> ", at least " + votes).orElse("") + " elect";
    }

    private void table(Stage stage) {
        var width = stage.standing().stream()
                .map(count.candidates()::get)
                .mapToInt(name -> name.codePointCount(0, name.length()))
                .max()
                .orElse(0);
        for (var row = 0; row < stage.standing().size(); row++) {
            var name = count.candidates().get(stage.standing().get(row));
            line("    " + name + " ".repeat(width - name.codePointCount(0, name.length())) + "  "
                    + votes(stage, stage.figures().get(row)));
        }
    }

    /// The figures of one name in words, or the number of crosses.
    static String votes(Stage stage, Figures figures) {
        if (stage.asked() == Asked.CROSSES) {
            return figures.yes().toString();
        }
        var abstained = figures.abstain().equals(BigInteger.ZERO) ? "" : ", abstained " + figures.abstain();
        return "yes " + figures.yes() + ", no " + figures.no() + abstained;
    }

    /// Where the election stands, in one sentence.
    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Complete(var vacant) ->
                vacant == 0 ? "The election is complete." : "The election is complete; vacant: " + seats(vacant) + ".";
            case Outcome.LotRequired(var question, var among) ->
                "A lot is required for " + question.id() + " among " + String.join(", ", among)
                        + "; the count cannot go on without it.";
            case Outcome.AnotherRound next ->
                "Another round is needed, a " + next.purpose().id() + ": " + seats(next.seats())
                        + ", " + next.crosses().words() + ", " + next.majority().words() + " elect. There stand "
                        + String.join(", ", next.names()) + (next.open() ? ", and whoever else is nominated." : ".");
        };
    }

    private static String seats(int number) {
        return number + (number == 1 ? " seat" : " seats");
    }

    private String list(List<Integer> places) {
        return String.join(", ", count.names(places));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
