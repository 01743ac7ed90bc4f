package plenum.server.pages;

/// What one needs to check the journal.
///
/// @param entries how many entries are published
/// @param root the root of their Merkle tree in base64
/// @param key the key that signs it
public record ProofsView(long entries, String root, String key) {}
