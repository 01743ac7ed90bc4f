package plenum.ballot.verify;

import java.util.Optional;
import java.util.OptionalInt;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Step;

/// Where in the archive something is: an event, or what should be the next one.
///
/// @param height of the event
/// @param type of the event; nothing where no event could be read
/// @param record the hash of the record that is meant: the payload, or the event itself where there is none
public record Place(OptionalInt height, Optional<EventType> type, Optional<Hash> record) {
    static Place of(Step step) {
        return of(step, step.data().isEmpty() ? step.hash() : step.payload().hash());
    }

    static Place of(Step step, Hash record) {
        var event = step.event();
        return new Place(OptionalInt.of(event.height()), Optional.of(event.type()), Optional.of(record));
    }

    /// Where an event of this height should be.
    static Place at(int height) {
        return new Place(OptionalInt.of(height), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        var text = new StringBuilder("event");
        height.ifPresent(number -> text.append(" of height ").append(number));
        type.ifPresent(known -> text.append(", ").append(known.written()));
        record.ifPresent(hash -> text.append(", record ").append(hash));
        return text.toString();
    }
}
