package plenum.rehearsal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a fact is from: the keys of its sources, and how far it may be trusted when that is not fully.
public record Provenance(List<String> sources, Optional<Mark> mark) {
    /// Nothing is claimed.
    public static final Provenance NONE = new Provenance(List.of(), Optional.empty());

    /// How far a fact may be trusted.
    public enum Mark {
        DISPUTED,
        WEAK,
        UNVERIFIED,
        COMPUTED,
        ILLUSTRATIVE,
        SIMULATED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The text with its sources and mark behind it, as it goes into the record for everybody to see.
    public String on(String text) {
        var behind = new ArrayList<String>();
        if (!sources.isEmpty()) {
            behind.add(String.join(", ", sources));
        }
        mark.ifPresent(said -> behind.add(said.word()));
        return behind.isEmpty() ? text : text + " [" + String.join("; ", behind) + "]";
    }

    static Provenance read(Written step) {
        return new Provenance(
                step.find("source").map(list -> list.list(Written::text)).orElse(List.of()),
                step.find("mark").map(mark -> mark.word(Mark.class)));
    }

    /// This provenance, or the other when this one claims nothing.
    Provenance or(Provenance other) {
        return equals(NONE) ? other : this;
    }
}
