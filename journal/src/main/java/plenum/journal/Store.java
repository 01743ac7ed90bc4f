package plenum.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the journal is kept. A store sees bytes, not facts; it is used by one journal, from one thread at a time for
/// writing and from any for reading.
///
/// Every method throws [StoreFailed] when the medium fails.
public interface Store extends AutoCloseable {
    /// Appends a batch and the attachments of its rows, all of it or nothing. When the call returns, the batch outlasts
    /// a loss of power. The same bytes attached twice are kept once.
    void append(List<Stored> batch, Standing after);

    /// What the last append said of the log as a whole.
    Standing standing();

    /// Hands over the rows from `from` (inclusive) to `to` (exclusive) in the order of their numbers.
    void read(long from, long to, Consumer<Stored> reader);

    /// The bytes kept under a hash, if any are, before anybody has checked that they have it.
    Optional<byte[]> attachment(Hash hash);

    /// Deletes payload and salt of an entry for good, and the attachments that no other entry carries; the entry stays.
    void erase(long number);

    /// Puts what is left of a payload in its place, for good; the entry and its attachments stay.
    void replace(long number, Kept.InPart left);

    /// A private thing kept beside the journal and never published: keys, hashes of badge codes.
    Optional<byte[]> secret(String name);

    /// Keeps a private thing, in place of an earlier one of that name, as durably as an entry.
    void keep(String name, byte[] secret);

    /// Takes a private thing out of the cabinet for good. One that is not there is no fault.
    void forget(String name);

    /// Takes all private things out of the cabinet for good whose names begin so.
    void forgetAll(String beginning);

    @Override
    void close();
}
