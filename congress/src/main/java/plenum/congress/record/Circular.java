package plenum.congress.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.TextId;

/// A text in numbered copies, of which the record knows who has which, and not what stands in them until it is
/// released.
///
/// @param sitting the closed sitting it belongs to, if any
/// @param commitment SHA-256(salt ‖ text), as hex
/// @param readers whose copy is number 1, 2 and so on
/// @param words what stood in it; nothing until it is released
public record Circular(
        TextId id,
        String title,
        Optional<SittingId> sitting,
        String commitment,
        List<PersonId> readers,
        PVector<Reading> readings,
        Optional<String> words) {
    /// Somebody has opened a copy.
    public record Reading(int number, PersonId reader, Instant at) {}

    static Circular given(
            TextId id, String title, Optional<SittingId> sitting, String commitment, List<PersonId> readers) {
        return new Circular(id, title, sitting, commitment, readers, TreePVector.empty(), Optional.empty());
    }

    /// Whose copy a number is.
    public Optional<PersonId> reader(int number) {
        return number >= 1 && number <= readers.size() ? Optional.of(readers.get(number - 1)) : Optional.empty();
    }

    Circular read(Reading reading) {
        return new Circular(id, title, sitting, commitment, readers, readings.plus(reading), words);
    }

    Circular released(String text) {
        return new Circular(id, title, sitting, commitment, readers, readings, Optional.of(text));
    }
}
