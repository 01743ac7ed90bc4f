package plenum.ballot.verify;

import plenum.ballot.archive.Stage;

/// Stages of an election in words.
final class Words {
    private Words() {}

    /// When something happens, or does not.
    static String of(Stage stage) {
        return switch (stage) {
            case EMPTY -> "before the election is set up";
            case OPEN -> "while the vote is open";
            case CLOSED -> "after the last ballot, before the tally";
            case TALLIED -> "after the tally";
            case SHUFFLING -> "while ballots are shuffled";
            case SHUFFLED -> "after the last shuffle";
            case DECRYPTING -> "while the trustees decrypt";
            case COMPLETE -> "after the result";
        };
    }
}
