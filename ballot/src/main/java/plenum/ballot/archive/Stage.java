package plenum.ballot.archive;

import java.util.Optional;

/// How far an election has come. It goes through
/// `Setup Ballot* EndBallots EncryptedTally (Shuffle+ EndShuffles)? PartialDecryption+ Result`, and a running vote
/// through a beginning of that.
public enum Stage {
    EMPTY,
    OPEN,
    CLOSED,
    TALLIED,
    SHUFFLING,
    SHUFFLED,
    DECRYPTING,
    COMPLETE;

    /// The stage after an event; nothing if such an event cannot happen now.
    public Optional<Stage> after(EventType event) {
        return Optional.ofNullable(
                switch (event) {
                    case SETUP -> this == EMPTY ? OPEN : null;
                    case BALLOT -> this == OPEN ? OPEN : null;
                    case END_BALLOTS -> this == OPEN ? CLOSED : null;
                    case ENCRYPTED_TALLY -> this == CLOSED ? TALLIED : null;
                    case SHUFFLE -> this == TALLIED || this == SHUFFLING ? SHUFFLING : null;
                    case END_SHUFFLES -> this == SHUFFLING ? SHUFFLED : null;
                    case PARTIAL_DECRYPTION ->
                        this == TALLIED || this == SHUFFLED || this == DECRYPTING ? DECRYPTING : null;
                    case RESULT -> this == DECRYPTING ? COMPLETE : null;
                });
    }
}
