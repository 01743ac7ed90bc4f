package plenum.count.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import plenum.count.file.Json;
import plenum.count.quotas.Finding;

/// Writes a transcript as JSON. Numbers of votes are strings, so that no reader rounds them.
public final class TranscriptJson {
    private final Transcript transcript;
    private final List<Other> others;
    private final Optional<Margin> margin;
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    private TranscriptJson(Transcript transcript, List<Other> others, Optional<Margin> margin) {
        this.transcript = transcript;
        this.others = others;
        this.margin = margin;
    }

    /// The transcript in one line.
    public static String of(Transcript transcript) {
        return of(transcript, List.of());
    }

    /// The transcript in one line, with what other rules say.
    public static String of(Transcript transcript, List<Other> others) {
        return of(transcript, others, Optional.empty());
    }

    /// The same, with how close it was.
    public static String of(Transcript transcript, List<Other> others, Optional<Margin> margin) {
        return new TranscriptJson(transcript, others, margin).document();
    }

    private String document() {
        open('{');
        field("rule", transcript.rule());
        field("seats", transcript.seats());
        key("candidates");
        strings(transcript.candidates());
        if (!transcript.demands().isEmpty()) {
            key("demands");
            strings(transcript.demands());
        }
        key("ballots");
        open('{');
        field("cast", transcript.ballots().cast());
        field("valid", transcript.ballots().valid());
        field("invalid", transcript.ballots().invalid());
        close('}');
        field("quota", transcript.quota().votes().toString());
        field("quotaHow", transcript.quota().how());
        key("stages");
        list(transcript.stages(), (json, stage) -> json.stage(stage));
        names("elected", transcript.elected());
        key("lots");
        list(transcript.lots(), (json, lot) -> json.lot(lot));
        field("status", transcript.lotRequired().isPresent() ? "lot-required" : "complete");
        transcript.lotRequired().ifPresent(this::required);
        if (!others.isEmpty()) {
            key("others");
            list(others, (json, other) -> json.other(other));
        }
        margin.ifPresent(found -> {
            key("margin");
            out.append(found.json());
        });
        close('}');
        return out.append('\n').toString();
    }

    private void stage(Stage stage) {
        open('{');
        field("number", stage.number());
        field("what", stage.what().id());
        names("of", stage.of());
        stage.quota().ifPresent(quota -> field("quota", quota.toString()));
        byCandidate("tallies", stage.tallies());
        field("nonTransferable", stage.nonTransferable().toString());
        field("lost", stage.lost().toString());
        if (!stage.keep().isEmpty()) {
            byCandidate("keep", stage.keep());
        }
        names("elected", stage.elected());
        names("excluded", stage.excluded());
        key("transfers");
        list(stage.transfers(), (json, transfer) -> json.transfer(transfer));
        key("ties");
        list(stage.ties(), (json, tie) -> json.tie(tie));
        findings("guarded", stage.guarded());
        findings("doomed", stage.doomed());
        field("why", stage.why());
        close('}');
    }

    private void transfer(Transfer transfer) {
        open('{');
        field("from", name(transfer.from()));
        field("papers", transfer.papers());
        field("received", transfer.received().toString());
        field("value", transfer.value().toString());
        key("to");
        list(transfer.to(), (json, share) -> json.share(share));
        key("nonTransferable");
        share(transfer.nonTransferable());
        close('}');
    }

    private void share(Transfer.Share share) {
        open('{');
        if (share.candidate() >= 0) {
            field("candidate", name(share.candidate()));
        }
        field("papers", share.papers());
        field("votes", share.votes().toString());
        close('}');
    }

    private void tie(Tie tie) {
        open('{');
        field("for", tie.question().id());
        names("among", tie.among());
        field("chosen", name(tie.chosen()));
        field("how", tie.how());
        close('}');
    }

    private void findings(String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            key(key);
            list(findings, (json, finding) -> json.finding(finding));
        }
    }

    private void finding(Finding finding) {
        open('{');
        field("candidate", name(finding.candidate()));
        field("why", finding.why());
        close('}');
    }

    private void lot(Transcript.Lot lot) {
        open('{');
        field("stage", lot.stage());
        field("for", lot.question().id());
        names("among", lot.among());
        field("drawn", name(lot.drawn()));
        field("how", lot.how());
        close('}');
    }

    private void required(Transcript.Open lot) {
        key("lotRequired");
        open('{');
        field("for", lot.question().id());
        names("among", lot.among());
        close('}');
    }

    private void other(Other other) {
        open('{');
        field("rule", other.rule());
        names("elected", other.elected());
        field("status", other.complete() ? "complete" : "lot-required");
        key("same");
        out.append(other.agreesWith(transcript));
        close('}');
    }

    private void names(String key, List<Integer> candidates) {
        key(key);
        strings(transcript.names(candidates));
    }

    private void byCandidate(String key, List<Exact> numbers) {
        key(key);
        open('{');
        for (var candidate = 0; candidate < numbers.size(); candidate++) {
            field(name(candidate), numbers.get(candidate).toString());
        }
        close('}');
    }

    private String name(int candidate) {
        return transcript.candidates().get(candidate);
    }

    private <T> void list(List<T> values, BiConsumer<TranscriptJson, T> each) {
        open('[');
        for (var value : values) {
            separate();
            each.accept(this, value);
            first = false;
        }
        close(']');
    }

    private void strings(List<String> values) {
        open('[');
        for (var value : values) {
            separate();
            string(value);
            first = false;
        }
        close(']');
    }

    private void field(String key, String value) {
        key(key);
        string(value);
        first = false;
    }

    private void field(String key, long value) {
        key(key);
        out.append(value);
        first = false;
    }

    private void key(String key) {
        separate();
        string(key);
        out.append(':');
    }

    private void open(char bracket) {
        out.append(bracket);
        first = true;
    }

    private void close(char bracket) {
        out.append(bracket);
        first = false;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
    }

    private void string(String value) {
        out.append(Json.quoted(value));
    }
}
