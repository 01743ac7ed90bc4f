/// Erasure of personal data: [plenum.congress.erasure.Erasures].
///
///     asked for by the person ─┬─▶ erased by the secretary: passages of entries are black for ever
///                              └─▶ declined, on a ground of the law: everything stays, and one may ask again
///
/// What is erased is gone from the payloads of the entries and cannot be found again; their envelopes stay, and
/// so does the log. The fact names the places of the passages and never a word that stood there, so that everybody
/// who verifies the congress knows which words are missing by decision, and that all others are those of the time.
///
/// What was done stays: who voted how in the open, by number; who held an office or stood in an election, by name.
/// The General Data Protection Regulation lets it, art. 17(3)(d) and (e): it is kept for the archive, and to
/// defend what was decided.
package plenum.congress.erasure;
