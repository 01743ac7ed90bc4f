package plenum.ballot.verify;

import plenum.ballot.archive.Data;
import plenum.ballot.text.NonCanonical;
import plenum.ballot.text.Unreadable;

/// Reads records, and says which rule is broken by one that cannot be read.
final class Reading {
    private Reading() {}

    /// Makes a value of a record's bytes.
    interface Reader<T> {
        /// The value.
        ///
        /// @throws Unreadable if the bytes hold something else
        T read(byte[] bytes);
    }

    /// @param rule the one that is broken by a record that holds something else
    /// @param what the record is to be
    static <T> T of(Rule rule, Place place, Data data, String what, Reader<T> reader) throws Broken {
        try {
            return reader.read(data.bytes());
        } catch (NonCanonical differently) {
            throw new Broken(Rule.CHAIN, place, what + ": " + differently.getMessage());
        } catch (Unreadable wrong) {
            throw new Broken(rule, place, what + ": " + wrong.getMessage());
        }
    }
}
