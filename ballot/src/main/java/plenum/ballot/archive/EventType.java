package plenum.ballot.archive;

import java.util.Optional;

/// What can happen in an election. Section 3 of the protocol.
public enum EventType {
    SETUP("Setup", 4),
    BALLOT("Ballot", 1),
    END_BALLOTS("EndBallots", 0),
    ENCRYPTED_TALLY("EncryptedTally", 2),
    SHUFFLE("Shuffle", 2),
    END_SHUFFLES("EndShuffles", 0),
    PARTIAL_DECRYPTION("PartialDecryption", 2),
    RESULT("Result", 1);

    private final String written;
    private final int records;

    EventType(String written, int records) {
        this.written = written;
        this.records = records;
    }

    /// The type as archives write it.
    public String written() {
        return written;
    }

    /// How many records come before such an event; the last of them is its payload.
    public int records() {
        return records;
    }

    static Optional<EventType> named(String written) {
        for (var type : values()) {
            if (type.written.equals(written)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
