package plenum.ballot.archive;

import java.util.List;

/// An event of the archive with the records that come before it.
///
/// @param hash the hash of the event: the head of the archive that ends with it
/// @param data the records before it, in the order of section 3; the last is the payload
/// @param end how many bytes the archive has up to and with this event
public record Step(Hash hash, Event event, List<Data> data, long end) {
    /// The record that the event brings.
    ///
    /// @throws java.util.NoSuchElementException if it brings none
    public Data payload() {
        return data.getLast();
    }
}
