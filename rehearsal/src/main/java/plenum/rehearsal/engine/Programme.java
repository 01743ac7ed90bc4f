package plenum.rehearsal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The sittings and the items of the agenda as the server shows them, and which item is under way.
final class Programme {
    private final List<String> sittings = new ArrayList<>();
    private final Set<String> closedSittings = new HashSet<>();
    private final Map<String, String> items = new HashMap<>();
    private Optional<String> current = Optional.empty();

    /// The programme in the server's `state.json`.
    Programme(JsonNode state) {
        for (var sitting : state.path("sittings")) {
            var id = sitting.path("id").asString("");
            sittings.add(id);
            if (sitting.path("closed").asBoolean(false)) {
                closedSittings.add(id);
            }
        }
        for (var item : state.path("agenda")) {
            items.put(item.path("number").asString(""), item.path("id").asString(""));
        }
    }

    /// The id of a sitting, counted from 1.
    String sitting(int number) {
        if (number > sittings.size()) {
            throw new CannotGoOn("the programme has no sitting " + number);
        }
        return sittings.get(number - 1);
    }

    /// Whether the sitting is one that everybody may follow.
    boolean open(String sitting) {
        return !closedSittings.contains(sitting);
    }

    /// The doors of a sitting in progress are closed.
    void doorsClosed(String sitting) {
        closedSittings.add(sitting);
    }

    void doorsOpened(String sitting) {
        closedSittings.remove(sitting);
    }

    /// The id of the item with this number.
    String item(String number) {
        return Optional.ofNullable(items.get(number))
                .orElseThrow(() -> new CannotGoOn("the agenda has no item with the number " + number));
    }

    void takenUp(String number) {
        current = Optional.of(item(number));
    }

    void itemClosed() {
        current = Optional.empty();
    }

    /// The item under way.
    Optional<String> current() {
        return current;
    }
}
