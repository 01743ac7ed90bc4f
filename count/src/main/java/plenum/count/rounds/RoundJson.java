package plenum.count.rounds;

import java.util.ArrayList;
import java.util.List;
import plenum.count.file.Json;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// Writes the transcript of an election in rounds as JSON. Numbers of votes are strings, so that no reader
/// rounds them.
public final class RoundJson {
    private final RoundCount count;

    private RoundJson(RoundCount count) {
        this.count = count;
    }

    /// The transcript in one line.
    public static String of(RoundCount count) {
        return new RoundJson(count).document() + "\n";
    }

    private String document() {
        var members = new ArrayList<>(List.of(
                text("rule", count.rule()),
                number("seats", count.seats()),
                Json.member("candidates", Json.texts(count.candidates())),
                Json.member(
                        "rounds",
                        Json.list(count.stages().stream().map(this::stage).toList())),
                names("elected", count.elected()),
                Json.member(
                        "lots", Json.list(count.lots().stream().map(this::lot).toList()))));
        members.addAll(outcome(count.outcome()));
        return Json.object(members);
    }

    private String stage(Stage stage) {
        var members = new ArrayList<>(List.of(
                number("number", stage.number()),
                text("purpose", stage.purpose().id()),
                number("seats", stage.seats()),
                crosses(stage.crosses()),
                Json.member(
                        "ballots",
                        Json.object(List.of(
                                text("cast", stage.cast().toString()),
                                text("valid", stage.valid().toString()),
                                text("invalid", stage.invalid().toString()),
                                text("abstained", stage.abstained().toString())))),
                text("majority", stage.majority().id())));
        stage.needed().ifPresent(votes -> members.add(text("needed", votes.toString())));
        members.addAll(List.of(
                names("withdrawn", stage.withdrawn()),
                Json.member("votes", votes(stage)),
                names("elected", stage.elected()),
                names("out", stage.out()),
                Json.member(
                        "ties", Json.list(stage.ties().stream().map(this::tie).toList())),
                Json.member("why", Json.texts(stage.why()))));
        return Json.object(members);
    }

    private String votes(Stage stage) {
        var votes = new ArrayList<String>();
        for (var row = 0; row < stage.standing().size(); row++) {
            var figures = stage.figures().get(row);
            var name = count.candidates().get(stage.standing().get(row));
            votes.add(
                    stage.asked() == Asked.CROSSES
                            ? text(name, figures.yes().toString())
                            : Json.member(
                                    name,
                                    Json.object(List.of(
                                            text("yes", figures.yes().toString()),
                                            text("no", figures.no().toString()),
                                            text("abstain", figures.abstain().toString())))));
        }
        return Json.object(votes);
    }

    private String tie(Tie tie) {
        return Json.object(List.of(
                text("for", tie.question().id()),
                names("among", tie.among()),
                text("chosen", count.candidates().get(tie.chosen())),
                text("how", tie.how())));
    }

    private String lot(Transcript.Lot lot) {
        return Json.object(List.of(
                number("round", lot.stage()),
                text("for", lot.question().id()),
                names("among", lot.among()),
                text("drawn", count.candidates().get(lot.drawn())),
                text("how", lot.how())));
    }

    private static List<String> outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Complete(var vacant) -> List.of(text("status", "complete"), number("vacant", vacant));
            case Outcome.LotRequired(var question, var among) ->
                List.of(
                        text("status", "lot-required"),
                        Json.member(
                                "lotRequired",
                                Json.object(
                                        List.of(text("for", question.id()), Json.member("among", Json.texts(among))))));
            case Outcome.AnotherRound next ->
                List.of(
                        text("status", "another-round"),
                        Json.member(
                                "anotherRound",
                                Json.object(List.of(
                                        text("purpose", next.purpose().id()),
                                        Json.member("names", Json.texts(next.names())),
                                        Json.member("open", Boolean.toString(next.open())),
                                        number("seats", next.seats()),
                                        text("majority", next.majority().id()),
                                        crosses(next.crosses())))));
        };
    }

    private static String crosses(Crosses crosses) {
        return Json.member(
                "crosses",
                Json.object(List.of(
                        number("least", crosses.least()),
                        number("most", crosses.most()),
                        number("each", crosses.each()))));
    }

    private String names(String key, List<Integer> places) {
        return Json.member(key, Json.texts(count.names(places)));
    }

    private static String text(String key, String value) {
        return Json.member(key, Json.quoted(value));
    }

    private static String number(String key, int value) {
        return Json.member(key, Integer.toString(value));
    }
}
