package plenum.congress.agenda;

import java.util.Optional;
import plenum.congress.ItemId;

/// An item of the agenda.
///
/// @param number as printed, such as `1` or `3 b`
/// @param rapporteur who reports on it, in words; empty if nobody does
/// @param minutes how long it is planned to take; 0 if nothing is planned
public record Item(
        ItemId id,
        String number,
        Optional<ItemId> parent,
        String title,
        String rapporteur,
        int minutes,
        Progress progress) {
    Item at(Progress next) {
        return new Item(id, number, parent, title, rapporteur, minutes, next);
    }

    Item under(Optional<ItemId> other) {
        return new Item(id, number, other, title, rapporteur, minutes, progress);
    }
}
