package plenum.rehearsal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.script.Step;

/// Those who speak: rapporteurs and others to whom the chair gives the floor, and delegates who ask for
/// it.
final class Speakers {
    private final Hall hall;
    private final Secretariat secretariat;

    /// How often a delegate has spoken on an item, for nobody speaks more often than others.
    private final Map<String, Integer> turns = new HashMap<>();

    Speakers(Hall hall) {
        this.hall = hall;
        this.secretariat = new Secretariat(hall);
    }

    void speech(Step.Speech step) throws InterruptedException {
        var since = System.nanoTime();
        var speech = hall.server.made(
                hall.chair(),
                Act.of(
                        "/floor/speeches",
                        "person",
                        hall.cast.person(step.by()),
                        "kind",
                        Secretariat.word(step.kind())));
        if (speech.isEmpty()) {
            return;
        }
        for (int i = 0; i < step.texts().size(); i++) {
            hall.pace.until(since, step.seconds() * (i + 1) / (step.texts().size() + 1));
            secretariat.takeDown(speech, step.provenance().on(step.texts().get(i)));
        }
        hall.pace.until(since, step.seconds());
        end();
    }

    void debate(Step.Debate step) throws InterruptedException {
        // The floor is given in the order of asking.
        var requests = new ConcurrentSkipListMap<Integer, Delegate>();
        var asking = new ArrayList<Deed>();
        for (var speaker : speakers(step.speakers())) {
            asking.add(() -> {
                var act = Act.of("/floor/requests", "kind", "contribution");
                var request = hall.server.made(speaker.visitor(), act);
                if (!request.isEmpty()) {
                    requests.put(Integer.parseInt(request.substring(1)), speaker);
                }
            });
        }
        Together.happen(asking);
        for (var request : requests.entrySet()) {
            contribution("R" + request.getKey(), request.getValue(), step.seconds() / requests.size());
        }
    }

    private List<Delegate> speakers(int count) {
        var fewest = Comparator.comparingInt((Delegate delegate) -> turns.getOrDefault(turn(delegate), 0));
        var chosen = hall.some(hall.present(), Integer.MAX_VALUE).stream()
                .sorted(fewest)
                .limit(count)
                .toList();
        chosen.forEach(delegate -> turns.merge(turn(delegate), 1, Integer::sum));
        return chosen;
    }

    private String turn(Delegate delegate) {
        return delegate.number() + " on " + hall.programme.current().orElse("nothing");
    }

    private void contribution(String request, Delegate speaker, double seconds) throws InterruptedException {
        var since = System.nanoTime();
        var speech = hall.server.made(hall.chair(), Act.of("/floor/requests/" + request + "/call"));
        if (speech.isEmpty()) {
            return;
        }
        hall.pace.until(since, seconds / 2);
        var name = speaker.visitor().badge().name();
        secretariat.takeDown(speech, name + " speaks. What is said is not invented here. [simulated]");
        hall.pace.until(since, seconds);
        end();
    }

    private void end() throws InterruptedException {
        hall.server.done(hall.chair(), Act.of("/floor/speeches/current/end"));
    }
}
