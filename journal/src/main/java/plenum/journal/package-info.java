/// The journal of an organisation, and the public log that proves it. Sees bytes, not facts.
///
/// - A [plenum.journal.Draft] becomes an [plenum.journal.Entry], the envelope, with a [plenum.journal.Payload]
///   beside it that the entry commits to.
/// - What is sealed is committed to word by word (`Pieces`); an [plenum.journal.Opening] shows all of it but some
///   [bars][plenum.journal.Bar], and proves that the rest is what was committed to. `Shown` is what is published.
/// - [plenum.journal.Journal] appends to a [plenum.journal.Store], has all of it checked by an `Inspection` when it is
///   opened, and knows the Merkle tree over the entries (RFC 6962).
/// - What is big is an [plenum.journal.Attachment]: kept once under its SHA-256 in the same transaction as the entry
///   whose payload names it, and read by that hash alone. It is not published here, and nothing sealed has one.
/// - A row is a [plenum.journal.Stored]; its payload is [plenum.journal.Kept] open or, by the `Seals`, encrypted.
/// - A [plenum.journal.Checkpoint] states size and root under a signature (C2SP tlog-checkpoint, signed-note); a
///   [plenum.journal.Receipt] proves one entry (C2SP tlog-proof); [plenum.journal.MerkleProof] checks proofs.
/// - [plenum.journal.Publication] writes everything as static files (C2SP tlog-tiles), never over another past;
///   [plenum.journal.PublishedLog] reads them back from a [plenum.journal.Source] and reports every
///   [plenum.journal.Finding].
package plenum.journal;
