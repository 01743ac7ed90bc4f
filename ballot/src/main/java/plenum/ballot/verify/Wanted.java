package plenum.ballot.verify;

/// What is to be found in an archive.
public enum Wanted {
    /// An election from beginning to end: all that ends earlier breaks rule 3.
    FINISHED,
    /// An election from its beginning up to any event.
    RUNNING_TOO
}
