package plenum.count.committee;

import java.util.ArrayList;
import java.util.List;

/// Collects the choices with the best value.
final class Best {
    private final boolean highest;
    private final List<Choice> choices = new ArrayList<>();

    private Best(boolean highest) {
        this.highest = highest;
    }

    static Best highest() {
        return new Best(true);
    }

    static Best lowest() {
        return new Best(false);
    }

    void offer(Choice choice) {
        var better = choices.isEmpty() ? 1 : compare(choice, choices.getFirst());
        if (better > 0) {
            choices.clear();
        }
        if (better >= 0) {
            choices.add(choice);
        }
    }

    private int compare(Choice one, Choice other) {
        return highest ? one.value().compareTo(other.value()) : other.value().compareTo(one.value());
    }

    List<Choice> choices() {
        return choices;
    }
}
