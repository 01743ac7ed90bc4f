package plenum.ballot.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import plenum.ballot.text.Json;

/// An outcome for programs to read.
public final class OutcomeJson {
    private OutcomeJson() {}

    /// An object with the fields `outcome` (`verified`, `running` or `refused`), `checked`, and, unless it is
    /// refused, the figures; `result` where it is verified, `refusal` where it is refused.
    public static String of(Outcome outcome) {
        var json = switch (outcome) {
            case Outcome.Verified(var checked, var figures, var result) ->
                figures(begun("verified", checked), figures).with("result", result(result));
            case Outcome.Running(var checked, var figures) -> figures(begun("running", checked), figures);
            case Outcome.Refused(var checked, var refusal) ->
                begun("refused", checked).with("refusal", refusal(refusal));
        };
        return new String(json.bytes(), UTF_8);
    }

    private static Json.Fields begun(String outcome, List<String> checked) {
        return Json.fields().with("outcome", outcome).with("checked", Json.items(checked, Json::text));
    }

    private static Json.Fields figures(Json.Fields json, Figures figures) {
        var election = figures.election();
        return json.with("name", election.name())
                .with("uuid", election.uuid().text())
                .with("group", election.group().name())
                .with("fingerprint", election.fingerprint())
                .with("stage", figures.stage().name())
                .with("height", figures.head().height())
                .with("head", figures.head().hash().toString())
                .with("ballots", figures.ballots())
                .with("voters", figures.voters())
                .with("weight", figures.weight())
                .with("admitted", figures.admitted())
                .with("trustees", figures.trustees())
                .with("shuffles", figures.shuffles())
                .with("decryptions", figures.decryptions());
    }

    /// The content of the record of the result.
    private static Json result(String record) {
        return Json.parse(record.getBytes(UTF_8)) instanceof Json.Fields(var fields)
                ? fields.getFirst().value()
                : Json.text(record);
    }

    private static Json refusal(Refusal refusal) {
        var place = refusal.place();
        var json = Json.fields()
                .with("rule", refusal.rule().number())
                .with("words", refusal.rule().words());
        if (place.height().isPresent()) {
            json = json.with("height", place.height().getAsInt());
        }
        return json.with("type", place.type().map(type -> Json.text(type.written())))
                .with("record", place.record().map(hash -> Json.text(hash.toString())))
                .with("why", refusal.why());
    }
}
