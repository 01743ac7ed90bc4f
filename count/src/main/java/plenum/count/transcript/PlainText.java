package plenum.count.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a transcript as text that a chair can read out.
public final class PlainText {
    private final Transcript transcript;
    private final List<Other> others;
    private final Optional<Margin> margin;
    private final StringBuilder out = new StringBuilder();

    private PlainText(Transcript transcript, List<Other> others, Optional<Margin> margin) {
        this.transcript = transcript;
        this.others = others;
        this.margin = margin;
    }

    /// The transcript.
    public static String of(Transcript transcript) {
        return of(transcript, List.of());
    }

    /// The transcript, with what other rules say.
    public static String of(Transcript transcript, List<Other> others) {
        return of(transcript, others, Optional.empty());
    }

    /// The same, with how close it was.
    public static String of(Transcript transcript, List<Other> others, Optional<Margin> margin) {
        return new PlainText(transcript, others, margin).document();
    }

    private String document() {
        var ballots = transcript.ballots();
        line("Rule " + transcript.rule() + ", seats " + transcript.seats());
        line("Ballots cast " + ballots.cast() + ", valid " + ballots.valid() + ", invalid " + ballots.invalid());
        line("Quota " + transcript.quota().votes() + ": " + transcript.quota().how());
        transcript.demands().forEach(demand -> line("Demanded: " + demand));
        transcript.stages().forEach(this::stage);
        line("");
        transcript
                .lots()
                .forEach(lot -> line("Lot at stage " + lot.stage() + " among " + list(lot.among()) + ": "
                        + name(lot.drawn()) + ", " + lot.how()));
        transcript
                .lotRequired()
                .ifPresent(lot -> line("A lot is required for " + lot.question().id() + " among " + list(lot.among())
                        + "; the count cannot go on without it."));
        line(transcript.elected().isEmpty() ? "Nobody is elected." : "Elected: " + list(transcript.elected()));
        if (!others.isEmpty()) {
            line("");
            line("Would another rule have elected other people?");
            others.forEach(other -> line("  " + other.rule() + " " + other.says(transcript)));
        }
        margin.ifPresent(this::margin);
        return out.toString();
    }

    private void margin(Margin found) {
        line("");
        line("How close was it?");
        found.lines().forEach(told -> line("  " + told));
    }

    private void stage(Stage stage) {
        line("");
        line("Stage " + stage.number() + ": " + stage.what().id().replace('-', ' ')
                + (stage.of().isEmpty() ? "" : " of " + list(stage.of())));
        line("  " + stage.why());
        stage.quota().ifPresent(quota -> line("  quota " + quota));
        stage.ties()
                .forEach(tie -> line("  tie for " + tie.question().id() + " among " + list(tie.among()) + ": "
                        + name(tie.chosen()) + ", " + tie.how()));
        stage.transfers().forEach(this::transfer);
        table(stage);
        if (!stage.excluded().isEmpty()) {
            line("  excluded: " + list(stage.excluded()));
        }
        if (!stage.elected().isEmpty()) {
            line("  elected: " + list(stage.elected()));
        }
        stage.guarded().forEach(finding -> line("  guarded: " + name(finding.candidate()) + ", " + finding.why()));
        stage.doomed().forEach(finding -> line("  doomed: " + name(finding.candidate()) + ", " + finding.why()));
    }

    private void transfer(Transfer transfer) {
        var shares = new ArrayList<String>();
        transfer.to()
                .forEach(
                        share -> shares.add(share.papers() + " to " + name(share.candidate()) + " = " + share.votes()));
        var nobody = transfer.nonTransferable();
        if (nobody.papers() > 0) {
            shares.add(nobody.papers() + " not transferable = " + nobody.votes());
        }
        line("  " + transfer.papers() + " papers of " + name(transfer.from()) + " at " + transfer.value() + ": "
                + String.join(", ", shares));
    }

    private void table(Stage stage) {
        var width = "not transferable".length();
        for (var candidate : transcript.candidates()) {
            width = Math.max(width, candidate.codePointCount(0, candidate.length()));
        }
        for (var candidate = 0; candidate < stage.tallies().size(); candidate++) {
            var keep = stage.keep().isEmpty() ? "" : "  keeps " + stage.keep().get(candidate);
            row(name(candidate), width, stage.tallies().get(candidate) + keep);
        }
        var lost = stage.lost().value().signum() == 0 ? "" : "  lost by rounding " + stage.lost();
        row("not transferable", width, stage.nonTransferable() + lost);
    }

    private void row(String name, int width, String value) {
        var padding = " ".repeat(width - name.codePointCount(0, name.length()));
        line("    " + name + padding + "  " + value);
    }

    private String list(List<Integer> candidates) {
        return String.join(", ", transcript.names(candidates));
    }

    private String name(int candidate) {
        return transcript.candidates().get(candidate);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
