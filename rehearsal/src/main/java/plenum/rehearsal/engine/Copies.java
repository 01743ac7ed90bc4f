package plenum.rehearsal.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plenum.rehearsal.script.Step;
import tools.jackson.databind.JsonNode;

/// A text that goes round in numbered copies: given out, read, leaked by one of its readers, and released in the end.
final class Copies {
    private final Hall hall;
    private final Map<String, Circulated> circulated = new HashMap<>();

    /// @param codes for each reader the code of the own copy
    /// @param archive the code that opens the text itself
    private record Circulated(String id, List<Visitor> readers, List<String> codes, String archive) {}

    Copies(Hall hall) {
        this.hall = hall;
    }

    /// The secretary gives the copies out, and each reader reads the own one.
    void circulate(Step.Circulate step) throws InterruptedException {
        var readers = hall.some(hall.cast.delegates(), step.copies()).stream()
                .map(Delegate::visitor)
                .toList();
        var answer = told(
                hall.secretary(),
                Act.of(
                        "/copies",
                        "title",
                        step.provenance().on(step.title()),
                        "sitting",
                        hall.sitting(),
                        "readers",
                        readers.stream().map(Visitor::person).collect(Collectors.joining(" ")),
                        "text",
                        String.join("\n\n", step.texts())));
        var codes = new ArrayList<String>();
        answer.path("codes").forEach(code -> codes.add(code.asString("")));
        var text = new Circulated(
                answer.path("made").asString(""),
                readers,
                List.copyOf(codes),
                answer.path("archive").asString(""));
        circulated.put(step.key(), text);
        for (int number = 1; number <= readers.size(); number++) {
            read(text, number);
        }
    }

    /// What stands in a reader's copy.
    private String read(Circulated text, int number) throws InterruptedException {
        var reader = text.readers().get(number - 1);
        var code = text.codes().get(number - 1);
        return told(reader, Act.of("/reading/" + text.id(), "code", code))
                .path("text")
                .asString("");
    }

    /// A reader passes the second half of the own copy on; the secretary finds out whose it was.
    void leak(Step.Leak step) throws InterruptedException {
        var text = found(step.key());
        var copy = read(text, step.copy());
        var leaked = copy.substring(copy.length() / 2);
        var path = "/copies/" + text.id() + "/trace";
        var traced = told(hall.secretary(), Act.of(path, "archive", text.archive(), "leaked", leaked));
        if (traced.path("copy").asInt() != step.copy()) {
            hall.measured.wrong("the leaked copy " + step.copy() + " of " + text.id() + " was traced to " + traced);
        }
    }

    void release(Step.ReleaseText step) throws InterruptedException {
        var text = found(step.key());
        hall.server.done(hall.secretary(), Act.of("/copies/" + text.id() + "/release", "archive", text.archive()));
    }

    private Circulated found(String key) {
        return Optional.ofNullable(circulated.get(key))
                .orElseThrow(() -> new CannotGoOn("no text with the key " + key + " was circulated"));
    }

    private JsonNode told(Visitor by, Act act) throws InterruptedException {
        try {
            return hall.server.told(by, act);
        } catch (IOException refused) {
            throw new CannotGoOn(String.valueOf(refused.getMessage()));
        }
    }
}
