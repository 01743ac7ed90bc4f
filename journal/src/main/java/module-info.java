import org.jspecify.annotations.NullMarked;

/// The journal: entries, the Merkle log over them, signed checkpoints, proofs, and the store they lie in. Sees bytes,
/// not facts.
@NullMarked
module plenum.journal {
    requires static org.jspecify;
    requires java.net.http;

    exports plenum.journal;
}
