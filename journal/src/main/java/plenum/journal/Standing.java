package plenum.journal;

/// How long a log is, and the root of its Merkle tree.
public record Standing(long size, Hash root) {
    /// An empty log; its root is the hash of nothing.
    public static final Standing EMPTY = new Standing(0, Hash.sha256());
}
