package plenum.rehearsal.engine;

import java.util.Locale;
import plenum.rehearsal.script.Provenance;
import plenum.rehearsal.script.Step;

/// The secretary, who keeps the record.
record Secretariat(Hall hall) {
    void note(String text) throws InterruptedException {
        hall.server.done(hall.secretary(), Act.of("/record/notes", "text", text));
    }

    /// The sitting that comes is held without stenogram.
    void waiveStenogram() throws InterruptedException {
        hall.server.done(hall.secretary(), Act.of("/sittings/" + hall.sitting() + "/stenogram"));
    }

    void takeDown(String speech, String text) throws InterruptedException {
        hall.server.made(hall.secretary(), Act.of("/record/utterances", "speech", speech, "text", text));
    }

    void reaction(Step.Reaction step) throws InterruptedException {
        hall.server.done(
                hall.secretary(),
                Act.of(
                        "/record/reactions",
                        "kind",
                        word(step.kind()),
                        "intensity",
                        String.valueOf(step.intensity()),
                        "rise",
                        String.valueOf(step.rise()),
                        "wording",
                        wording(step)));
    }

    /// The reader's language has words of its own for a reaction, unless it must be said where it is
    /// from.
    private static String wording(Step.Reaction step) {
        if (step.provenance().equals(Provenance.NONE)) {
            return "";
        }
        var how = switch (step.intensity()) {
            case 1 -> "";
            case 2 -> "prolonged ";
            case 3 -> "stormy ";
            default -> "stormy, prolonged ";
        };
        var rise = step.rise() ? ". All rise" : "";
        var words = how + word(step.kind()) + rise + ".";
        return step.provenance().on(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
